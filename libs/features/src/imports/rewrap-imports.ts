import { IsNull, Not } from 'typeorm';
import { system } from '#database/actor.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { unwrapImportKey, wrapImportKey } from './import-key.js';
import { lockImport } from './lock-import.js';
import { dropStaged, UNCHECKED } from './staged-rows.js';

const ACTOR = system('rotate-master-key');

/**
 * Brings the files that wait to be imported under the current master key. Their staged people are sealed for the one
 * before, so they are dropped and read from the file again; whoever had confirmed one confirms it anew.
 */
export class RewrapImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
  ) {}

  /** Answers how many there were. @throws Error when no master key that is known wrapped one of them */
  async run(): Promise<number> {
    const waiting = await this.transactions.run(ACTOR, (tx) =>
      tx.manager.find(AccreditationImportRow, {
        select: { id: true },
        where: { endedAt: IsNull(), masterKeyId: Not(this.encryption.keyId) },
      }),
    );
    for (const { id } of waiting) await this.transactions.run(ACTOR, (tx) => this.rewrap(tx, id));
    return waiting.length;
  }

  private async rewrap(tx: Transaction, id: string): Promise<void> {
    const row = await lockImport(tx, id);
    if (row.sealedKey === null) return;
    const key = unwrapImportKey(this.encryption, id, row.sealedKey);
    await dropStaged(tx, id);
    const anew = { ...UNCHECKED, state: 'checking', round: row.round + 1, committedBy: null } as const;
    await tx.manager.update(
      AccreditationImportRow,
      { id },
      { ...anew, ...wrapImportKey(this.encryption, id, key) },
    );
    await tx.record({ type: 'import.sent_back', subjectType: 'import', subjectId: id });
  }
}
