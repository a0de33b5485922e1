import { end, endCard, fromToday, openOf } from './apply.js';
import { isDueToSettle, settle } from './places.js';
import { LIMITS } from './reference-policy.js';
import { isLive, isOpen, slotOf, today, type State } from './world.js';

/** What time has done by itself once the worker has looked round, in the order in which it looks. */
export function passTime(state: State): void {
  endBlockedBookings(state);
  escalate(state);
  expireCards(state);
  expireRequests(state);
  callOff(state);
  for (const slot of state.slots) if (isDueToSettle(state, slot)) settle(state, slot.id);
}

function endBlockedBookings(state: State): void {
  for (const request of state.requests) {
    if (!request.isBlocked || request.slot === null) continue;
    if (slotOf(state, request.slot).startsAt <= state.now) end(state, request, 'cancelled', 'card_suspended');
  }
}

/** That an agency is late with a case is told once; a case that nobody accepted has as much time again. */
function escalate(state: State): void {
  for (const request of state.requests) {
    const { mode, dueOn, isBlocked, escalated } = request;
    if (mode !== 'case' || !isOpen(request) || isBlocked || request.state === 'awaiting_holder') continue;
    if (dueOn === null || dueOn >= today(state) || dueOn === escalated) continue;
    request.escalated = dueOn;
    request.expiresOn = request.state === 'submitted' ? fromToday(state, LIMITS.answer) : null;
  }
}

function expireCards(state: State): void {
  for (const card of state.cards) {
    const isOver = isLive(card) && card.validUntil < today(state);
    if (!isOver || (card.state === 'active' && card.isRenewalAsked)) continue;
    endCard(card, 'expired');
    for (const request of openOf(state, card)) {
      if (request.isBlocked) end(state, request, 'cancelled', 'card_expired');
    }
  }
}

function expireRequests(state: State): void {
  for (const request of state.requests) {
    const { dueOn, isBlocked, mode, expiresOn } = request;
    if (dueOn === null || dueOn >= today(state) || isBlocked) continue;
    const isLast = mode !== 'case' || (expiresOn !== null && expiresOn < today(state));
    const isOver = request.state === 'awaiting_holder' || (request.state === 'submitted' && isLast);
    if (isOver) end(state, request, 'expired', null);
  }
}

function callOff(state: State): void {
  for (const request of state.requests) {
    if (request.slot === null || !['submitted', 'confirmed'].includes(request.state)) continue;
    const slot = slotOf(state, request.slot);
    if (slot.isCalledOff && slot.startsAt > state.now) end(state, request, 'declined', 'no_capacity');
  }
}
