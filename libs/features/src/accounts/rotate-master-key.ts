import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { identityKey } from '#domain/accounts/identity-number.js';
import { system } from '#database/actor.js';
import { DependantVault } from '#database/dependant-vault.js';
import { AccountRow } from '#database/entities/account.js';
import { DependantKeyRow } from '#database/entities/dependant-key.js';
import { DependantRow } from '#database/entities/dependant.js';
import { PersonKeyRow } from '#database/entities/person-key.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { ProfileRow } from '#database/entities/profile.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import { unwrapPersonKey, wrapPersonKey } from '#database/sealed-identity.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { EndpointKeys } from '../webhooks/endpoint-keys.js';
import { totpContext } from './one-time-codes.js';

const ACTOR = system('rotate-master-key');
const FIRST = '00000000-0000-0000-0000-000000000000';

/** How many rows were changed. */
export interface Rotation {
  readonly personKeys: number;
  readonly profiles: number;
  readonly oneTimeCodes: number;
  readonly rosterEntries: number;
  readonly dependantKeys: number;
  readonly dependants: number;
  readonly webhookEndpoints: number;
}

/**
 * Brings everything under the current master key: the keys of persons are wrapped anew and the numbers that they
 * seal are not touched, blind indices are made anew, secrets of one-time codes, keys of webhooks and the numbers of
 * rosters are sealed anew. Profiles from before
 * there were keys of persons get theirs. Each batch is a transaction, and what is done is not done again, so one that
 * was interrupted is simply started again. No version moves: nobody edited anything.
 */
@Injectable()
export class RotateMasterKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
    private readonly index: BlindIndex,
    private readonly vault: IdentityVault,
    private readonly rosterVault: RosterVault,
    private readonly dependantVault: DependantVault,
  ) {}

  /** @throws Error when something is sealed under a master key that is neither the current nor the old one */
  async run(batch = 500): Promise<Rotation> {
    return {
      personKeys: await this.each((tx, after) => this.rewrapKeys(tx, after, batch)),
      profiles: await this.each((tx, after) => this.refreshProfiles(tx, after, batch)),
      oneTimeCodes: await this.each((tx, after) => this.resealSecrets(tx, after, batch)),
      rosterEntries: await this.each((tx, after) => this.resealRosters(tx, after, batch)),
      dependantKeys: await this.each((tx, after) => this.rewrapDependantKeys(tx, after, batch)),
      dependants: await this.each((tx, after) => this.refreshDependants(tx, after, batch)),
      webhookEndpoints: await this.each((tx, after) => this.resealEndpoints(tx, after, batch)),
    };
  }

  private async each(
    step: (tx: Transaction, after: string) => Promise<{ last: string | null; changed: number }>,
  ): Promise<number> {
    let total = 0;
    for (let after: string | null = FIRST; after !== null;) {
      const from: string = after;
      const { last, changed } = await this.transactions.run(ACTOR, (tx) => step(tx, from));
      total += changed;
      after = last;
    }
    return total;
  }

  private async rewrapKeys(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager.find(PersonKeyRow, {
      where: { masterKeyId: Not(this.encryption.keyId), accountId: MoreThan(after) },
      order: { accountId: 'ASC' },
      take: batch,
      lock: { mode: 'pessimistic_write' },
    });
    for (const { accountId, sealedKey } of rows) {
      const key = unwrapPersonKey(this.encryption, accountId, sealedKey);
      await tx.manager.update(
        PersonKeyRow,
        { accountId },
        { sealedKey: wrapPersonKey(this.encryption, accountId, key), masterKeyId: this.encryption.keyId },
      );
    }
    return { last: rows.at(-1)?.accountId ?? null, changed: rows.length };
  }

  private async refreshProfiles(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager
      .createQueryBuilder(ProfileRow, 'profile')
      .where('profile.accountId > :after', { after })
      .andWhere('(profile.identityIndex IS NULL OR substring(profile.identityIndex, 1, 8) <> :prefix)', {
        prefix: this.index.prefix,
      })
      .orderBy('profile.accountId')
      .take(batch)
      .setLock('pessimistic_write')
      .getMany();
    let changed = 0;
    for (const row of rows) if (await this.refresh(tx, row)) changed += 1;
    return { last: rows.at(-1)?.accountId ?? null, changed };
  }

  /** A number whose key was destroyed stays lost, and has no index. */
  private async refresh(tx: Transaction, row: ProfileRow): Promise<boolean> {
    const opened = await this.vault.open(tx, row);
    if (opened === null) return false;
    const { identityType, accountId } = row;
    const { identityNumber, identityIndex } = opened.byMasterKey
      ? await this.vault.seal(tx, accountId, identityType, opened.number)
      : {
          identityNumber: row.identityNumber,
          identityIndex: this.index.of(identityKey(identityType, opened.number)),
        };
    await tx.manager.query(
      'UPDATE profile SET identity_number = $2, identity_index = $3 WHERE account_id = $1',
      [accountId, identityNumber, identityIndex],
    );
    return true;
  }

  private async resealSecrets(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager
      .createQueryBuilder(AccountRow, 'account')
      .where('account.id > :after AND account.totpSecret IS NOT NULL', { after })
      .orderBy('account.id')
      .take(batch)
      .setLock('pessimistic_write')
      .getMany();
    let changed = 0;
    for (const { id, totpSecret } of rows) {
      if (totpSecret === null || this.encryption.isCurrent(totpSecret, totpContext(id))) continue;
      const secret = this.encryption.decrypt(totpSecret, totpContext(id));
      await tx.manager.query('UPDATE account SET totp_secret = $2 WHERE id = $1', [
        id,
        this.encryption.encrypt(secret, totpContext(id)),
      ]);
      changed += 1;
    }
    return { last: rows.at(-1)?.id ?? null, changed };
  }

  private async resealRosters(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager.find(RosterEntryRow, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: batch,
      lock: { mode: 'pessimistic_write' },
    });
    const old = rows.filter((row) => !this.rosterVault.isCurrent(row));
    for (const row of old) {
      const sealed = this.rosterVault.seal(row.id, row.identityType, this.rosterVault.open(row));
      await tx.manager.query(
        'UPDATE roster_entry SET identity_number = $2, identity_index = $3 WHERE id = $1',
        [row.id, sealed.identityNumber, sealed.identityIndex],
      );
    }
    return { last: rows.at(-1)?.id ?? null, changed: old.length };
  }

  private async rewrapDependantKeys(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager.find(DependantKeyRow, {
      where: { masterKeyId: Not(this.encryption.keyId), dependantId: MoreThan(after) },
      order: { dependantId: 'ASC' },
      take: batch,
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of rows) {
      const { dependantId } = row;
      await tx.manager.update(DependantKeyRow, { dependantId }, this.dependantVault.rewrap(row));
    }
    return { last: rows.at(-1)?.dependantId ?? null, changed: rows.length };
  }

  private async refreshDependants(tx: Transaction, after: string, batch: number) {
    const rows = await tx.manager
      .createQueryBuilder(DependantRow, 'dependant')
      .where('dependant.id > :after AND dependant.identityIndex IS NOT NULL', { after })
      .andWhere('substring(dependant.identityIndex, 1, 8) <> :prefix', { prefix: this.index.prefix })
      .orderBy('dependant.id')
      .take(batch)
      .setLock('pessimistic_write')
      .getMany();
    for (const row of rows) {
      const number = await this.dependantVault.open(tx, row);
      if (number === null || row.identityType === null) continue;
      await tx.manager.query('UPDATE dependant SET identity_index = $2 WHERE id = $1', [
        row.id,
        this.dependantVault.indexOf(row.identityType, number),
      ]);
    }
    return { last: rows.at(-1)?.id ?? null, changed: rows.length };
  }

  private async resealEndpoints(tx: Transaction, after: string, batch: number) {
    const keys = new EndpointKeys(this.encryption);
    const rows = await tx.manager.find(WebhookEndpointRow, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: batch,
      lock: { mode: 'pessimistic_write' },
    });
    let changed = 0;
    for (const { id, sealedKey, sealedPreviousKey } of rows) {
      const resealed = [keys.resealed(id, sealedKey), keys.resealed(id, sealedPreviousKey)];
      if (resealed.every((key) => key === null)) continue;
      await tx.manager.query(
        `UPDATE webhook_endpoint SET sealed_key = coalesce($2, sealed_key),
           sealed_previous_key = coalesce($3, sealed_previous_key) WHERE id = $1`,
        [id, ...resealed],
      );
      changed += 1;
    }
    return { last: rows.at(-1)?.id ?? null, changed };
  }
}
