import { plusDays } from '../shared/working-days.js';
import { reasonsAgainst, reasonsAgainstAll, type Question } from './eligibility.js';
import type { CardAction, Move, MoveOf, Outcome, RequestAction } from './moves.js';
import { entryOf, freeOf, holdOf, takenOf, waitingOf } from './places.js';
import { LIMITS, service as serviceOf } from './reference-policy.js';
import { cardOf, isLive, isOpen, requestOf, slotOf, today } from './world.js';
import type { Actor, Card, Request, RequestState, State, World } from './world.js';

const FORBIDDEN: Outcome = { status: 403, code: 'access.forbidden' };
const NOT_FOUND: Outcome = { status: 404, code: 'resource.not_found' };
const NOT_NOW: Outcome = { status: 409, code: 'request.action_not_allowed' };
const NOT_THIS_CARD: Outcome = { status: 409, code: 'card.action_not_allowed' };
const FULL: Outcome = { status: 409, code: 'request.slot_full' };

/**
 * Why a move is refused; null when it is done. Whether somebody may have a place kept or wait for one rests on what was
 * there when it was asked (`before`): with the place nothing is used yet, and the booking is judged again.
 */
export function refusalOf(world: World, state: State, move: Move, before = state): Outcome | null {
  const actor = world.actor(move.by);
  switch (move.what) {
    case 'submit':
      return refuseSubmit(state, actor, move);
    case 'redeem':
      return refuseRedemption(world, state, actor, move);
    case 'hold':
      return refuseHold(state, before, actor, move);
    case 'join':
      return refuseJoin(state, before, actor, move);
    case 'release':
      return null;
    case 'leave':
      return refuseLeave(state, actor, move);
    case 'ask_renewal':
      return refuseAsking(state, actor);
    case 'publish':
      if (actor.agency === null) return FORBIDDEN;
      return move.fields.startsAt > state.now ? null : { status: 422, code: 'slot.times_invalid' };
    case 'close':
    case 'resize':
      return refuseSlotChange(state, actor, move);
    case 'suspend':
    case 'reinstate':
    case 'revoke':
    case 'renew':
    case 'refuse_renewal':
      return refuseCardAction(state, actor, move);
    default:
      return refuseStepTo(state, actor, move);
  }
}

function refuseStepTo(
  state: State,
  actor: Actor,
  { what, request: id, to }: MoveOf<RequestAction>,
): Outcome | null {
  const request = requestOf(state, id);
  const refusal = refuseStep(state, actor, what, request);
  const isSame = what === 'reassign' && to === request.agency;
  return refusal === null && isSame ? { status: 422, code: 'request.agency_same' } : refusal;
}

function questionOf(actor: Actor, { service, person, slot, hasDocuments }: MoveOf<'submit'>): Question {
  const relative = actor.family.find(({ id }) => id === person) ?? null;
  return { service, person: relative, slot, hasDocuments, companions: 0, place: null };
}

function refuseSubmit(state: State, actor: Actor, move: MoveOf<'submit'>): Outcome | null {
  const slot = move.slot === null ? null : slotOf(state, move.slot);
  if (slot !== null && (!slot.isOpen || slot.startsAt <= state.now)) {
    return { status: 422, code: 'request.slot_unavailable' };
  }
  const isOfFamily = move.person === null || actor.family.some(({ id }) => id === move.person);
  if (!isOfFamily) return { status: 422, code: 'request.beneficiary_unknown' };
  const reasons = reasonsAgainst(state, actor, questionOf(actor, move));
  if (reasons.length > 0) return { status: 422, code: 'request.not_eligible', reasons };
  if (slot !== null && freeOf(state, slot) <= 0 && !holdOf(state, slot.id, move.by)) return FULL;
  return null;
}

function refuseRedemption(
  world: World,
  state: State,
  actor: Actor,
  { card: id, service, companions, place }: MoveOf<'redeem'>,
): Outcome | null {
  if (actor.agency === null) return FORBIDDEN;
  const card = cardById(state, id);
  const question = { service, person: null, slot: null, hasDocuments: true, companions, place };
  // A card that was followed by another one is read as what it is.
  const asOfThis = { ...state, cards: state.cards.filter(({ holder }) => holder !== card.holder) };
  asOfThis.cards.push(card);
  const reasons = reasonsAgainst(asOfThis, world.actor(card.holder), question);
  return reasons.length > 0 ? { status: 422, code: 'request.not_eligible', reasons } : null;
}

/** Whoever could book a slot may have a place kept, or wait for one. */
function refusePlace(state: State, before: State, actor: Actor, id: string): Outcome | null {
  const slot = slotOf(state, id);
  if (!slot.isOpen || slot.startsAt <= state.now) return { status: 422, code: 'request.slot_unavailable' };
  const { service } = slot;
  const question = { service, slot: id, hasDocuments: true, companions: 0, place: null };
  const reasons = reasonsAgainstAll(before, actor, question);
  return reasons.length > 0 ? { status: 422, code: 'request.not_eligible', reasons } : null;
}

function refuseHold(
  state: State,
  before: State,
  actor: Actor,
  { slot: id, by }: MoveOf<'hold'>,
): Outcome | null {
  const refusal = refusePlace(state, before, actor, id);
  if (refusal !== null || holdOf(state, id, by)) return refusal;
  const slot = slotOf(state, id);
  if (freeOf(state, slot) <= 0) return FULL;
  const isWaiting = waitingOf(state, slot).some(({ holder }) => holder === by);
  return isWaiting ? { status: 409, code: 'slot.waiting_already' } : null;
}

function refuseJoin(
  state: State,
  before: State,
  actor: Actor,
  { slot: id, by }: MoveOf<'join'>,
): Outcome | null {
  const refusal = refusePlace(state, before, actor, id);
  if (refusal !== null || waitsAt(state, id, by)) return refusal;
  const hasRoom = freeOf(state, slotOf(state, id)) > 0;
  return hasRoom || holdOf(state, id, by) ? { status: 409, code: 'slot.not_full' } : null;
}

/** The entry with which somebody waits at a slot, or has got an offer that holds. */
export function waitsAt({ entries, now }: State, slot: string, holder: string) {
  return entries.find(
    (entry) =>
      entry.slot === slot &&
      entry.holder === holder &&
      (entry.state === 'waiting' || (entry.state === 'offered' && (entry.until ?? 0) > now)),
  );
}

function refuseLeave(state: State, actor: Actor, move: MoveOf<'leave'>): Outcome | null {
  const entry = entryOf(state, move.entry);
  if (entry.holder !== actor.person.id) return NOT_FOUND;
  const waits = entry.state === 'waiting' || (entry.state === 'offered' && (entry.until ?? 0) > state.now);
  return waits ? null : { status: 409, code: 'slot.not_waiting' };
}

function refuseSlotChange(state: State, actor: Actor, move: MoveOf<'close' | 'resize'>): Outcome | null {
  const slot = slotOf(state, move.slot);
  if (actor.agency === null) return FORBIDDEN;
  if (slot.agency !== actor.agency) return NOT_FOUND;
  if (move.what === 'close') return null;
  if (!slot.isOpen || slot.startsAt <= state.now) return { status: 409, code: 'slot.not_open' };
  return move.capacity < takenOf(state, slot) ? { status: 422, code: 'slot.capacity_taken' } : null;
}

export function cardById({ cards }: State, id: string): Card {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) throw new Error('A move is about a card that the model knows');
  return card;
}

export function isRenewalOpen(state: State, { state: is, validUntil, isRenewalAsked }: Card): boolean {
  const opens = plusDays(validUntil, -LIMITS.renewalDays);
  return is === 'active' && !isRenewalAsked && opens <= today(state) && today(state) <= validUntil;
}

function refuseAsking(state: State, actor: Actor): Outcome | null {
  const card = cardOf(state, actor.person.id);
  if (card === undefined || !isLive(card)) return { status: 404, code: 'card.none' };
  return isRenewalOpen(state, card) ? null : NOT_THIS_CARD;
}

function refuseCardAction(
  state: State,
  actor: Actor,
  { what, card: id }: MoveOf<CardAction>,
): Outcome | null {
  if (!actor.roles.includes('service_manager')) return FORBIDDEN;
  const card = cardById(state, id);
  const from = { suspend: ['active'], reinstate: ['suspended'], revoke: ['active', 'suspended'] };
  const states: readonly string[] = what === 'renew' || what === 'refuse_renewal' ? ['active'] : from[what];
  if (!states.includes(card.state)) return NOT_THIS_CARD;
  if (card.holder === actor.person.id) return FORBIDDEN;
  if (what === 'reinstate' && today(state) > card.validUntil) return NOT_THIS_CARD;
  const isDecision = what === 'renew' || what === 'refuse_renewal';
  return isDecision && !card.isRenewalAsked ? NOT_THIS_CARD : null;
}

export type Side = 'holder' | 'agency' | 'manager';

/** Nobody serves and nobody manages what he or she has asked for. */
export function sideOf(request: Request, { person, roles, agency }: Actor): Side | null {
  if (request.holder === person.id) return 'holder';
  if (agency !== null && agency === request.agency) return 'agency';
  return roles.includes('service_manager') ? 'manager' : null;
}

export function sees(request: Request, actor: Actor): boolean {
  return sideOf(request, actor) !== null || actor.roles.includes('auditor');
}

/** Who may take a step in which states, and whether a suspended card stands in its way. */
interface Step {
  readonly by: Side;
  readonly from: readonly RequestState[];
  readonly stops?: true;
}

const OPEN_CASE = ['submitted', 'accepted', 'in_progress', 'awaiting_holder'] as const;
const RATE = { by: 'holder', from: ['fulfilled', 'redeemed'] } as const;

type Stepped = Exclude<RequestAction, 'message' | 'note' | 'answer_rating'>;
const STEPS: Readonly<Record<Request['mode'], Readonly<Partial<Record<Stepped, Step>>>>> = {
  booking: {
    accept: { by: 'agency', from: ['submitted'], stops: true },
    check_in: { by: 'agency', from: ['confirmed'], stops: true },
    no_show: { by: 'agency', from: ['confirmed'], stops: true },
    fulfil: { by: 'agency', from: ['checked_in'] },
    decline: { by: 'agency', from: ['submitted', 'confirmed'] },
    cancel: { by: 'holder', from: ['submitted', 'confirmed'] },
    rate: RATE,
  },
  case: {
    accept: { by: 'agency', from: ['submitted'], stops: true },
    start: { by: 'agency', from: ['accepted'], stops: true },
    request_information: { by: 'agency', from: ['in_progress'], stops: true },
    provide: { by: 'holder', from: ['awaiting_holder'], stops: true },
    fulfil: { by: 'agency', from: ['in_progress'], stops: true },
    decline: { by: 'agency', from: OPEN_CASE },
    cancel: { by: 'holder', from: OPEN_CASE },
    reassign: { by: 'manager', from: OPEN_CASE },
    rate: RATE,
  },
  pass: { rate: RATE },
};

const AT_THE_COUNTER: readonly RequestAction[] = [
  ...(['accept', 'start', 'request_information', 'check_in', 'fulfil', 'decline', 'no_show'] as const),
  'answer_rating',
];

export function refuseStep(
  state: State,
  actor: Actor,
  what: RequestAction,
  request: Request,
): Outcome | null {
  const isOfOffice = actor.agency !== null || actor.roles.includes('service_manager');
  if (AT_THE_COUNTER.includes(what) && actor.agency === null) return FORBIDDEN;
  if (what === 'reassign' && !actor.roles.includes('service_manager')) return FORBIDDEN;
  if (what === 'note' && !isOfOffice) return FORBIDDEN;
  if (!sees(request, actor)) return NOT_FOUND;
  const side = sideOf(request, actor);
  switch (what) {
    case 'note':
      return side === 'holder' ? NOT_FOUND : null;
    case 'message':
      if (side !== 'holder' && side !== 'agency') return FORBIDDEN;
      return isOpen(request) ? null : NOT_NOW;
    case 'answer_rating':
      if (request.rating === null) return { status: 409, code: 'rating.none' };
      if (request.ratingAnswer !== null) return { status: 409, code: 'rating.answered_already' };
      return side === 'agency' ? null : FORBIDDEN;
    default:
      return refuseMoveOn(state, side, what, request);
  }
}

function refuseMoveOn(state: State, side: Side | null, what: Stepped, request: Request): Outcome | null {
  const step = STEPS[request.mode][what];
  if (step === undefined || !step.from.includes(request.state)) return NOT_NOW;
  if (side !== step.by) return FORBIDDEN;
  if (step.stops && request.isBlocked) return NOT_NOW;
  if (what === 'rate' && request.rating !== null) return NOT_NOW;
  const slot = request.slot === null ? null : slotOf(state, request.slot);
  if (what === 'cancel' && slot !== null && state.now > slot.cancelUntil) return NOT_NOW;
  return what === 'no_show' && slot !== null && state.now < slot.startsAt ? NOT_NOW : null;
}

/** How many working days a case has once it is accepted. */
export function limitOf({ service }: Request): number {
  return serviceOf(service).limit ?? 0;
}
