import type { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';

const SETTLE = 'SELECT settle_slot($1, $2) AS done';

/**
 * Ends the holds and offers of a slot that are over and offers free places to those who wait, in their turn; answers
 * how many things it has done. Call `policies.ready()` before.
 */
export async function settleSlot(tx: Transaction, policies: Policies, slotId: string): Promise<number> {
  const { policy } = await policies.holdingOn(tx.today);
  const [row] = await tx.manager.query<{ done: number }[]>(SETTLE, [slotId, policy.bookings.offerMinutes]);
  return row?.done ?? 0;
}
