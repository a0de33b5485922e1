import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { normalIdentityNumber, type IdentityType } from '#domain/accounts/identity-number.js';
import {
  DEPENDANT_PROBLEM_TEXTS,
  refuseDependant,
  type DependantRelation,
} from '#domain/family/refuse-dependant.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { DependantVault, type SealedDependantIdentity } from '#database/dependant-vault.js';
import { AccountRow } from '#database/entities/account.js';
import { DependantRow } from '#database/entities/dependant.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { fieldError, refuseUnborn } from '../accounts/refuse-field.js';
import { refuseBadIdentity } from '../accounts/refuse-identity.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { endConsent } from './consents.js';
import { dependantDetails, lockOwn, type DependantDetails } from './dependant-details.js';
import { endInvitation } from './open-invitation.js';

export interface DependantFields {
  readonly relation: DependantRelation;
  readonly name: string;
  readonly birthDate: IsoDate;
  /** Both or neither. */
  readonly identityType?: IdentityType | undefined;
  readonly identityNumber?: string | undefined;
}

type Change = { readonly [Field in keyof DependantFields]?: DependantFields[Field] | undefined };

const MOST = 20;
const NO_NUMBER = { 'zh-CN': '请同时填写证件类型和证件号码', en: 'comes with the type of the document' };

/** A person's spouse, children and parents: listed, added, changed and removed by that person only. */
@Injectable()
export class Dependants {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: DependantVault,
  ) {}

  async list({ actor }: SignedIn): Promise<DependantDetails[]> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await tx.manager.find(DependantRow, {
        where: { accountId: actor.accountId, removedAt: IsNull() },
        order: { id: 'ASC' },
      });
      return dependantDetails(tx, rows);
    });
  }

  /** @throws PortalError `resource.not_found` */
  async get({ actor }: SignedIn, id: string): Promise<DependantDetails> {
    return this.transactions.run(actor, (tx) => detailsOf(tx, id));
  }

  /**
   * @throws PortalError `body.invalid` for a day of birth to come or half an identity, `dependant.spouse_exists`,
   *   `dependant.not_fitting` with the reasons, `dependant.too_many`, `dependant.identity_taken`,
   *   `profile.identity_invalid`
   */
  async add({ actor }: SignedIn, fields: DependantFields): Promise<DependantDetails> {
    return this.transactions.run(actor, async (tx) => {
      refuseUnborn(fields.birthDate, tx.today);
      await refuseMisfit(tx, actor.accountId, fields, null);
      const { relation, name, birthDate } = fields;
      const { identifiers } = await tx.manager.insert(DependantRow, {
        ...{ accountId: actor.accountId, relation, name, birthDate },
      });
      const id = identifiers[0]?.['id'] as string;
      const identity = await this.identityAfter(tx, { id, birthDate, kept: null }, fields);
      if (identity !== null) await tx.manager.query(SET_IDENTITY, identityValues(id, identity));
      await record(tx, 'dependant.added', id);
      return detailsOf(tx, id);
    });
  }

  /**
   * Changes what the holder entered. What somebody agreed to as another person, or one of another age, has ended.
   * @throws PortalError `resource.not_found`, `version.stale`, `dependant.linked` and as `add` does
   */
  async change(
    { actor }: SignedIn,
    id: string,
    change: Change,
    version: number | null,
  ): Promise<DependantDetails> {
    return this.transactions.run(actor, async (tx) => {
      const kept = await lockOwn(tx, actor.accountId, id);
      refuseStale(kept, version);
      if (kept.linkedAccountId !== null) throw new PortalError('dependant.linked');
      refuseUnborn(change.birthDate, tx.today);
      const { relation = kept.relation, name = kept.name, birthDate = kept.birthDate } = change;
      await refuseMisfit(tx, actor.accountId, { relation, birthDate }, id);
      const identity = await this.identityAfter(tx, { id, birthDate, kept }, change);
      await tx.manager.update(DependantRow, { id }, { relation, name, birthDate, ...identity });
      if (isAnother(kept, { relation, name, birthDate, identity })) {
        await endConsent(tx, kept, 'changed');
        await endInvitation(tx, id);
      }
      await record(tx, 'dependant.changed', id);
      return detailsOf(tx, id);
    });
  }

  /** Requests that are under way go on. @throws PortalError `resource.not_found` */
  async remove({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await lockOwn(tx, actor.accountId, id);
      await tx.manager.update(DependantRow, { id }, { removedAt: tx.now });
      await endInvitation(tx, id);
      await record(tx, 'dependant.removed', id);
    });
  }

  /** What is to be kept of the number; null when nothing of it changes. */
  private async identityAfter(
    tx: Transaction,
    { id, birthDate, kept }: { id: string; birthDate: IsoDate; kept: DependantRow | null },
    change: Pick<Change, 'identityType' | 'identityNumber'>,
  ): Promise<SealedDependantIdentity | null> {
    const type = change.identityType ?? kept?.identityType ?? undefined;
    const number = change.identityNumber ?? (kept && (await this.vault.open(tx, kept))) ?? undefined;
    if (type === undefined && number === undefined) return null;
    if (type === undefined || number === undefined) {
      throw fieldError(type === undefined ? 'identityType' : 'identityNumber', 'missing', NO_NUMBER);
    }
    const normal = normalIdentityNumber(number);
    refuseBadIdentity(type, normal, birthDate);
    if (change.identityType === undefined && change.identityNumber === undefined) return null;
    return this.vault.seal(tx, id, type, normal);
  }
}

const SET_IDENTITY = `UPDATE dependant SET identity_type = $2, identity_number = $3, identity_index = $4,
  identity_tail = $5 WHERE id = $1`;

/** A number that comes with a new entry is no second version of it. */
function identityValues(id: string, identity: SealedDependantIdentity): unknown[] {
  return [id, identity.identityType, identity.identityNumber, identity.identityIndex, identity.identityTail];
}

async function detailsOf(tx: Transaction, id: string): Promise<DependantDetails> {
  const row = await tx.manager.findOneBy(DependantRow, {
    id,
    accountId: tx.actor.kind === 'account' ? tx.actor.accountId : '',
    removedAt: IsNull(),
  });
  if (row === null) throw new PortalError('resource.not_found');
  const [details] = await dependantDetails(tx, [row]);
  if (details === undefined) throw new Error('A row has its details');
  return details;
}

/** The holder's own row is the lock, so that of several who come at once each knows of the ones before. */
async function refuseMisfit(
  tx: Transaction,
  accountId: string,
  { relation, birthDate }: Pick<DependantFields, 'relation' | 'birthDate'>,
  except: string | null,
): Promise<void> {
  await tx.manager.findOneOrFail(AccountRow, {
    select: { id: true },
    where: { id: accountId },
    lock: { mode: 'pessimistic_write' },
  });
  const others = await tx.manager.find(DependantRow, {
    select: { id: true, relation: true },
    where: { accountId, removedAt: IsNull(), ...(except !== null && { id: Not(except) }) },
  });
  if (others.length >= MOST) throw new PortalError('dependant.too_many', { parameters: { most: MOST } });
  const profile = await tx.manager.findOneBy(ProfileRow, { accountId });
  const problems = refuseDependant({
    ...{ today: tx.today, relation, birthDate, holderBirthDate: profile?.birthDate ?? null },
    others: others.map((other) => other.relation),
  });
  if (problems.includes('spouse_exists')) throw new PortalError('dependant.spouse_exists');
  if (problems.length > 0) {
    throw new PortalError('dependant.not_fitting', {
      reasons: problems.map((code) => ({ code, message: DEPENDANT_PROBLEM_TEXTS[code] })),
    });
  }
}

/** Whether it is somebody else now than the one for whom consent was given. A number added to an entry is not. */
function isAnother(
  kept: DependantRow,
  now: Pick<DependantFields, 'relation' | 'name' | 'birthDate'> & {
    readonly identity: SealedDependantIdentity | null;
  },
): boolean {
  const numberChanged =
    kept.identityIndex !== null &&
    now.identity?.identityIndex != null &&
    !now.identity.identityIndex.equals(kept.identityIndex);
  return (
    numberChanged ||
    now.name !== kept.name ||
    now.birthDate !== kept.birthDate ||
    now.relation !== kept.relation
  );
}

async function record(
  tx: Transaction,
  type: 'dependant.added' | 'dependant.changed' | 'dependant.removed',
  dependantId: string,
): Promise<void> {
  if (tx.actor.kind !== 'account') throw new Error('Only a person has dependants');
  await tx.record({ type, subjectType: 'account', subjectId: tx.actor.accountId, data: { dependantId } });
}
