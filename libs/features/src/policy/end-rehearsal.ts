import { IsNull } from 'typeorm';
import { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import type { Transaction } from '#database/transactions.js';

/** The rehearsal of a draft that is under way, locked; null when there is none. */
export function findLiveRehearsal(
  { manager }: Transaction,
  policyVersionId: string,
): Promise<PolicyRehearsalRow | null> {
  return manager.findOne(PolicyRehearsalRow, {
    where: { policyVersionId, endedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Ends a locked rehearsal. The event tells how many holders it has come to, and no more. */
export async function endRehearsal(
  tx: Transaction,
  { id, policyVersionId, done }: Pick<PolicyRehearsalRow, 'id' | 'policyVersionId' | 'done'>,
  state: 'done' | 'cancelled' | 'failed',
): Promise<void> {
  await tx.manager.update(PolicyRehearsalRow, { id }, { state, endedAt: tx.now });
  await tx.record({
    type: state === 'cancelled' ? 'policy.rehearsal_cancelled' : 'policy.rehearsal_ended',
    subjectType: 'policy',
    subjectId: policyVersionId,
    data: { rehearsalId: id, state, holders: done },
  });
}
