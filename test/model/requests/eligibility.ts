import { plusDays, type Day } from '../shared/working-days.js';
import {
  LIMITS,
  service as serviceOf,
  type Relation,
  type Service,
  type ServiceCode,
} from './reference-policy.js';
import { cardOf, dayOf, isLive, isOpen, keepsItsUse, slotOf, today } from './world.js';
import type { Actor, Card, Relative, State } from './world.js';

const DAY = 24 * 3600 * 1000;

export interface Question {
  readonly service: ServiceCode;
  /** Null for the holder. */
  readonly person: Relative | null;
  readonly slot: string | null;
  readonly hasDocuments: boolean;
  readonly companions: number;
  /** Where a pass is used. */
  readonly place: string | null;
}

/** Everything that stands against a service, as codes in the order of the alphabet. */
export function reasonsAgainst(state: State, holder: Actor, question: Question): string[] {
  const service = serviceOf(question.service);
  const card = cardOf(state, holder.person.id);
  const counter = card && counterOf(state, card, question);
  return [
    ...againstCard(state, card, question),
    ...againstPerson(service, card, question),
    ...againstDay(service, state, question),
    ...againstEarlier(service, state, holder, question),
    ...(question.companions > (card ? (service.companions?.[card.tier] ?? 0) : 99)
      ? ['companions_too_many']
      : []),
    ...(service.quota?.span === 'day and place' && question.place === null ? ['place_missing'] : []),
    ...(service.documents && !question.hasDocuments ? ['documents_missing'] : []),
    ...(counter != null && usedOf(state, holder.person.id, counter.key) >= (counter.limit ?? Infinity)
      ? ['quota_used_up']
      : []),
  ].sort();
}

/** Those against whoever of the family could have it, or comes closest; the holder first. */
export function reasonsAgainstAll(state: State, holder: Actor, question: Omit<Question, 'person'>): string[] {
  const { persons } = serviceOf(question.service);
  const reasons = [null, ...holder.family]
    .filter((person) => persons[person?.relation ?? 'self'] !== undefined)
    .map((person) => reasonsAgainst(state, holder, { ...question, person }));
  return reasons.reduce((best, one) => (one.length < best.length ? one : best));
}

function againstCard(state: State, card: Card | undefined, { service, slot }: Question): string[] {
  if (card === undefined) return ['card_missing'];
  const on = slot === null ? today(state) : dayOf(slotOf(state, slot).startsAt);
  const isOver = isLive(card) && today(state) > card.validUntil;
  return [
    ...(card.state === 'active' ? [] : [`card_${card.state}`]),
    ...(isOver ? ['card_expired'] : []),
    ...(isLive(card) && !isOver && on > card.validUntil ? ['card_ends_before'] : []),
    ...(serviceOf(service).tiers.includes(card.tier) ? [] : ['tier_not_entitled']),
  ];
}

function againstPerson({ persons }: Service, card: Card | undefined, { person }: Question): string[] {
  const relation: Relation = person?.relation ?? 'self';
  const tiers = persons[relation];
  return [
    ...(tiers === undefined ? ['relation_not_served'] : []),
    ...(tiers !== undefined && card && !tiers.includes(card.tier) ? ['relation_needs_tier'] : []),
    ...(person?.hasConsent === false ? ['consent_missing'] : []),
  ];
}

function againstDay({ lead }: Service, state: State, { slot }: Question): string[] {
  if (slot === null || lead === undefined) return [];
  const days = (Date.parse(dayOf(slotOf(state, slot).startsAt)) - Date.parse(today(state))) / DAY;
  return [...(days < lead.min ? ['day_too_soon'] : []), ...(days > lead.max ? ['day_too_late'] : [])];
}

function againstEarlier(service: Service, state: State, { person }: Actor, asked: Question): string[] {
  const earlier = state.requests.filter(({ holder }) => holder === person.id);
  const missed = earlier.filter((one) => one.state === 'no_show');
  const ofSame = missed.filter((one) => one.service === asked.service).map(({ endedOn }) => endedOn ?? '');
  const ofArea = missed
    .filter((one) => serviceOf(one.service).area === service.area)
    .map(({ endedOn }) => endedOn ?? '')
    .sort();
  const open = earlier.filter((one) => one.mode === 'booking' && isOpen(one)).length;
  const { coolingOffDays: days = 0 } = service;
  const isOpenOrDone = (one: (typeof earlier)[number]) => keepsItsUse(one) && one.state !== 'no_show';
  return [
    ...(service.isOneOpen && earlier.some((one) => one.service === asked.service && isOpen(one))
      ? ['request_open']
      : []),
    ...(earlier.some((one) => one.service === service.excludes && isOpenOrDone(one)) ? ['excluded_by'] : []),
    ...(ofSame.some((day) => today(state) <= plusDays(day, days)) ? ['cooling_off'] : []),
    ...(service.mode === 'booking' && isBarred(ofArea, today(state)) ? ['no_shows_too_many'] : []),
    ...(service.mode === 'booking' && open + heldElsewhere(state, person.id, asked.slot) >= LIMITS.mostOpen
      ? ['bookings_too_many']
      : []),
  ];
}

function isBarred(missed: readonly Day[], day: Day): boolean {
  const { count, withinDays, coolingOffDays } = LIMITS.noShows;
  return missed.some((last, index) => {
    const first = missed[index - count + 1];
    return (
      first !== undefined && first > plusDays(last, -withinDays) && day <= plusDays(last, coolingOffDays)
    );
  });
}

function heldElsewhere({ holds, now }: State, holder: string, slot: string | null): number {
  return holds.filter(
    (hold) => hold.holder === holder && hold.entry === null && hold.slot !== slot && hold.until > now,
  ).length;
}

/** The counter that a use takes one from; null where nothing is counted. */
export function counterOf(
  state: State,
  card: Card,
  { service, person, slot, place }: Pick<Question, 'service' | 'person' | 'slot' | 'place'>,
): { readonly key: string; readonly limit: number | null } | null {
  const { quota, tiers } = serviceOf(service);
  if (quota === null || !tiers.includes(card.tier)) return null;
  const on = slot === null ? today(state) : dayOf(slotOf(state, slot).startsAt);
  const spans = { year: on.slice(0, 4), card: `card:${card.validFrom}`, life: 'life' };
  if (quota.span === 'day and place' && place === null) return null;
  const span = quota.span === 'day and place' ? `${on}@${place ?? ''}` : spans[quota.span];
  const whose = quota.per === 'holder' ? '-' : (person?.id ?? 'self');
  return { key: `${service} ${span} ${whose}`, limit: quota.limits[card.tier] ?? null };
}

function usedOf({ requests }: State, holder: string, key: string): number {
  return requests.filter((one) => one.holder === holder && one.counter === key && keepsItsUse(one)).length;
}
