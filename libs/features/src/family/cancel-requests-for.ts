import { IsNull } from 'typeorm';
import { requestLifecycle } from '#domain/requests/lifecycle.js';
import { nextState } from '#domain/shared/lifecycle.js';
import { system } from '#database/actor.js';
import type { DependantRow } from '#database/entities/dependant.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';
import { takeStep } from '../requests/act-on-request.js';
import { conditionsOf } from '../requests/request-details.js';

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

/** What the holder may no longer cancel, the portal does not cancel for anybody either. */
async function cancel(portal: Transaction, policies: Policies, request: ServiceRequestRow): Promise<boolean> {
  const { slotId } = request;
  const slot = slotId === null ? null : await portal.manager.findOneByOrFail(SlotRow, { id: slotId });
  const possible = nextState(requestLifecycle(request.mode), {
    state: request.state,
    action: 'cancel',
    roles: ['holder'],
    conditions: conditionsOf(request, slot, portal.now),
  });
  if (!possible.allowed) return false;
  const published = await policies.version(request.policyVersion);
  await takeStep(portal, request, { action: 'cancel' }, { published, calendar: null });
  return true;
}
