import { IsNull } from 'typeorm';
import { system } from '#database/actor.js';
import type { DependantRow } from '#database/entities/dependant.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Policies } from '../policy/policies.js';
import { takeStep } from '../requests/act-on-request.js';

const ACTOR = system('end-consent');
const LOCK_CARDS = 'SELECT FROM card WHERE holder_id = $1 ORDER BY id FOR NO KEY UPDATE';

/**
 * Lets the submits of a holder wait, or waits for them, as they take turns at the card. Before the dependant is
 * locked, in the order in which a submit takes them.
 */
export async function holdSubmitsOf(tx: Transaction, holderId: string): Promise<void> {
  await tx.seeingAll(() => tx.manager.query(LOCK_CARDS, [holderId]));
}

/**
 * Cancels what is asked for somebody and can still be cancelled; what has gone too far is brought to its end by the
 * agency. Answers how many were cancelled. The portal does it, so no agency learns who took a consent back.
 */
export async function cancelRequestsFor(
  tx: Transaction,
  policies: Policies,
  { id: beneficiaryId }: Pick<DependantRow, 'id'>,
): Promise<number> {
  return tx.seeingAll(async () => {
    const portal = new Transaction(ACTOR, tx.manager, tx.now);
    const requests = await tx.manager.find(ServiceRequestRow, {
      where: { beneficiaryId, endedAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    let cancelled = 0;
    for (const request of requests) {
      if (await cancel(portal, policies, request)) cancelled += 1;
    }
    return cancelled;
  });
}

/** Whether the lifecycle let it be cancelled; it refuses before anything is written. */
async function cancel(portal: Transaction, policies: Policies, request: ServiceRequestRow): Promise<boolean> {
  const published = await policies.version(request.policyVersion);
  try {
    await takeStep(portal, request, { action: 'cancel' }, { published, calendar: null });
    return true;
  } catch (error) {
    if (error instanceof PortalError && error.code === 'request.action_not_allowed') return false;
    throw error;
  }
}
