import { plusDays } from '../shared/working-days.js';
import { CARD_ACTIONS, REQUEST_ACTIONS, type Move, type RequestAction } from './moves.js';
import { waitsAt, refusalOf } from './refuse.js';
import { BOOKINGS, CASES, PASSES } from './reference-policy.js';
import {
  at,
  cardOf,
  isOpen,
  slotOf,
  today,
  type Actor,
  type Request,
  type Slot,
  type World,
} from './world.js';

/** Picks one of a list by any number. */
export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

/** Numbers that are unlike each other, of one. */
function parts(number: number): { a: number; b: number; c: number; d: number } {
  return { a: number, b: number >> 2, c: number >> 5, d: number >> 8 };
}

/** How often what is tried, of all that is possible; a service that nobody asks for cannot go wrong. */
const WEIGHTS: Readonly<Record<Move['what'], number>> = {
  ...{ submit: 40, redeem: 8, hold: 10, release: 2, join: 20, leave: 5, publish: 10, close: 2, resize: 4 },
  ...{ accept: 16, start: 20, request_information: 12, provide: 20, check_in: 16, fulfil: 16, decline: 4 },
  ...{ no_show: 16, cancel: 8, rate: 8, reassign: 6, message: 2, note: 4, answer_rating: 8 },
  ...{ suspend: 4, reinstate: 12, revoke: 1, renew: 12, refuse_renewal: 3, ask_renewal: 12 },
};
const WHATS = Object.keys(WEIGHTS) as Move['what'][];

/** A move that is allowed. */
export function chooseForward(world: World, number: number): Move | undefined {
  const { a, b, c } = parts(number);
  const tries = [...stepsOf(world), ...cardMoves(world), ...atCounters(world, b), ...ofHolders(world, b)];
  const allowed = tries.filter((move) => refusalOf(world, world.state, move) === null);
  const whats = [...new Set(allowed.map(({ what }) => what))];
  const what = pick(
    whats.flatMap((one) => Array<Move['what']>(WEIGHTS[one]).fill(one)),
    a,
  );
  return pick(
    allowed.filter((move) => move.what === what),
    c,
  );
}

/** Any move, allowed or not, by anybody, with anything. */
export function chooseAny(
  world: World,
  { what, who, number }: Record<'what' | 'who' | 'number', number>,
): Move {
  const by = pick(world.actors, who)!.person.id;
  const tries = [
    ...stepsOf(world),
    ...cardMoves(world),
    ...atCounters(world, number),
    ...ofHolders(world, number),
  ];
  const wanted = pick(WHATS, what);
  const move = pick(
    tries.filter((one) => one.what === wanted),
    number,
  );
  const isReading = move?.what === 'redeem' || move?.what === 'publish';
  // Whoever reads a card or offers a slot works at a counter; the route refuses all others alike.
  return move && !isReading ? { ...move, by } : (move ?? { by, what: 'ask_renewal' });
}

/** What could be tried at the same moment, because it is about the same thing. */
export function chooseAtOnce(world: World, number: number): Move[] {
  const { a, b, c, d } = parts(number);
  const rivals = [oneSlot, oneRequest, oneCard, oneHolder, oneCounter][a % 5]!(world, b, c);
  const moves = rivals.filter((move, index) => rivals.findIndex((one) => isSame(one, move)) === index);
  return moves.slice(d % 2, (d % 2) + 3);
}

function isSame(one: Move, other: Move): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function oneSlot(world: World, number: number, other: number): Move[] {
  const slot = pick(slotsOnOffer(world), number);
  if (slot === undefined) return [];
  const each = world.holders.map(({ person: { id: by } }, index): Move => {
    const what = pick(['submit', 'hold', 'submit', 'join'] as const, other + index)!;
    return what === 'submit' ? booking(by, slot, null) : { by, what, slot: slot.id };
  });
  const start = number % each.length;
  const clerk = world.actors.find(({ agency }) => agency === slot.agency)!.person.id;
  const back = world.state.requests.filter((one) => one.slot === slot.id && isOpen(one));
  return [
    ...each.slice(start),
    ...each.slice(0, start),
    ...back.map(({ holder, id }): Move => ({ by: holder, what: 'cancel', request: id, to: null })),
    { by: clerk, what: 'resize' as const, slot: slot.id, capacity: slot.capacity + (other % 2) },
  ].slice(other % 3);
}

function oneRequest(world: World, number: number, other: number): Move[] {
  const request = pick(world.state.requests.filter(isOpen), number);
  const steps = stepsOf(world).filter((move) => move.request === request?.id);
  const allowed = steps.filter((move) => refusalOf(world, world.state, move) === null);
  return turned(allowed, other);
}

function oneCard(world: World, number: number, other: number): Move[] {
  const holder = pick(world.holders, number)!;
  const { id } = holder.person;
  const mine = world.state.requests.filter((one) => one.holder === id && isOpen(one));
  const actions = cardMoves(world).filter(
    (move) => 'card' in move && move.card === cardOf(world.state, id)?.id,
  );
  const steps = stepsOf(world).filter((move) => move.request === pick(mine, other)?.id);
  const allowed = (moves: readonly Move[]) => moves.filter((one) => !refusalOf(world, world.state, one));
  const slots = slotsOnOffer(world);
  return [
    ...turned(allowed(actions), other).slice(0, 1),
    ...turned(
      slots.map((slot) => booking(id, slot, null)),
      number,
    ).slice(0, 1),
    ...turned(allowed(steps), other).slice(0, 1),
    caseOf(world, id, number),
    ...turned(
      slots.map((slot): Move => ({ by: id, what: 'hold', slot: slot.id })),
      other,
    ).slice(0, 1),
  ];
}

function oneHolder(world: World, number: number, other: number): Move[] {
  const { id } = pick(world.holders, number)!.person;
  const wanted = other % 2 === 0 ? slotsOnOffer(world) : [];
  const bookings = wanted.map((slot) => booking(id, slot, null));
  const cases = CASES.map((service, index): Move => ({
    ...caseOf(world, id, other),
    service,
    isTwice: index === 1,
  }));
  const houses = cases.filter((move) => move.what === 'submit' && move.service.startsWith('HOU'));
  const loan = caseOf(world, id, CASES.indexOf('BIZ-LOAN'));
  return bookings.length > 1
    ? turned(bookings, number)
    : number % 2 === 0
      ? [...houses, loan]
      : [loan, { ...loan, agency: world.agencies[0] ?? '' }, ...houses];
}

function oneCounter(world: World, number: number, other: number): Move[] {
  const card = cardOf(world.state, pick(world.holders, number)!.person.id)!;
  const service = pick(PASSES, other)!;
  return world.actors
    .filter(({ agency, person }) => agency !== null && person.id !== card.holder)
    .map(({ person: { id: by } }) => ({
      by,
      what: 'redeem',
      card: card.id,
      service,
      companions: 0,
      place: '太阳岛',
    }));
}

function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function slotsOnOffer({ state }: World): Slot[] {
  return state.slots.filter(({ isOpen: is, startsAt }) => is && startsAt > state.now);
}

/** Every step of everybody with every request; a case is given to the agency that does not have it. */
function stepsOf({ actors, agencies, state }: World): Extract<Move, { what: RequestAction }>[] {
  return state.requests.flatMap(({ id: request, agency }) => {
    const other = agencies.find((one) => one !== agency) ?? agency;
    return REQUEST_ACTIONS.flatMap((what) =>
      actors.map(({ person }) => ({ by: person.id, what, request, to: what === 'reassign' ? other : null })),
    );
  });
}

function cardMoves({ actors, state }: World): Move[] {
  const managers = actors.filter(({ roles }) => roles.includes('service_manager'));
  const decided = state.cards.flatMap(({ id: card }) =>
    CARD_ACTIONS.flatMap((what) => managers.map(({ person }): Move => ({ by: person.id, what, card }))),
  );
  return [...decided, ...actors.map(({ person }): Move => ({ by: person.id, what: 'ask_renewal' }))];
}

/** What agencies do by themselves: with their slots, and with cards that are shown at the counter. */
function atCounters(world: World, number: number): Move[] {
  const { state } = world;
  const { a, b, c, d } = parts(number);
  const day = plusDays(today(state), b % 8);
  const startsAt = at(day, pick(['09:00', '11:00', '16:00'], c)!);
  const card = pick(state.cards, a)!;
  const slot = pick(state.slots, c);
  return world.actors.flatMap(({ agency, person: { id: by } }): Move[] => {
    if (agency === null) return [];
    const service = pick(BOOKINGS, d)!;
    const fields = {
      service,
      startsAt,
      cancelUntil: startsAt - (a % 3) * 6 * 3_600_000,
      capacity: 1 + (c % 2),
    };
    const read = { by, what: 'redeem', card: card.id, service: pick(PASSES, b)!, companions: c % 4 } as const;
    return [
      { by, what: 'publish', fields: { ...fields, confirmsAtOnce: a % 3 > 0 } },
      // Nobody reads his or her own card.
      ...(card.holder === by
        ? []
        : [{ ...read, place: d % 5 === 0 ? null : pick(['太阳岛', '冰雪大世界'], d)! }]),
      ...(slot ? [{ by, what: 'close' as const, slot: slot.id, isCalledOff: d % 2 === 0 }] : []),
      ...(slot ? [{ by, what: 'resize' as const, slot: slot.id, capacity: 1 + (d % 3) }] : []),
    ];
  });
}

function ofHolders(world: World, number: number): Move[] {
  const { state } = world;
  const slots = slotsOnOffer(world);
  const citizens = world.actors.filter(({ roles }) => roles.length === 0);
  return [...new Set([...world.holders, ...citizens])].flatMap(
    ({ person: { id: by }, family }, index): Move[] => {
      const { a, b, c } = parts(number + index * 37);
      const person = pick([null, null, ...family], a)?.id ?? null;
      const slot = pick(slots, b);
      const waits = state.entries.filter((entry) => entry.holder === by);
      const held = state.holds.filter((one) => one.holder === by);
      const offered = held.filter(({ slot: of }) => slots.some(({ id }) => id === of));
      return [
        caseOf(world, by, c),
        ...(slot ? [booking(by, slot, person, number % 9 === 0)] : []),
        ...slots.flatMap(({ id }): Move[] => [{ by, what: 'hold', slot: id }]),
        ...slots
          .filter(({ id }) => !waitsAt(state, id, by))
          .map(({ id }): Move => ({ by, what: 'join', slot: id })),
        ...offered.map(({ slot: of }) => booking(by, slotOf(state, of), null)),
        ...held.map((one): Move => ({ by, what: 'release', slot: one.slot })),
        ...waits.map(({ id }): Move => ({ by, what: 'leave', entry: id })),
      ];
    },
  );
}

function booking(by: string, { service, id }: Slot, person: string | null, isTwice = false): Move {
  return { by, what: 'submit', service, person, slot: id, agency: null, hasDocuments: false, isTwice };
}

function caseOf(world: World, by: string, number: number): Extract<Move, { what: 'submit' }> {
  const { a, b, c } = parts(number);
  const service = pick(CASES, a)!;
  const { family } = world.actor(by);
  const person = service === 'MED-ADMISSION' ? (pick([null, ...family], b)?.id ?? null) : null;
  const agency = pick([null, ...world.agencies], c) ?? null;
  const hasDocuments = number % 11 !== 10;
  return { by, what: 'submit', service, person, slot: null, agency, hasDocuments, isTwice: false };
}

/** A request that somebody looks at. */
export function chooseRequest({ state }: World, number: number): Request | undefined {
  return pick([...state.requests].reverse(), number % 6);
}

export function chooseActor({ actors }: World, number: number): Actor {
  return pick(actors, number)!;
}
