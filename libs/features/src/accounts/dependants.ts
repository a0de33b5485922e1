import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Relation } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { DependantRow } from '#database/entities/dependant.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import type { SignedIn } from './find-session.js';
import { refuseUnborn } from './refuse-field.js';

export interface DependantFields {
  readonly relation: Exclude<Relation, 'self'>;
  readonly name: string;
  readonly birthDate: IsoDate;
}

/** A person's spouse, children and parents: listed, added, changed and removed by that person only. */
@Injectable()
export class Dependants {
  constructor(private readonly transactions: Transactions) {}

  async list({ actor }: SignedIn): Promise<DependantRow[]> {
    return this.transactions.run(actor, (tx) =>
      tx.manager.find(DependantRow, {
        where: { accountId: actor.accountId, removedAt: IsNull() },
        order: { id: 'ASC' },
      }),
    );
  }

  /** @throws PortalError `body.invalid` for a day of birth to come, `dependant.spouse_exists` */
  async add({ actor }: SignedIn, fields: DependantFields): Promise<DependantRow> {
    return this.transactions.run(actor, async (tx) => {
      refuseUnborn(fields.birthDate, tx.today);
      await this.refuseSecondSpouse(tx, actor.accountId, fields.relation, null);
      const { identifiers } = await tx.manager.insert(DependantRow, {
        ...fields,
        accountId: actor.accountId,
      });
      const id = identifiers[0]?.['id'] as string;
      await tx.record({
        type: 'dependant.added',
        subjectType: 'account',
        subjectId: actor.accountId,
        data: { dependantId: id },
      });
      return tx.manager.findOneByOrFail(DependantRow, { id });
    });
  }

  /** @throws PortalError `resource.not_found`, `version.stale` and as `add` does */
  async change(
    { actor }: SignedIn,
    id: string,
    fields: { readonly [Field in keyof DependantFields]?: DependantFields[Field] | undefined },
    version: number | null,
  ): Promise<DependantRow> {
    return this.transactions.run(actor, async (tx) => {
      const kept = await this.lock(tx, actor.accountId, id);
      refuseStale(kept, version);
      refuseUnborn(fields.birthDate, tx.today);
      if (fields.relation !== undefined)
        await this.refuseSecondSpouse(tx, actor.accountId, fields.relation, id);
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      if (Object.keys(given).length > 0) await tx.manager.update(DependantRow, { id }, given);
      await tx.record({
        type: 'dependant.changed',
        subjectType: 'account',
        subjectId: actor.accountId,
        data: { dependantId: id },
      });
      return tx.manager.findOneByOrFail(DependantRow, { id });
    });
  }

  /** @throws PortalError `resource.not_found` */
  async remove({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await this.lock(tx, actor.accountId, id);
      await tx.manager.update(DependantRow, { id }, { removedAt: tx.now });
      await tx.record({
        type: 'dependant.removed',
        subjectType: 'account',
        subjectId: actor.accountId,
        data: { dependantId: id },
      });
    });
  }

  private async lock(tx: Transaction, accountId: string, id: string): Promise<DependantRow> {
    const row = await tx.manager.findOne(DependantRow, {
      where: { id, accountId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) throw new PortalError('resource.not_found');
    return row;
  }

  private async refuseSecondSpouse(
    tx: Transaction,
    accountId: string,
    relation: DependantFields['relation'],
    except: string | null,
  ): Promise<void> {
    if (relation !== 'spouse') return;
    const spouse = await tx.manager.findOneBy(DependantRow, {
      accountId,
      relation: 'spouse',
      removedAt: IsNull(),
    });
    if (spouse !== null && spouse.id !== except) throw new PortalError('dependant.spouse_exists');
  }
}
