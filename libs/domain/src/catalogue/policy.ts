import type { IsoDate } from '../shared/iso-date.js';
import type { Localized } from '../shared/localized.js';
import type { DetailsForm } from './details-form.js';

/** What the press conference of 15 May 2024 said is `published`; what this project adds is `reference`. */
export type Source = 'published' | 'reference';

export const TIERS = ['A', 'B', 'C', 'D', 'E'] as const;
/** Tier of accreditation; A is the highest. */
export type Tier = (typeof TIERS)[number];

export const TRACKS = [
  'research',
  'engineering',
  'enterprise',
  'health_education_culture',
  'vocational_skills',
  'local',
] as const;
export type Track = (typeof TRACKS)[number];

export const CRITERION_KINDS = [
  'award',
  'post',
  'title',
  'degree',
  'patents',
  'salary',
  'programme',
  'certificate',
  'enterprise',
] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

export const AREA_CODES = [
  'education',
  'medical',
  'transport',
  'housing',
  'family',
  'culture',
  'business',
] as const;
export type AreaCode = (typeof AREA_CODES)[number];

export const SERVICE_MODES = ['booking', 'case', 'pass'] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];

export const RELATIONS = ['self', 'spouse', 'child', 'parent'] as const;
/** Who a service is for, seen from the holder. */
export type Relation = (typeof RELATIONS)[number];

export const QUOTA_PERIODS = [
  'day',
  'day_and_place',
  'calendar_year',
  'school_stage',
  'card_term',
  'lifetime',
] as const;
/** The span over which a quota counts; it starts anew with the next span. */
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];

export interface TierDefinition {
  readonly code: Tier;
  readonly name: Localized;
  readonly summary: Localized;
  readonly cardYears: number;
  readonly source: Source;
}

export interface DocumentKind {
  readonly code: string;
  readonly name: Localized;
  readonly required: boolean;
  /** Asked only when the service is for one of these; for everybody when absent. */
  readonly relations?: readonly Relation[];
  /** Criteria only: it may be promised when the application is submitted, and follow within so many working days. */
  readonly mayFollowWithinWorkingDays?: number;
}

/**
 * One fact that a claim states and what it must satisfy. Exactly the members that fit `type` are set:
 * number: `atLeast`, `atMost` or `atLeastTimes` (times a parameter of the policy); date: `withinYears`
 * before the day of assessment; choice: `options` and, of them, `accepted`; boolean: `is`.
 */
export interface FactRequirement {
  readonly fact: string;
  readonly label: Localized;
  readonly type: 'number' | 'date' | 'choice' | 'boolean';
  readonly unit?: Localized;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly atLeastTimes?: { readonly parameter: string; readonly times: number };
  readonly withinYears?: number;
  readonly options?: readonly { readonly value: string; readonly label: Localized }[];
  readonly accepted?: readonly string[];
  readonly is?: boolean;
}

export const ROSTER_STATES = ['active', 'completed', 'ended'] as const;
/** Of somebody on a roster: in the programme, through it in good order, or out of it before. */
export type RosterState = (typeof ROSTER_STATES)[number];

/** A support programme 支持项目 that keeps a roster of its members. */
export interface Programme {
  readonly code: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly source: Source;
}

/** The roster that proves a claim, and what its entry must say. */
export interface RosterRequirement {
  readonly programme: string;
  readonly states: readonly Exclude<RosterState, 'ended'>[];
}

export interface Criterion {
  readonly code: string;
  readonly tier: Tier;
  readonly track: Track;
  readonly kind: CriterionKind;
  readonly name: Localized;
  readonly summary: Localized;
  readonly requirements: readonly FactRequirement[];
  /** Set: only this roster proves the claim, and a document does not. */
  readonly roster?: RosterRequirement;
  readonly evidence: readonly DocumentKind[];
  readonly clause: string;
  readonly source: Source;
}

export interface Area {
  readonly code: AreaCode;
  readonly name: Localized;
  readonly source: Source;
}

/** How often a service may be used. A tier at `null` is unlimited; a tier that is absent is not limited by this line. */
export interface QuotaRule {
  readonly period: QuotaPeriod;
  /** Whether everybody the holder asks for shares the quota, or each beneficiary has one of his or her own. */
  readonly per: 'holder' | 'beneficiary';
  readonly limits: Readonly<Partial<Record<Tier, number | null>>>;
}

export interface BeneficiaryRule {
  readonly relation: Relation;
  /** Tiers whose holders may ask for this relation; all entitled tiers when absent. */
  readonly tiers?: readonly Tier[];
  /** Full years of age on the day of service, both ends included. */
  readonly minAge?: number;
  readonly maxAge?: number;
}

export interface Service {
  readonly code: string;
  readonly area: AreaCode;
  readonly mode: ServiceMode;
  readonly name: Localized;
  readonly summary: Localized;
  /** Tiers that may use the service at all, and what each gets where it differs ("free choice", "referral"). */
  readonly tiers: Readonly<Partial<Record<Tier, { readonly note?: Localized }>>>;
  readonly quotas: readonly QuotaRule[];
  readonly beneficiaries: readonly BeneficiaryRule[];
  /** People whom the holder may bring along on one use of a pass; none where a tier is absent. */
  readonly companions?: Readonly<Partial<Record<Tier, number>>>;
  /** City codes, or every city of the province. */
  readonly cities: readonly string[] | 'all';
  readonly agencyKinds: readonly string[];
  readonly documents: readonly DocumentKind[];
  /** Services of which no live or fulfilled request may stand beside this one. */
  readonly excludes?: readonly string[];
  /** Days after a no-show during which the same service cannot be asked for again. */
  readonly coolingOffDays?: number;
  /** At most one request of this service that is not yet ended. */
  readonly oneOpen?: boolean;
  readonly nationality?: 'foreign';
  readonly tracks?: readonly Track[];
  /** Whole days between the request and the day of service: not sooner, not later. */
  readonly leadDays?: { readonly min?: number; readonly max?: number };
  /** Cases only: working days from acceptance to the end. */
  readonly timeLimitWorkingDays?: number;
  /** The form that is filled in with a request. Absent from versions that were published before there were any. */
  readonly details?: DetailsForm;
  readonly clause: string;
  readonly source: Source;
}

export interface City {
  readonly code: string;
  readonly name: Localized;
}

export interface AgencyKind {
  readonly code: string;
  readonly name: Localized;
}

export interface RejectionReason {
  readonly code: string;
  readonly name: Localized;
}

/** What keeps places for those who come: for all services that are booked by slots. */
export interface BookingRules {
  /** Bookings that one holder may have open at a time, places held for a form included. */
  readonly mostOpen: number;
  /** Minutes for which a place is held while a form is filled in. */
  readonly holdMinutes: number;
  /** Minutes for which a place is kept for whoever is next on the waiting list. */
  readonly offerMinutes: number;
  /** So many no-shows in one area within so many days bar its bookings for some days. */
  readonly noShows: {
    readonly count: number;
    readonly withinDays: number;
    readonly coolingOffDays: number;
  };
  readonly clause: string;
  readonly source: Source;
}

/** Everything that a province may replace without touching code. */
export interface Policy {
  readonly version: string;
  readonly effectiveFrom: IsoDate;
  readonly title: Localized;
  /** Figures that criteria refer to, e.g. `provincialAverageSalary` in yuan a year. */
  readonly parameters: Readonly<
    Record<string, { readonly value: number; readonly name: Localized; readonly source: Source }>
  >;
  /** Working days for each step of accreditation, and calendar days for appeals and renewals. */
  readonly timeLimits: {
    readonly reviewWorkingDays: number;
    readonly decisionWorkingDays: number;
    readonly noticeWorkingDays: number;
    readonly appealWorkingDays: number;
    readonly appealWithinDays: number;
    readonly renewalWindowDays: number;
    /** Working days in which an agency accepts or declines a case before the request expires. */
    readonly answerWorkingDays: number;
  };
  readonly bookings: BookingRules;
  readonly tiers: readonly TierDefinition[];
  readonly criteria: readonly Criterion[];
  readonly areas: readonly Area[];
  readonly services: readonly Service[];
  readonly cities: readonly City[];
  readonly agencyKinds: readonly AgencyKind[];
  readonly rejectionReasons: readonly RejectionReason[];
  /** Absent from versions that were published before there were any. */
  readonly programmes?: readonly Programme[];
}
