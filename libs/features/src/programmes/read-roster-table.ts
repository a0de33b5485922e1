import { CsvError, parse } from 'csv-parse/sync';
import { readRosterRow, type RosterColumn, type RosterRow } from '#domain/programmes/read-roster-row.js';
import { identityKey } from '#domain/accounts/identity-number.js';
import { PortalError } from '../errors/portal-error.js';
import type { RosterProblemCode } from './roster-problem-texts.js';

const MOST_ROWS = 1000;

/** The columns by the names that a table may give them. */
const HEADS: Readonly<Record<string, RosterColumn>> = {
  name: 'name',
  姓名: 'name',
  identityType: 'identityType',
  证件类型: 'identityType',
  identityNumber: 'identityNumber',
  证件号码: 'identityNumber',
  身份证号: 'identityNumber',
  身份证号码: 'identityNumber',
  cohort: 'cohort',
  年度: 'cohort',
  入选年度: 'cohort',
  state: 'state',
  状态: 'state',
};
const NEEDED: readonly RosterColumn[] = ['name', 'identityNumber', 'cohort'];

/** Counted as people count the lines of a table with a head: the first row below it is 2. */
export interface RosterProblem {
  readonly row: number;
  readonly column: RosterColumn;
  readonly code: RosterProblemCode;
}

export interface RosterTable {
  readonly rows: readonly { readonly number: number; readonly row: RosterRow }[];
  readonly problems: readonly RosterProblem[];
}

/**
 * Reads a table as spreadsheets save or copy it: CSV or tab-separated, with a head in Chinese or English, in any
 * order. Answers the good rows and every problem of the others.
 * @throws PortalError `roster.table_unreadable`
 */
export function readRosterTable(text: string, thisYear: number): RosterTable {
  const [head = [], ...lines] = linesOf(text);
  const columns = head.map((name) => (Object.hasOwn(HEADS, name) ? HEADS[name] : undefined));
  const named = columns.filter((column) => column !== undefined);
  if (NEEDED.some((column) => !named.includes(column)) || new Set(named).size < named.length)
    throw unreadable();
  if (lines.length === 0 || lines.length > MOST_ROWS) throw unreadable();

  const rows: { number: number; row: RosterRow }[] = [];
  const problems: RosterProblem[] = [];
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const number = index + 2;
    const cells = Object.fromEntries(columns.map((column, at) => [column ?? '', line[at] ?? '']));
    const row = readRosterRow(cells, thisYear);
    if (!('name' in row)) {
      problems.push(...row.map((problem) => ({ row: number, ...problem })));
      return;
    }
    const key = `${row.cohort}:${identityKey(row.identityType, row.identityNumber)}`;
    if (seen.has(key)) problems.push({ row: number, column: 'identityNumber', code: 'twice' });
    else rows.push({ number, row });
    seen.add(key);
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
  return new PortalError('roster.table_unreadable', { parameters: { most: MOST_ROWS } });
}
