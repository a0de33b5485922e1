import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { Policies } from '../policy/policies.js';
import { nextImportState } from './import-actions.js';
import { importPeople } from './import-people.js';
import { lockImport } from './lock-import.js';
import { dropStaged, UNCHECKED } from './staged-rows.js';

const ACTOR = system('carry-out-imports');
/** People in one statement: none of them runs for long, and progress is seen. */
const BATCH = 2500;

/** One import at a time, so that of two with the same person the second finds the first one's. */
const ALONE = `SELECT pg_try_advisory_xact_lock(hashtext('carry-out-import')) AS alone`;
const NEXT = `SELECT max(number) AS last, count(*)::integer AS people FROM (
  SELECT number FROM import_row WHERE import_id = $1 AND number > $2 ORDER BY number LIMIT ${BATCH}) r`;
const OUTDATED = `SELECT EXISTS (SELECT FROM import_row r WHERE r.import_id = $1 AND r.valid_until < $2)
  OR EXISTS (SELECT FROM import_row r JOIN profile p ON p.identity_index = r.identity_index WHERE r.import_id = $1)
  AS outdated`;

/**
 * Imports the people of a file that was confirmed: all of them in one transaction, so that an import that is broken
 * off has not begun, and is simply carried out again. What has changed since the check sends the file back to it.
 */
@Injectable()
export class CarryOutImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly encryption: FieldEncryption,
  ) {}

  /** The ids of the imports that were confirmed. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(AccreditationImportRow, {
        select: { id: true },
        where: { state: 'committing' },
        order: { uploadedAt: 'ASC' },
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Carries one out; nothing happens when another worker is at it, or was. */
  async carryOut(id: string): Promise<void> {
    const { version } = await this.policies.today();
    await this.transactions.run(ACTOR, async (tx) => {
      const [lock] = await tx.manager.query<{ alone: boolean }[]>(ALONE);
      const row = await tx.manager.findOneByOrFail(AccreditationImportRow, { id });
      if (lock?.alone !== true || row.state !== 'committing') return;
      if (await this.isOutdated(tx, row, version)) await sendBack(tx, row);
      else await this.importAll(tx, row, version);
    });
  }

  /** Another policy or master key, a validity that has ended, somebody who has registered meanwhile. */
  private async isOutdated(
    tx: Transaction,
    { id, policyVersion, masterKeyId }: AccreditationImportRow,
    version: string,
  ): Promise<boolean> {
    if (policyVersion !== version || masterKeyId !== this.encryption.keyId) return true;
    const [row] = await tx.manager.query<{ outdated: boolean }[]>(OUTDATED, [id, tx.today]);
    return row?.outdated !== false;
  }

  private async importAll(tx: Transaction, row: AccreditationImportRow, version: string): Promise<void> {
    let imported = 0;
    for (let after = 0; ;) {
      const [next] = await tx.manager.query<{ last: number | null; people: number }[]>(NEXT, [row.id, after]);
      if (next?.last == null) break;
      const batch = { importId: row.id, after, last: next.last, people: next.people };
      await importPeople(tx, { ...batch, policyVersion: version, masterKeyId: this.encryption.keyId });
      after = next.last;
      imported += next.people;
      await this.tell(row.id, imported);
    }
    if (imported !== row.people) throw new Error('Every row of a file without problems is a person');
    await dropStaged(tx, row.id);
    const state = nextImportState(ACTOR, row, 'finish_commit');
    const gone = { sealedKey: null, masterKeyId: null, endedAt: tx.now };
    await tx.manager.update(AccreditationImportRow, { id: row.id }, { state, imported, ...gone });
    await tx.record({
      type: 'import.committed',
      subjectType: 'import',
      subjectId: row.id,
      data: { people: imported, uploadedBy: row.uploadedBy, committedBy: row.committedBy },
    });
  }

  /** Progress is seen before the import is: it is told beside the transaction. */
  private async tell(id: string, imported: number): Promise<void> {
    await this.transactions.run(ACTOR, (tx) =>
      tx.manager.query('UPDATE accreditation_import SET imported = $2 WHERE id = $1', [id, imported]),
    );
  }
}

async function sendBack(tx: Transaction, { id }: AccreditationImportRow): Promise<void> {
  const row = await lockImport(tx, id);
  const state = nextImportState(ACTOR, row, 'send_back');
  await dropStaged(tx, id);
  await tx.manager.update(
    AccreditationImportRow,
    { id },
    { ...UNCHECKED, state, round: row.round + 1, committedBy: null },
  );
  await tx.record({ type: 'import.sent_back', subjectType: 'import', subjectId: id });
}
