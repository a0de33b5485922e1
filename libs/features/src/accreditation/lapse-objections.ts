import { ObjectionRow } from '#database/entities/objection.js';
import type { Transaction } from '#database/transactions.js';

/** Ends the objections that are still open when their application ends without them; nobody has decided on them. */
export async function lapseObjections(tx: Transaction, applicationId: string): Promise<void> {
  // An applicant who withdraws does not see who objected.
  await tx.seeingAll(() =>
    tx.manager.update(ObjectionRow, { applicationId, state: 'open' }, { state: 'lapsed', decidedAt: tx.now }),
  );
}
