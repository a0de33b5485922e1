import { FamilyInvitationRow } from '#database/entities/family-invitation.js';
import type { Transaction } from '#database/transactions.js';

/** Ends the invitation of a dependant that is open, and forgets its address; answers whether there was one. */
export async function endInvitation(tx: Transaction, dependantId: string): Promise<boolean> {
  const { affected } = await tx.manager.update(
    FamilyInvitationRow,
    { dependantId, state: 'open' },
    { state: 'withdrawn', email: null, endedAt: tx.now },
  );
  return affected === 1;
}
