import { CsvError, parse } from 'csv-parse/sync';
import { readSlotRow, type SlotColumn, type SlotRowOfTable } from '#domain/slots/read-slot-row.js';
import { PortalError } from '../errors/portal-error.js';
import type { SlotProblemCode } from './slot-problem-texts.js';

const MOST_SLOT_ROWS = 1000;

/** The columns by the names that a table may give them. */
const HEADS: Readonly<Record<string, SlotColumn>> = {
  service: 'service',
  服务编码: 'service',
  date: 'date',
  日期: 'date',
  starts: 'starts',
  开始: 'starts',
  开始时间: 'starts',
  ends: 'ends',
  结束: 'ends',
  结束时间: 'ends',
  capacity: 'capacity',
  名额: 'capacity',
  cancelHours: 'cancelHours',
  提前取消小时: 'cancelHours',
  confirmsAtOnce: 'confirmsAtOnce',
  即时确认: 'confirmsAtOnce',
};
const NEEDED: readonly SlotColumn[] = ['service', 'date', 'starts', 'ends', 'capacity'];

/** Counted as people count the lines of a table with a head: the first row below it is 2. */
export interface SlotProblem {
  readonly row: number;
  readonly column: SlotColumn;
  readonly code: SlotProblemCode;
}

export interface SlotTable {
  readonly rows: readonly { readonly number: number; readonly slot: SlotRowOfTable }[];
  readonly problems: readonly SlotProblem[];
}

/**
 * Reads a table of slots as spreadsheets save or copy it: CSV or tab-separated, with a head in Chinese or English,
 * in any order. Answers the good rows and every problem of the others.
 * @throws PortalError `slot.table_unreadable`
 */
export function readSlotTable(text: string): SlotTable {
  const [head = [], ...lines] = linesOf(text);
  const columns = head.map((name) => (Object.hasOwn(HEADS, name) ? HEADS[name] : undefined));
  const named = columns.filter((column) => column !== undefined);
  const isHeaded = NEEDED.every((column) => named.includes(column)) && new Set(named).size === named.length;
  if (!isHeaded || lines.length === 0 || lines.length > MOST_SLOT_ROWS) throw unreadable();

  const rows: { number: number; slot: SlotRowOfTable }[] = [];
  const problems: SlotProblem[] = [];
  lines.forEach((line, index) => {
    const number = index + 2;
    const slot = readSlotRow(Object.fromEntries(columns.map((column, at) => [column ?? '', line[at] ?? ''])));
    if ('service' in slot) rows.push({ number, slot });
    else problems.push(...slot.map((problem) => ({ row: number, ...problem })));
  });
  return { rows, problems };
}

function linesOf(text: string): string[][] {
  const [first = ''] = text.split('\n', 1);
  try {
    return parse(text, {
      bom: true,
      delimiter: first.includes('\t') ? '\t' : ',',
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw unreadable();
    throw error;
  }
}

function unreadable(): PortalError {
  return new PortalError('slot.table_unreadable', { parameters: { most: MOST_SLOT_ROWS } });
}
