import type { Transaction } from '#database/transactions.js';

/**
 * Until this transaction ends, nobody else stores or removes this content: of an upload and a removal of the same
 * file at once, the later one sees what the earlier one did.
 */
export async function lockContent(tx: Transaction, sha256: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`file:${sha256}`]);
}
