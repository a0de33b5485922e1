import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { ReadableFile } from './readable-file.js';
import { UnreadableTable, type Table, type TableRow } from './table.js';
import { decoded, encodingOf } from './text-encoding.js';

/** Characters. */
const LONGEST_ROW = 100_000;
/** The first characters, among which the first line is looked for. */
const LOOKS_AT = 16_384;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads text with separators: its encoding and what separates the cells are found out, quoted cells may hold both and
 * line breaks (RFC 4180).
 * @throws UnreadableTable, also while the rows are read
 */
export async function openCsv(file: ReadableFile): Promise<Table> {
  const encoding = await encodingOf(file.read());
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of file.read()) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  return {
    rows: rowsOf(decoded(counted(), encoding)),
    progress: () => (file.size === 0 ? 1 : bytes / file.size),
  };
}

async function* rowsOf(text: AsyncGenerator<string>): AsyncGenerator<TableRow> {
  let beginning = '';
  for (;;) {
    const piece = await text.next();
    if (piece.done === true) break;
    beginning += piece.value;
    if (beginning.length >= LOOKS_AT) break;
  }
  const parser = parse({
    delimiter: delimiterOf(beginning),
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  // Whatever happens to either of the two, the other learns of it; it is told below.
  pipeline(Readable.from(chain(beginning, text)), parser, () => undefined);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { number: (number += 1), cells };
  } catch (error) {
    throw flawOf(error, number);
  }
}

async function* chain(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  yield* rest;
}

/** The separator that stands most often in the first line, outside of quotes. */
function delimiterOf(beginning: string): string {
  const [line = ''] = beginning.replaceAll(/"[^"]*"/g, '').split(/\r|\n/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

function flawOf(error: unknown, row: number): unknown {
  if (error instanceof UnreadableTable) return new UnreadableTable(error.flaw, row, { cause: error });
  if (!(error instanceof CsvError)) return error;
  const flaw = error.code === 'CSV_MAX_RECORD_SIZE' ? 'row_too_large' : 'quotes_wrong';
  const last = typeof error['records'] === 'number' ? error['records'] : row;
  return new UnreadableTable(flaw, last, { cause: error });
}
