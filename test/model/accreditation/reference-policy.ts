/*
 * What the model knows of the reference policy, written down once more by hand: three criteria of three tiers, among
 * them two with a document that may follow, and the time limits.
 */

export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';
export const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D', 'E'];

/** The track of all applications of a run. */
export const TRACK = 'research';

interface Criterion {
  readonly tier: Tier;
  /** Facts that satisfy it, and others that do not. */
  readonly good: object;
  readonly poor: object;
  /** The documents that it asks for; with working days those that may follow. */
  readonly documents: Readonly<Record<string, number | null>>;
}

const CRITERIA = {
  'C-LONGJIANG-SCHOLAR': {
    tier: 'C',
    good: { scholarTitle: 'distinguished_professor', fullTimeInProvince: true },
    poor: { scholarTitle: 'young_scholar', fullTimeInProvince: true },
    documents: { programme_approval: null, appointment_letter: null, employment_contract: null },
  },
  'D-SENIOR-RESEARCH': {
    tier: 'D',
    good: { professionalTitle: 'professor', yearsInProvince: 6 },
    poor: { professionalTitle: 'professor', yearsInProvince: 1 },
    documents: { title_certificate: null, employment_contract: null, social_insurance_record: 10 },
  },
  'E-FARMER-TITLE': {
    tier: 'E',
    good: { farmerTitle: 'senior', farmsInProvince: true },
    poor: { farmerTitle: 'other', farmsInProvince: true },
    documents: { farmer_title_certificate: null, village_work_record: 5 },
  },
} as const satisfies Record<string, Criterion>;

export type CriterionCode = keyof typeof CRITERIA;
export const CRITERION_CODES = Object.keys(CRITERIA) as readonly CriterionCode[];

export function criterion(code: CriterionCode): Criterion {
  return CRITERIA[code];
}

/** In working days, but for `appealWithinDays`. */
export const LIMITS = { review: 10, decision: 5, notice: 5, appeal: 15, appealWithinDays: 30 };

export const CARD_YEARS: Readonly<Record<Tier, number>> = { A: 5, B: 5, C: 5, D: 3, E: 3 };
