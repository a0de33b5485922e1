import type { Role } from '#domain/accounts/roles.js';
import type { Person } from '../../support/people.js';
import { ENTERED_YEARS } from '../shared/entered-years.js';
import type { Tally } from '../shared/tally.js';
import { WorkingDays, type Day } from '../shared/working-days.js';
import type { Mode, Relation, ServiceCode, Tier } from './reference-policy.js';

/*
 * What the model knows. The state is plain data that names everything by its id, so that a copy of it can be tried in
 * every order in which things may have happened that were done at once.
 */

export interface Relative {
  readonly id: string;
  readonly relation: Exclude<Relation, 'self'>;
  readonly hasConsent: boolean;
}

/** Somebody who acts; the label is what the log of a run calls him or her. */
export interface Actor {
  readonly label: string;
  readonly person: Person;
  readonly roles: readonly Role[];
  /** Of a member of its staff. */
  readonly agency: string | null;
  readonly family: readonly Relative[];
}

export interface Card {
  readonly id: string;
  readonly number: string;
  readonly holder: string;
  readonly tier: Tier;
  readonly validFrom: Day;
  readonly validUntil: Day;
  state: 'active' | 'suspended' | 'expired' | 'revoked' | 'superseded';
  isRenewalAsked: boolean;
}

export type RequestState =
  | 'submitted'
  | 'confirmed'
  | 'checked_in'
  | 'accepted'
  | 'in_progress'
  | 'awaiting_holder'
  | 'fulfilled'
  | 'redeemed'
  | 'declined'
  | 'cancelled'
  | 'no_show'
  | 'expired';

export interface Request {
  readonly id: string;
  readonly holder: string;
  readonly service: ServiceCode;
  readonly mode: Mode;
  readonly person: Relation;
  readonly slot: string | null;
  /** The counter that it takes one from: what, in which span, for whom. */
  readonly counter: string | null;
  agency: string;
  state: RequestState;
  isBlocked: boolean;
  dueOn: Day | null;
  /** The due date whose passing was told to the service office, and until when that may help. */
  escalated: Day | null;
  expiresOn: Day | null;
  /** Since when the agency's time runs, how many working days of it were the holder's, and when he or she was asked. */
  workFrom: Day | null;
  lostDays: number;
  askedOn: Day | null;
  endedOn: Day | null;
  reasonCode: string | null;
  rating: number | null;
  ratingAnswer: string | null;
  /** Who wrote internal notes, each of an agency or of the office. */
  notes: (string | null)[];
}

export interface Hold {
  readonly slot: string;
  readonly holder: string;
  readonly until: number;
  /** What it was offered for; null for one that was asked for. */
  readonly entry: string | null;
}

export interface Slot {
  readonly id: string;
  readonly agency: string;
  readonly service: ServiceCode;
  readonly startsAt: number;
  readonly cancelUntil: number;
  readonly confirmsAtOnce: boolean;
  capacity: number;
  isOpen: boolean;
  isCalledOff: boolean;
}

export interface Entry {
  readonly id: string;
  readonly slot: string;
  readonly holder: string;
  state: 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'left' | 'closed';
  until: number | null;
}

/** Everything there is in one run. Entries stand in the order in which they came. */
export interface State {
  now: number;
  cards: Card[];
  requests: Request[];
  slots: Slot[];
  holds: Hold[];
  entries: Entry[];
}

const ENDED: readonly RequestState[] = [
  ...(['fulfilled', 'redeemed', 'declined', 'cancelled', 'no_show', 'expired'] as const),
];
const GIVEN_BACK: readonly RequestState[] = ['declined', 'cancelled', 'expired'];

export const isOpen = ({ state }: Request) => !ENDED.includes(state);
export const keepsItsUse = ({ state }: Request) => !GIVEN_BACK.includes(state);
export const isLive = ({ state }: Card) => state === 'active' || state === 'suspended';

const SHANGHAI = 8 * 3600 * 1000;
export const dayOf = (moment: number): Day => new Date(moment + SHANGHAI).toISOString().slice(0, 10);
export const at = (day: Day, time: string) => Date.parse(`${day}T${time}:00+08:00`);
export const today = ({ now }: State): Day => dayOf(now);

export const WORKING_DAYS = new WorkingDays(Object.values(ENTERED_YEARS));

/** The card that counts: the newest. */
export function cardOf({ cards }: State, holder: string): Card | undefined {
  return cards.findLast((card) => card.holder === holder);
}

export function requestOf({ requests }: State, id: string): Request {
  return found(requests, id);
}

export function slotOf({ slots }: State, id: string): Slot {
  return found(slots, id);
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((thing) => thing.id === id);
  if (one === undefined) throw new Error('A move is about something that the model knows');
  return one;
}

export class World {
  /** What was done and answered so far, for whoever has to understand a disagreement. */
  readonly log: string[] = [];

  constructor(
    readonly actors: readonly Actor[],
    readonly agencies: readonly string[],
    public state: State,
    readonly tally: Tally,
  ) {}

  actor(id: string): Actor {
    const actor = this.actors.find(({ person }) => person.id === id);
    if (actor === undefined) throw new Error('Nobody acts who is not in the cast');
    return actor;
  }

  get holders(): Actor[] {
    return this.actors.filter(({ person }) => cardOf(this.state, person.id) !== undefined);
  }
}
