import {
  normalIdentityNumber,
  refuseIdentityNumber,
  type IdentityType,
} from '../accounts/identity-number.js';
import type { RosterState } from '../catalogue/policy.js';

/** Somebody as he or she is put on a roster. Nobody is entered as having left. */
export interface RosterRow {
  readonly name: string;
  readonly identityType: IdentityType;
  readonly identityNumber: string;
  /** The year of the intake. */
  readonly cohort: number;
  readonly state: Exclude<RosterState, 'ended'>;
}

export const ROSTER_COLUMNS = ['name', 'identityType', 'identityNumber', 'cohort', 'state'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

export interface RosterRowProblem {
  readonly column: RosterColumn;
  readonly code: 'missing' | 'too_long' | 'not_a_choice' | 'not_a_year' | 'in_future' | 'identity_invalid';
}

/** The words that a row may use for a kind of document; a resident identity card where it says nothing. */
const TYPES: Readonly<Record<string, IdentityType>> = {
  '': 'resident_identity_card',
  resident_identity_card: 'resident_identity_card',
  居民身份证: 'resident_identity_card',
  身份证: 'resident_identity_card',
  passport: 'passport',
  护照: 'passport',
};

/** The words for a state; in the programme where it says nothing. */
const STATES: Readonly<Record<string, RosterRow['state']>> = {
  '': 'active',
  active: 'active',
  在册: 'active',
  completed: 'completed',
  结业: 'completed',
  期满: 'completed',
};

const FIRST_YEAR = 1990;
const LONGEST_NAME = 100;

/** Reads a row of texts, as people fill in tables; answers the row, or everything that is wrong with it. */
export function readRosterRow(
  cells: Readonly<Partial<Record<RosterColumn, string>>>,
  thisYear: number,
): RosterRow | readonly RosterRowProblem[] {
  const cell = (column: RosterColumn) => (cells[column] ?? '').normalize('NFKC').trim();
  const problems: RosterRowProblem[] = [];
  const refuse = (column: RosterColumn, code: RosterRowProblem['code']) => problems.push({ column, code });

  const name = cell('name');
  if (name === '') refuse('name', 'missing');
  else if (name.length > LONGEST_NAME) refuse('name', 'too_long');
  const identityType = Object.hasOwn(TYPES, cell('identityType')) ? TYPES[cell('identityType')] : undefined;
  if (identityType === undefined) refuse('identityType', 'not_a_choice');
  const identityNumber = normalIdentityNumber(cell('identityNumber'));
  if (identityNumber === '') refuse('identityNumber', 'missing');
  else if (identityType !== undefined && !isIdentityNumber(identityType, identityNumber)) {
    refuse('identityNumber', 'identity_invalid');
  }
  const cohort = /^\d{4}$/.test(cell('cohort')) ? Number(cell('cohort')) : 0;
  if (cohort < FIRST_YEAR) refuse('cohort', 'not_a_year');
  else if (cohort > thisYear) refuse('cohort', 'in_future');
  const state = Object.hasOwn(STATES, cell('state')) ? STATES[cell('state')] : undefined;
  if (state === undefined) refuse('state', 'not_a_choice');

  return problems.length > 0 || identityType === undefined || state === undefined
    ? problems
    : { name, identityType, identityNumber, cohort, state };
}

/** A roster does not say when somebody was born; a resident identity card does, and must say a day that there is. */
function isIdentityNumber(type: IdentityType, number: string): boolean {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return refuseIdentityNumber(type, number, type === 'passport' ? '2000-01-01' : born) === null;
}
