import { effectOnRequest, type CardEffect } from '#domain/cards/card-effects.js';
import type { CardAction } from '#domain/cards/lifecycle.js';
import { answerDueOn, caseDueOn } from '#domain/requests/due-dates.js';
import type { CardEndReason } from '#domain/requests/end-reasons.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { endWithCard } from '../requests/act-on-request.js';

/** An open request, and what an action on its holder's card does to it. */
export interface AffectedRequest {
  readonly request: ServiceRequestRow;
  readonly effect: CardEffect;
}

/** What an action on a card does to each open request of its holder; nothing is changed. */
export async function findCardEffects(
  tx: Transaction,
  holderId: string,
  action: CardAction,
  lock?: 'pessimistic_write',
): Promise<AffectedRequest[]> {
  // Places go back in the order in which submits take them.
  const query = tx.manager
    .createQueryBuilder(ServiceRequestRow, 'request')
    .where('request.holderId = :holderId AND request.endedAt IS NULL', { holderId })
    .orderBy('request.slotId', 'ASC', 'NULLS FIRST')
    .addOrderBy('request.id', 'ASC');
  const requests = await (lock ? query.setLock(lock) : query).getMany();
  return requests.map((request) => ({
    request,
    effect: effectOnRequest(action, { state: request.state, blocked: request.blockedAt !== null }),
  }));
}

/**
 * Does to the open requests of a locked card's holder what an action on the card entails. No submit can slip through:
 * one that came before has been committed, and one that comes after finds another version of the card.
 */
export async function applyCardEffects(
  tx: Transaction,
  published: PublishedPolicy,
  holderId: string,
  action: CardAction,
): Promise<void> {
  await tx.seeingAll(async () => {
    for (const { request, effect } of await findCardEffects(tx, holderId, action, 'pessimistic_write')) {
      await applyEffect(tx, published, request, effect, action);
    }
  });
}

async function applyEffect(
  tx: Transaction,
  published: PublishedPolicy,
  request: ServiceRequestRow,
  effect: CardEffect,
  action: CardAction,
): Promise<void> {
  switch (effect) {
    case 'kept':
      return;
    case 'cancelled':
      await endWithCard(tx, request, endReasonOf(action), published);
      return;
    case 'blocked':
      await tx.manager.update(ServiceRequestRow, { id: request.id }, { blockedAt: tx.now });
      await recordOf(tx, request, 'request.blocked');
      return;
    case 'resumed': {
      const dueOn = dueOnAnew(tx, request, published);
      await tx.manager.update(ServiceRequestRow, { id: request.id }, { blockedAt: null, dueOn });
      await recordOf(tx, request, 'request.resumed');
    }
  }
}

function endReasonOf(action: CardAction): CardEndReason {
  return action === 'expire' ? 'card_expired' : 'card_revoked';
}

/** Nobody could work on it meanwhile, so the time limit of its state begins anew; it never becomes shorter. */
function dueOnAnew(
  tx: Transaction,
  { state, dueOn, service }: ServiceRequestRow,
  { policy, services }: PublishedPolicy,
): IsoDate | null {
  if (dueOn === null) return null;
  const isAnswer = state === 'submitted' || state === 'awaiting_holder';
  const anew = isAnswer
    ? answerDueOn(tx.today, policy.timeLimits.answerWorkingDays, workingCalendar()).day
    : caseDueOn(services.get(service) ?? {}, tx.today, workingCalendar())?.day;
  return anew !== undefined && anew > dueOn ? anew : dueOn;
}

function recordOf(
  tx: Transaction,
  { id, service, state, agencyId }: ServiceRequestRow,
  type: 'request.blocked' | 'request.resumed',
): Promise<void> {
  return tx.record({ type, subjectType: 'request', subjectId: id, data: { service, state, agencyId } });
}
