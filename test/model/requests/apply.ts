import { plusDays, type Day } from '../shared/working-days.js';
import { counterOf } from './eligibility.js';
import type { CardAction, Move, MoveOf, Named, RequestAction } from './moves.js';
import { endHolds, entryOf, holdOf, settle } from './places.js';
import { CARD_YEARS, LIMITS } from './reference-policy.js';
import { cardById, limitOf, sideOf, waitsAt } from './refuse.js';
import { cardOf, isOpen, requestOf, slotOf, today, WORKING_DAYS } from './world.js';
import type { Card, Request, State, World } from './world.js';

const MINUTE = 60_000;

/** What a move that is allowed does. */
export function apply(world: World, state: State, move: Move, named: Named): void {
  switch (move.what) {
    case 'submit':
      submit(world, state, move, named);
      return;
    case 'redeem':
      redeem(world, state, move, named);
      return;
    case 'hold':
      hold(state, move);
      return;
    case 'release':
      state.holds = state.holds.filter(
        (one) => one.slot !== move.slot || one.holder !== move.by || one.entry !== null,
      );
      return;
    case 'join':
      join(state, move, named);
      return;
    case 'leave':
      leave(state, move);
      return;
    case 'ask_renewal':
      (cardOf(state, move.by) as Card).isRenewalAsked = true;
      return;
    case 'publish':
      state.slots.push({
        ...move.fields,
        ...{ id: named.id, agency: world.actor(move.by).agency ?? '', isOpen: true, isCalledOff: false },
      });
      return;
    case 'close':
    case 'resize':
      changeSlot(state, move);
      return;
    case 'suspend':
    case 'reinstate':
    case 'revoke':
    case 'renew':
    case 'refuse_renewal':
      actOnCard(state, move, named);
      return;
    default:
      takeStep(world, state, move);
      return;
  }
}

function submit(world: World, state: State, move: MoveOf<'submit'>, named: Named): void {
  const card = cardOf(state, move.by) as Card;
  const actor = world.actor(move.by);
  const person = actor.family.find(({ id }) => id === move.person) ?? null;
  const slot = move.slot === null ? null : slotOf(state, move.slot);
  if (slot !== null) takePlace(state, slot.id, move.by);
  const isConfirmed = slot?.confirmsAtOnce === true;
  state.requests.push({
    ...blank(named.id, card, move),
    ...{ mode: slot === null ? 'case' : 'booking', person: person?.relation ?? 'self', slot: move.slot },
    counter: counterOf(state, card, { ...move, person, place: null })?.key ?? null,
    agency: slot?.agency ?? named.agency,
    state: isConfirmed ? 'confirmed' : 'submitted',
    dueOn: isConfirmed ? null : fromToday(state, LIMITS.answer),
  });
}

/** A booking takes the place that is kept for its holder, if there is one; who waited there waits no more. */
function takePlace(state: State, slot: string, holder: string): void {
  endHolds(state, slot);
  const kept = holdOf(state, slot, holder);
  if (kept !== undefined) {
    state.holds.splice(state.holds.indexOf(kept), 1);
    if (kept.entry !== null) entryOf(state, kept.entry).state = 'accepted';
  }
  for (const entry of state.entries)
    if (entry.slot === slot && entry.holder === holder && entry.state === 'waiting') entry.state = 'left';
}

function redeem(world: World, state: State, move: MoveOf<'redeem'>, named: Named): void {
  const card = cardById(state, move.card);
  const { service, place } = move;
  state.requests.push({
    ...blank(named.id, card, move),
    ...{ mode: 'pass', state: 'redeemed', endedOn: today(state) },
    counter: counterOf(state, card, { service, person: null, slot: null, place })?.key ?? null,
    agency: world.actor(move.by).agency ?? '',
  });
}

function blank(id: string, { holder }: Card, { service }: Pick<MoveOf<'submit'>, 'service'>): Request {
  return {
    ...{ id, holder, service, mode: 'case', person: 'self', slot: null, counter: null, agency: '' },
    ...{ state: 'submitted', isBlocked: false, dueOn: null, escalated: null, expiresOn: null },
    ...{ workFrom: null, lostDays: 0, askedOn: null, endedOn: null, reasonCode: null },
    ...{ rating: null, ratingAnswer: null, notes: [] },
  };
}

function hold(state: State, { slot: id, by }: MoveOf<'hold'>): void {
  endHolds(state, id);
  if (holdOf(state, id, by)) return;
  const until = Math.min(state.now + LIMITS.holdMinutes * MINUTE, slotOf(state, id).startsAt);
  state.holds.push({ slot: id, holder: by, until, entry: null });
}

function join(state: State, { slot, by }: MoveOf<'join'>, { id }: Named): void {
  endHolds(state, slot);
  if (waitsAt(state, slot, by)) return;
  state.entries.push({ id, slot, holder: by, state: 'waiting', until: null });
}

function leave(state: State, move: MoveOf<'leave'>): void {
  const entry = entryOf(state, move.entry);
  entry.state = entry.state === 'offered' ? 'declined' : 'left';
  state.holds = state.holds.filter((one) => one.entry !== entry.id);
  settle(state, entry.slot);
}

function changeSlot(state: State, move: MoveOf<'close' | 'resize'>): void {
  const slot = slotOf(state, move.slot);
  if (move.what === 'resize') slot.capacity = move.capacity;
  else if (slot.isOpen || (move.isCalledOff && !slot.isCalledOff)) {
    slot.isOpen = false;
    slot.isCalledOff ||= move.isCalledOff;
  } else return;
  settle(state, slot.id);
}

function actOnCard(state: State, { what, card: id }: MoveOf<CardAction>, named: Named): void {
  const card = cardById(state, id);
  switch (what) {
    case 'suspend':
      card.state = 'suspended';
      for (const request of openOf(state, card)) request.isBlocked = true;
      return;
    case 'reinstate':
      card.state = 'active';
      resume(state, card);
      return;
    case 'revoke':
      endCard(card, 'revoked');
      for (const request of openOf(state, card)) end(state, request, 'cancelled', 'card_revoked');
      return;
    case 'refuse_renewal':
      card.isRenewalAsked = false;
      return;
    case 'renew':
      endCard(card, 'superseded');
      state.cards.push(renewed(state, card, named));
      resume(state, card);
      return;
  }
}

/** What an action on a card reaches: who is checked in stands at the counter, and is served. */
export function openOf({ requests }: State, { holder }: Card): Request[] {
  return requests.filter((one) => one.holder === holder && isOpen(one) && one.state !== 'checked_in');
}

export function endCard(card: Card, state: Card['state']): void {
  Object.assign(card, { state, isRenewalAsked: false });
}

function renewed(state: State, { holder, tier, validUntil }: Card, { id, number }: Named): Card {
  const next = plusDays(validUntil, 1);
  const from = next < today(state) ? today(state) : next;
  const until = plusDays(`${Number(from.slice(0, 4)) + CARD_YEARS[tier]}${from.slice(4)}`, -1);
  const term = { validFrom: today(state), validUntil: until };
  return { id, number, holder, tier, ...term, state: 'active', isRenewalAsked: false };
}

/** Nobody could work on it meanwhile, so every time limit begins anew. */
function resume(state: State, card: Card): void {
  for (const request of openOf(state, card).filter(({ isBlocked }) => isBlocked)) {
    request.isBlocked = false;
    if (request.workFrom !== null) Object.assign(request, { workFrom: today(state), lostDays: 0 });
    if (request.askedOn !== null) request.askedOn = today(state);
    request.dueOn = dueOf(state, request);
  }
}

/** Until when the next step is owed when the time of the state begins today. */
function dueOf(state: State, request: Request): Day | null {
  if (request.state === 'submitted' || request.state === 'awaiting_holder') {
    return fromToday(state, LIMITS.answer);
  }
  const { workFrom, lostDays } = request;
  return workFrom === null ? null : WORKING_DAYS.after(workFrom, limitOf(request) + lostDays);
}

export function fromToday(state: State, days: number): Day {
  return WORKING_DAYS.after(today(state), days);
}

export function end(state: State, request: Request, as: Request['state'], reasonCode: string | null): void {
  Object.assign(request, { state: as, dueOn: null, isBlocked: false, endedOn: today(state) });
  if (reasonCode !== null) request.reasonCode = reasonCode;
}

function takeStep(world: World, state: State, { what, request: id, by, to }: MoveOf<RequestAction>): void {
  const request = requestOf(state, id);
  const day = today(state);
  switch (what) {
    case 'accept':
      request.state = request.mode === 'case' ? 'accepted' : 'confirmed';
      request.workFrom = request.mode === 'case' ? day : null;
      request.dueOn = dueOf(state, request);
      request.expiresOn = null;
      return;
    case 'start':
      request.state = 'in_progress';
      return;
    case 'request_information':
      Object.assign(request, { state: 'awaiting_holder', askedOn: day });
      request.dueOn = dueOf(state, request);
      return;
    case 'provide':
      request.lostDays += WORKING_DAYS.between(request.askedOn ?? day, day).length;
      Object.assign(request, { state: 'in_progress', askedOn: null });
      request.dueOn = dueOf(state, request);
      return;
    case 'check_in':
      Object.assign(request, { state: 'checked_in', dueOn: null });
      return;
    case 'fulfil':
      end(state, request, 'fulfilled', null);
      return;
    case 'decline':
      end(state, request, 'declined', 'other');
      return;
    case 'no_show':
      end(state, request, 'no_show', null);
      return;
    case 'cancel':
      end(state, request, 'cancelled', null);
      return;
    case 'reassign':
      reassign(state, request, to ?? '');
      return;
    case 'rate':
      request.rating = 4;
      return;
    case 'answer_rating':
      request.ratingAnswer = 'answer';
      return;
    case 'note':
      request.notes.push(sideOf(request, world.actor(by)) === 'agency' ? request.agency : null);
      return;
    case 'message':
  }
}

/** Another agency begins anew. */
function reassign(state: State, request: Request, agency: string): void {
  Object.assign(request, { agency, state: 'submitted', escalated: null, expiresOn: null });
  Object.assign(request, { workFrom: null, lostDays: 0, askedOn: null });
  request.dueOn = fromToday(state, LIMITS.answer);
}

/** A case that names no agency goes to one of those with the fewest open cases. */
export function leastBusy({ agencies }: World, state: State): string[] {
  const open = (agency: string) =>
    state.requests.filter((one) => one.agency === agency && one.mode === 'case' && isOpen(one)).length;
  const fewest = Math.min(...agencies.map(open));
  return agencies.filter((agency) => open(agency) === fewest);
}
