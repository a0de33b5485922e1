import { cardTerm } from '../cards/card-term.js';
import type { Policy, Tier, Track } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { ImportColumn } from './columns.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import type { Identity, ImportedPerson } from './imported-person.js';
import type { ImportProblemCode } from './problem-texts.js';
import { readDay } from './read-day.js';
import { readIdentity } from './read-identity.js';
import { RowReader } from './row-reader.js';
import { findCity, findTier, findTrack } from './words.js';

/** What a row is held against. */
export interface ImportFacts {
  /** The policy that holds today. */
  readonly policy: Policy;
  readonly today: IsoDate;
}

/** What a row says. */
export interface ReadRow {
  /** Null when anything is wrong with the row. */
  readonly person: ImportedPerson | null;
  /** Who it is, as soon as the document is right, so that two rows of one person are found whatever else is wrong. */
  readonly identity: Identity | null;
  /** Everything that is wrong with it. */
  readonly problems: readonly ImportProblem[];
}

const NAME = /^\p{L}[\p{L}\p{M}·•・.’'\- ]*$/u;
const PHONE = /^\+?[0-9 -]{5,20}$/;

/** Reads one row by the columns of the header; null when it is empty. */
export function readRow(
  columns: readonly (ImportColumn | null)[],
  cells: readonly string[],
  facts: ImportFacts,
): ReadRow | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  const row = new RowReader(byColumn(columns, cells));
  const { identity, birthDate, nationality } = readIdentity(row, facts.today);
  const name = row.word('name', 'name_characters', (word) => (NAME.test(word) ? word : null));
  const employer = row.text('employer');
  const jobTitle = row.text('job_title');
  const phone = row.word('phone', 'phone_format', (word) => fitting(PHONE, word.normalize('NFKC')));
  const city = row.word('city', 'city_unknown', (word) => findCity(facts.policy, word));
  const tier = row.word('tier', 'tier_unknown', (word) => findTier(facts.policy, word));
  const track = row.word('track', 'track_unknown', findTrack);
  const criterion = readCriterion(row, facts.policy, tier, track);
  const term = readTerm(row, facts, { tier, birthDate });
  const problems = [...strayCells(columns, cells), ...row.problems];
  const said = {
    identity,
    name,
    birthDate,
    nationality,
    employer,
    jobTitle,
    phone,
    city,
    tier,
    track,
    ...term,
  };
  const person = problems.length === 0 && isWhole(said) ? { ...said, criterion: criterion ?? null } : null;
  return { person, identity, problems };
}

type Whole<Said> = { [Key in keyof Said]: NonNullable<Said[Key]> };

function isWhole<Said extends object>(said: Said): said is Said & Whole<Said> {
  return Object.values(said).every((value) => value !== null);
}

function fitting(pattern: RegExp, word: string): string | null {
  return pattern.test(word) ? word : null;
}

function byColumn(
  columns: readonly (ImportColumn | null)[],
  cells: readonly string[],
): Partial<Record<ImportColumn, string>> {
  const named: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) named[column] = cells[index] ?? '';
  });
  return named;
}

function strayCells(columns: readonly (ImportColumn | null)[], cells: readonly string[]): ImportProblem[] {
  const isStray = cells.some((cell, index) => index >= columns.length && cell.trim() !== '');
  return isStray ? [importProblem('cell_without_column')] : [];
}

function readCriterion(
  row: RowReader,
  policy: Policy,
  tier: Tier | null,
  track: Track | null,
): string | null {
  const written = row.optional('criterion');
  if (written === null || written === '') return null;
  const code = written.normalize('NFKC').toUpperCase();
  const criterion = policy.criteria.find((candidate) => candidate.code === code);
  if (criterion === undefined) return row.refuse('criterion_unknown', 'criterion', written);
  const isOfAnother =
    (tier !== null && criterion.tier !== tier) || (track !== null && criterion.track !== track);
  return isOfAnother ? row.refuse('criterion_unfit', 'criterion', code) : code;
}

interface Term {
  readonly accreditedOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
}

/** From when to when the card on paper is valid: no longer than the policy lets a card of the tier be. */
function readTerm(
  row: RowReader,
  { policy, today }: ImportFacts,
  { tier, birthDate }: { tier: Tier | null; birthDate: IsoDate | null },
): Term {
  const accreditedOn = row.word('accredited_on', 'day_unreadable', readDay);
  const written = row.optional('valid_until');
  const asWritten = written === null || written === '' ? null : readDay(written);
  if (written !== null && written !== '' && asWritten === null)
    row.refuse('day_unreadable', 'valid_until', written);
  if (accreditedOn === null) return { accreditedOn: null, validUntil: null };
  const problem = refuseAccreditedOn(accreditedOn, today, birthDate);
  if (problem !== null) return { accreditedOn: row.refuse(problem, 'accredited_on'), validUntil: null };
  const years = policy.tiers.find(({ code }) => code === tier)?.cardYears;
  const longest = years === undefined ? null : cardTerm(accreditedOn, years).validUntil;
  const validUntil = written === '' ? longest : asWritten;
  return { accreditedOn, validUntil: checkedEnd(row, validUntil, { accreditedOn, longest, today }) };
}

function refuseAccreditedOn(
  day: IsoDate,
  today: IsoDate,
  birthDate: IsoDate | null,
): ImportProblemCode | null {
  if (day > today) return 'accredited_in_future';
  return birthDate !== null && day < birthDate ? 'accredited_before_birth' : null;
}

function checkedEnd(
  row: RowReader,
  day: IsoDate | null,
  { accreditedOn, longest, today }: { accreditedOn: IsoDate; longest: IsoDate | null; today: IsoDate },
): IsoDate | null {
  if (day === null) return null;
  if (day <= accreditedOn) return row.refuse('validity_reversed', 'valid_until');
  if (longest !== null && day > longest) return row.refuse('validity_beyond_term', 'valid_until', longest);
  return day < today ? row.refuse('validity_over', 'valid_until', day) : day;
}
