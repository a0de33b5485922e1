import type { Transaction } from '#database/transactions.js';

const END = `UPDATE agency_client SET tokens_from = clock_timestamp() WHERE id = $1 OR agency_id = $1`;

/**
 * Ends the tokens that a client, or each client of an agency, got until now. It is done when one is opened again: a
 * token that was being made while it was shut ends with the others. The database's own clock counts, as for issuing.
 */
export async function endTokens(tx: Transaction, clientOrAgencyId: string): Promise<void> {
  // The service office opens agencies and has no hand in their clients.
  await tx.seeingAll(() => tx.manager.query(END, [clientOrAgencyId]));
}
