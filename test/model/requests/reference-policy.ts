/*
 * What the model knows of the reference policy, written down once more by hand: three bookings, five cases and two
 * passes that between them have every kind of quota, and the limits of time and number.
 */

export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';
export type Relation = 'self' | 'spouse' | 'child' | 'parent';
export type Mode = 'booking' | 'case' | 'pass';

/** So many uses in a span, by tier; null is unlimited, and a tier that is not named has none. */
export interface Quota {
  readonly span: 'year' | 'day and place' | 'card' | 'life';
  readonly per: 'holder' | 'person';
  readonly limits: Readonly<Partial<Record<Tier, number | null>>>;
}

export interface Service {
  readonly mode: Mode;
  readonly area: string;
  readonly tiers: string;
  /** Whom it is for, with the tiers in which it is. */
  readonly persons: Readonly<Partial<Record<Relation, string>>>;
  readonly quota: Quota | null;
  readonly lead?: { readonly min: number; readonly max: number };
  readonly coolingOffDays?: number;
  readonly limit?: number;
  readonly documents?: readonly string[];
  readonly excludes?: string;
  readonly isOneOpen?: true;
  readonly companions?: Readonly<Partial<Record<Tier, number>>>;
}

const ALL = 'ABCDE';
const same = (limit: number, tiers = ALL) => Object.fromEntries([...tiers].map((tier) => [tier, limit]));

export const SERVICES = {
  'MED-FASTTRACK': {
    ...{ mode: 'booking', area: 'medical', tiers: ALL, lead: { min: 1, max: 30 }, coolingOffDays: 14 },
    persons: { self: ALL, spouse: ALL, child: ALL, parent: ALL },
    quota: { span: 'year', per: 'holder', limits: { A: null, B: 12, C: 8, D: 4, E: 2 } },
  },
  'MED-CHECKUP': {
    ...{ mode: 'booking', area: 'medical', tiers: ALL, lead: { min: 2, max: 90 }, coolingOffDays: 30 },
    persons: { self: ALL, spouse: 'ABC' },
    quota: { span: 'year', per: 'person', limits: same(1) },
  },
  'CUL-SNOW': {
    ...{ mode: 'booking', area: 'culture', tiers: ALL, lead: { min: 0, max: 30 }, coolingOffDays: 7 },
    persons: { self: ALL, spouse: ALL, child: ALL },
    quota: { span: 'year', per: 'holder', limits: { A: 24, B: 18, C: 12, D: 8, E: 6 } },
  },
  'MED-ADMISSION': {
    ...{ mode: 'case', area: 'medical', tiers: 'ABCD', limit: 3, documents: ['admission_advice'] },
    persons: { self: ALL, spouse: ALL, child: ALL, parent: ALL },
    quota: { span: 'year', per: 'holder', limits: { A: null, B: 4, C: 2, D: 1 } },
  },
  'MED-DOCTOR': {
    ...{ mode: 'case', area: 'medical', tiers: 'ABC', limit: 10, persons: { self: ALL } },
    quota: { span: 'card', per: 'holder', limits: same(1, 'ABC') },
  },
  'BIZ-LOAN': {
    ...{ mode: 'case', area: 'business', tiers: ALL, limit: 20, persons: { self: ALL }, isOneOpen: true },
    ...{ documents: ['credit_authorisation', 'loan_purpose_statement'], quota: null },
  },
  'HOU-APARTMENT': {
    ...{ mode: 'case', area: 'housing', tiers: ALL, limit: 20, persons: { self: ALL } },
    ...{ documents: ['employment_contract', 'housing_search_record'], excludes: 'HOU-SUBSIDY' },
    quota: { span: 'card', per: 'holder', limits: same(1) },
  },
  'HOU-SUBSIDY': {
    ...{ mode: 'case', area: 'housing', tiers: ALL, limit: 30, persons: { self: ALL } },
    documents: ['property_or_lease_contract', 'housing_search_record', 'employment_contract'],
    excludes: 'HOU-APARTMENT',
    quota: { span: 'life', per: 'holder', limits: same(1) },
  },
  'TRA-RAIL': {
    ...{ mode: 'pass', area: 'transport', tiers: 'ABCD', persons: { self: ALL } },
    quota: { span: 'year', per: 'holder', limits: { A: null, B: 24, C: 12, D: 6 } },
  },
  'CUL-SCENIC': {
    ...{ mode: 'pass', area: 'culture', tiers: ALL, persons: { self: ALL } },
    companions: { A: 2, B: 2, C: 2 },
    quota: { span: 'day and place', per: 'holder', limits: same(1) },
  },
} as const satisfies Record<string, Service>;

export type ServiceCode = keyof typeof SERVICES;
const CODES = Object.keys(SERVICES) as ServiceCode[];
export const BOOKINGS = CODES.filter((code) => SERVICES[code].mode === 'booking');
export const CASES = CODES.filter((code) => SERVICES[code].mode === 'case');
export const PASSES = CODES.filter((code) => SERVICES[code].mode === 'pass');
export const ALL_SERVICES: readonly string[] = CODES;

export function service(code: ServiceCode): Service {
  return SERVICES[code];
}

/** In working days an agency's or a holder's answer, in minutes what is held or offered, else in days. */
export const LIMITS = {
  ...{ answer: 3, holdMinutes: 10, offerMinutes: 120, mostOpen: 10, renewalDays: 90 },
  noShows: { count: 2, withinDays: 180, coolingOffDays: 60 },
};

export const CARD_YEARS: Readonly<Record<Tier, number>> = { A: 5, B: 5, C: 5, D: 3, E: 3 };
