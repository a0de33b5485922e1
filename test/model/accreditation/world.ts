import type { Role } from '#domain/accounts/roles.js';
import type { Person } from '../../support/people.js';
import type { Tally } from '../shared/tally.js';
import { type Day, WorkingDays } from '../shared/working-days.js';
import { ENTERED_YEARS } from '../shared/entered-years.js';
import type { CriterionCode, Tier } from './reference-policy.js';

/*
 * What the model knows. It is written from the description of the domain and takes nothing from the rules of the
 * portal: a second opinion is the point of it.
 */

export type State =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'returned'
  | 'recommended'
  | 'on_notice'
  | 'objected'
  | 'accredited'
  | 'rejected'
  | 'appealed'
  | 'withdrawn';

/** Somebody who acts; the label is what the log of a run calls him or her. */
export interface Actor {
  readonly label: string;
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly hasProfile: boolean;
  /** Whether he or she reviews applications of the track that all are on here. */
  readonly isOnTrack: boolean;
}

export interface File {
  readonly id: string;
  readonly kind: string;
  readonly variant: number;
}

export interface Promised {
  readonly kind: string;
  readonly dueOn: Day;
  state: 'open' | 'kept' | 'broken';
}

export interface Claim {
  readonly id: string;
  readonly criterion: CriterionCode;
  isConvincing: boolean;
  files: File[];
  promises: Promised[];
}

export interface Objection {
  readonly id: string;
  readonly by: Actor;
  readonly from: Day;
  /** The day of its end; null while it is open. */
  to: Day | null;
  state: 'open' | 'upheld' | 'dismissed' | 'lapsed';
}

export interface Application {
  readonly id: string;
  readonly applicant: Actor;
  state: State;
  claims: Claim[];
  isSubmitted: boolean;
  reviewer: Actor | null;
  approver: Actor | null;
  recommended: Tier | null;
  tier: Tier | null;
  noticeFrom: Day | null;
  noticeUntil: Day | null;
  noticeEndNoted: boolean;
  dueOn: Day | null;
  /** The due date whose passing has been told to those above. */
  escalated: Day | null;
  /** Everybody who ever had it for review, and everybody who ever decided on it. */
  reviewers: Set<Actor>;
  deciders: Set<Actor>;
  /** Those whose decision is appealed. */
  handsBeforeAppeal: Set<Actor>;
  objections: Objection[];
  /** Objections of the notice that runs. */
  objectionsOfNotice: Objection[];
  rejectedOn: Day | null;
  isAppealed: boolean;
  card: Card | null;
  history: string[];
  /** How many decisions there are, each with a receipt. */
  decisions: number;
  /** The version that was last seen, and whether something has happened since that nobody looked at. */
  version: number;
  isChangedUnseen: boolean;
}

export interface Card {
  readonly id: string;
  readonly holder: Actor;
  readonly tier: Tier;
  readonly validUntil: Day;
  state: 'active' | 'suspended' | 'expired' | 'revoked' | 'superseded';
}

const CLOSED: readonly State[] = ['accredited', 'rejected', 'withdrawn'];

export function isOpen({ state }: Application): boolean {
  return !CLOSED.includes(state);
}

export function isLive({ state }: Card): boolean {
  return state === 'active' || state === 'suspended';
}

/** Everything there is in one run. */
export class World {
  readonly applications: Application[] = [];
  readonly cards: Card[] = [];
  readonly workingDays = new WorkingDays(Object.values(ENTERED_YEARS));
  /** What was done and answered so far, for whoever has to understand a disagreement. */
  readonly log: string[] = [];

  constructor(
    readonly actors: readonly Actor[],
    public today: Day,
    readonly tally: Tally,
  ) {}

  /** Those who have a profile, so that they can apply. */
  get applicants(): Actor[] {
    return this.actors.filter(({ hasProfile }) => hasProfile);
  }

  applicationsOf(actor: Actor): Application[] {
    return this.applications.filter(({ applicant }) => applicant === actor);
  }

  openApplicationOf(actor: Actor): Application | undefined {
    return this.applicationsOf(actor).find(isOpen);
  }

  liveCardOf(actor: Actor): Card | undefined {
    return this.cards.find((card) => card.holder === actor && isLive(card));
  }
}
