import { isIsoDate } from '../calendar/is-iso-date.js';
import { slotTimes, type SlotTimes } from './slot-pattern.js';

export const SLOT_COLUMNS = [
  'service',
  'date',
  'starts',
  'ends',
  'capacity',
  'cancelHours',
  'confirmsAtOnce',
] as const;
export type SlotColumn = (typeof SLOT_COLUMNS)[number];

/** One slot as a table states it. */
export interface SlotRowOfTable extends SlotTimes {
  readonly service: string;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
}

export interface SlotCellProblem {
  readonly column: SlotColumn;
  readonly code: 'missing' | 'not_a_day' | 'not_a_time' | 'ends_before' | 'not_a_number' | 'not_yes_or_no';
}

const NEEDED: readonly SlotColumn[] = ['service', 'date', 'starts', 'ends', 'capacity'];
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::00)?$/;
const YES: Readonly<Record<string, boolean>> = {
  ...{ yes: true, true: true, y: true, '1': true, 是: true, '': true },
  ...{ no: false, false: false, n: false, '0': false, 否: false },
};
const DEFAULT_CANCEL_HOURS = '24';

/**
 * Reads one row of a table of slots, or tells everything that is wrong with it. Times are of Asia/Shanghai. Days may
 * be written with slashes or dots and without leading zeros, as spreadsheets do; a booking is confirmed at once and
 * can be cancelled until 24 hours before unless the row says otherwise.
 */
export function readSlotRow(cells: Readonly<Record<string, string>>): SlotRowOfTable | SlotCellProblem[] {
  const cell = (column: SlotColumn) => (cells[column] ?? '').trim();
  const day = dayOf(cell('date'));
  const starts = timeOf(cell('starts'));
  const ends = timeOf(cell('ends'));
  const capacity = numberOf(cell('capacity'), 1, 10_000);
  const cancelHours = numberOf(cell('cancelHours') || DEFAULT_CANCEL_HOURS, 0, 720);
  const confirmsAtOnce = yesOrNo(cell('confirmsAtOnce'));
  const problems: SlotCellProblem[] = [];
  const wrong = (column: SlotColumn, code: SlotCellProblem['code']) => {
    problems.push({ column, code: NEEDED.includes(column) && cell(column) === '' ? 'missing' : code });
  };
  if (cell('service') === '') wrong('service', 'missing');
  if (day === null) wrong('date', 'not_a_day');
  if (starts === null) wrong('starts', 'not_a_time');
  if (ends === null) wrong('ends', 'not_a_time');
  if (starts !== null && ends !== null && ends <= starts) wrong('ends', 'ends_before');
  if (capacity === null) wrong('capacity', 'not_a_number');
  if (cancelHours === null) wrong('cancelHours', 'not_a_number');
  if (confirmsAtOnce === null) wrong('confirmsAtOnce', 'not_yes_or_no');
  if (problems.length > 0 || !day || !starts || !ends || capacity === null) return problems;
  return {
    service: cell('service'),
    ...slotTimes(day, starts, ends, cancelHours ?? 0),
    capacity,
    confirmsAtOnce: confirmsAtOnce ?? true,
  };
}

function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(written) ? written : null;
}

function timeOf(text: string): string | null {
  const [, hours = '', minutes = ''] = TIME.exec(text) ?? [];
  return hours === '' ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

function numberOf(text: string, least: number, most: number): number | null {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

function yesOrNo(text: string): boolean | null {
  const word = text.toLowerCase();
  return Object.hasOwn(YES, word) ? (YES[word] ?? null) : null;
}
