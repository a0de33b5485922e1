import { effectOnRequest, type CardEffect } from '#domain/cards/card-effects.js';
import type { CardAction } from '#domain/cards/lifecycle.js';
import { requestDueOn } from '#domain/requests/due-dates.js';
import type { CardEndReason } from '#domain/requests/end-reasons.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { endWithCard } from './act-on-request.js';

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
    const ahead = await findCardEffects(tx, holderId, action);
    // The calendar is held before any request is locked, as entering a year does it.
    const calendar = ahead.some(({ effect }) => effect === 'resumed') ? await heldCalendarOf(tx) : null;
    if (ahead.every(({ effect }) => effect === 'kept')) return;
    for (const { request, effect } of await findCardEffects(tx, holderId, action, 'pessimistic_write')) {
      await applyEffect(tx, { published, calendar }, request, effect, action);
    }
  });
}

async function applyEffect(
  tx: Transaction,
  { published, calendar }: { published: PublishedPolicy; calendar: WorkingCalendar | null },
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
      const clock = calendar === null ? {} : clockAnew(tx, request, published, calendar);
      await tx.manager.update(ServiceRequestRow, { id: request.id }, { blockedAt: null, ...clock });
      await recordOf(tx, request, 'request.resumed');
    }
  }
}

function endReasonOf(action: CardAction): CardEndReason {
  return action === 'expire' ? 'card_expired' : 'card_revoked';
}

/**
 * Nobody could work on it meanwhile, so the time limit of its state begins anew, and for an accepted case the whole time
 * since its acceptance does not count, whatever is asked and answered later.
 */
function clockAnew(
  { today }: Transaction,
  { state, service, acceptedOn }: ServiceRequestRow,
  { policy, services }: PublishedPolicy,
  calendar: WorkingCalendar,
): Pick<ServiceRequestRow, 'dueOn' | 'stepBeganOn' | 'clockPauses'> {
  const limits = {
    answerWorkingDays: policy.timeLimits.answerWorkingDays,
    caseWorkingDays: services.get(service)?.timeLimitWorkingDays,
  };
  const clockPauses = acceptedOn === null ? [] : [{ from: acceptedOn, to: today }];
  const isWorkedOn = state === 'accepted' || state === 'in_progress';
  const began = isWorkedOn && acceptedOn !== null ? acceptedOn : today;
  const due = requestDueOn({ state, stepBeganOn: began, pauses: clockPauses }, limits, calendar);
  return { dueOn: due?.day ?? null, stepBeganOn: due === null ? null : began, clockPauses };
}

function recordOf(
  tx: Transaction,
  { id, service, state, agencyId }: ServiceRequestRow,
  type: 'request.blocked' | 'request.resumed',
): Promise<void> {
  return tx.record({ type, subjectType: 'request', subjectId: id, data: { service, state, agencyId } });
}
