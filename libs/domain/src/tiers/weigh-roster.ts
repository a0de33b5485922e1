import type { RosterRequirement, RosterState } from '../catalogue/policy.js';

/** What a programme's roster says of the applicant; whose it is was found by the identity number. */
export interface RosterFact {
  readonly programme: string;
  /** The year of the intake. */
  readonly cohort: number;
  readonly state: RosterState;
  /** The name beside the number is the applicant's. */
  readonly nameMatches: boolean;
}

export const ROSTER_FINDINGS = [
  'confirmed',
  'name_differs',
  'not_completed',
  'ended',
  'not_on_roster',
] as const;

/** Whether the roster proves a claim, and if not, why. `cohort` is null where there is no entry. */
export interface RosterFinding {
  readonly programme: string;
  readonly code: (typeof ROSTER_FINDINGS)[number];
  readonly cohort: number | null;
}

/**
 * What the roster says to a claim that rests on it. Of several entries of one person the one that helps most counts,
 * of equals the latest cohort: who has left a programme and come back is in it.
 */
export function weighRoster(
  { programme, states }: RosterRequirement,
  rosters: readonly RosterFact[],
): RosterFinding {
  const findings = rosters
    .filter((fact) => fact.programme === programme)
    .map((fact) => ({ programme, code: codeOf(fact, states), cohort: fact.cohort }))
    .sort((one, other) => rank(one.code) - rank(other.code) || other.cohort - one.cohort);
  return findings[0] ?? { programme, code: 'not_on_roster', cohort: null };
}

function codeOf(
  { state, nameMatches }: RosterFact,
  states: RosterRequirement['states'],
): RosterFinding['code'] {
  if (state === 'ended') return 'ended';
  if (!states.includes(state)) return 'not_completed';
  return nameMatches ? 'confirmed' : 'name_differs';
}

function rank(code: RosterFinding['code']): number {
  return ROSTER_FINDINGS.indexOf(code);
}

/** Whether two ways of writing a name are the same but for spaces, dots, width and case. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/[\s·•・.]/gu, '')
      .toLowerCase();
  return plain(one) === plain(other);
}
