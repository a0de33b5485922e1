import { describe, expect, test } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { deflateRawSync } from 'node:zlib';
import { openCsv } from './csv-table.js';
import { csvLines } from './csv-lines.js';
import { PackedStrings } from './packed-strings.js';
import type { ReadableFile } from './readable-file.js';
import { daySerial, showsDays } from './spreadsheet-day.js';
import type { Table, TableRow } from './table.js';
import { openXlsx } from './xlsx-table.js';

/** A file that comes in pieces of a few bytes, so that every boundary falls within something. */
function fileOf(content: Buffer, piece = 7): ReadableFile {
  return {
    size: content.length,
    async *read(start = 0, end = content.length) {
      for (let at = start; at < end; at += piece) yield content.subarray(at, Math.min(end, at + piece));
    },
  };
}

async function rowsOf(opening: Promise<Table>): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of (await opening).rows) rows.push(row);
  return rows;
}

const cellsOf = async (opening: Promise<Table>) => (await rowsOf(opening)).map(({ cells }) => cells);
const csv = (content: Buffer | string, piece?: number) =>
  openCsv(fileOf(Buffer.from(content as string), piece));

describe('a CSV file', () => {
  const ROWS = [
    ['姓名', '工作单位'],
    ['王小明', '哈尔滨工业大学'],
  ];
  const TEXT = ROWS.map((cells) => cells.join(',')).join('\r\n');
  // The same text as Excel writes it in China, encoded by another program.
  const GB18030 = Buffer.from(
    'd0d5c3fb2cb9a4d7f7b5a5cebb0d0acdf5d0a1c3f72cb9feb6fbb1f5b9a4d2b5b4f3d1a7',
    'hex',
  );

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['GB 18030', GB18030],
  ])('in %s', async (_, content) => {
    expect(await cellsOf(csv(content, 1000))).toEqual(ROWS);
    expect(await cellsOf(csv(content, content.length % 2 === 0 ? 2 : 3))).toEqual(ROWS);
  });

  test.each([
    [',', 'a,b;c'],
    [';', 'a;b,c;d'],
    ['\t', 'a\tb,c\td'],
    ['|', 'a|b|c,d'],
  ])('separated by %j', async (delimiter, line) => {
    expect(await cellsOf(csv(line))).toEqual([line.split(delimiter)]);
  });

  test('quotes hold separators, line breaks and quotes', async () => {
    expect(await cellsOf(csv('"a;b;c;d",b\n"x\ny","say ""so"""'))).toEqual([
      ['a;b;c;d', 'b'],
      ['x\ny', 'say "so"'],
    ]);
  });

  test('counts empty lines, so that rows have the numbers that a spreadsheet gives them', async () => {
    expect((await rowsOf(csv('a\n\n\nb\n'))).filter(({ cells }) => cells[0] !== '')).toEqual([
      { number: 1, cells: ['a'] },
      { number: 4, cells: ['b'] },
    ]);
  });

  test.each([
    ['an open quote', 'a,b\nc,"d\ne', { flaw: 'quotes_wrong', row: 1 }],
    ['a quote amid a cell', 'a,b\nc,d\ne,f"g"', { flaw: 'quotes_wrong', row: 2 }],
    ['a row without an end', `a,b\n${'x'.repeat(200_000)}`, { flaw: 'row_too_large', row: 1 }],
    ['bytes of no encoding', Buffer.from([0x61, 0x0a, 0xff, 0xff, 0x0a]), { flaw: 'encoding_unknown' }],
  ])('with %s cannot be read', async (_, content, flaw) => {
    await expect(rowsOf(csv(content, 4096))).rejects.toMatchObject(flaw);
  });

  test('tells how far it has come', async () => {
    const table = await csv('a,b\n'.repeat(50_000), 4096);
    const seen: number[] = [];
    for await (const _ of table.rows) seen.push(table.progress());
    expect(seen[0]).toBeLessThan(0.5);
    expect(seen.at(-1)).toBe(1);
    // One by one: to compare two such long arrays as a whole takes seconds.
    expect(seen.every((now, index) => index === 0 || now >= seen[index - 1]!)).toBe(true);
  });

  test('may be empty', async () => {
    expect(await rowsOf(csv(''))).toEqual([]);
  });
});

describe('an XLSX file', () => {
  const xlsx = (sheet: XLSX.WorkSheet, options: XLSX.WritingOptions = {}, book = XLSX.utils.book_new()) => {
    XLSX.utils.book_append_sheet(book, sheet, '人员');
    const content = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', ...options }) as Buffer;
    return openXlsx(fileOf(content, 1000));
  };

  test.each([{ bookSST: true }, { bookSST: false }])('%j', async (options) => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['姓名', '层次', '是'],
      ['王小明', 'A', true],
      [],
      ['O’Neill & <co>', '', 15],
    ]);
    expect(await rowsOf(xlsx(sheet, options))).toEqual([
      { number: 1, cells: ['姓名', '层次', '是'] },
      { number: 2, cells: ['王小明', 'A', 'TRUE'] },
      { number: 4, cells: ['O’Neill & <co>', '', '15'] },
    ]);
  });

  test('days are days, whichever epoch they are counted from', async () => {
    for (const date1904 of [false, true]) {
      const book = XLSX.utils.book_new();
      book.Workbook = { WBProps: { date1904 } };
      const sheet = XLSX.utils.aoa_to_sheet([
        [{ t: 'n', v: date1904 ? 43_865 : 45_327, z: 'yyyy/m/d' }, 45_327],
      ]);
      expect(await cellsOf(xlsx(sheet, {}, book))).toEqual([['2024-02-05', '45327']]);
    }
  });

  test('a number that lost its last digits shows it', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([[Number('230102198001011234'), 13_800_000_000]]);
    expect(await cellsOf(xlsx(sheet))).toEqual([['2.3010219800101123E+17', '13800000000']]);
  });

  test('what is hidden is not read', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['hidden']]), 'hidden');
    book.Workbook = { Sheets: [{ Hidden: 1 }] };
    expect(await cellsOf(xlsx(XLSX.utils.aoa_to_sheet([['shown']]), {}, book))).toEqual([['shown']]);
  });

  test.each([
    ['no archive', Buffer.from('PK\u0003\u0004 and so on')],
    [
      'an archive cut off',
      (XLSX.write(bookOf('a'), { type: 'buffer', bookType: 'xlsx' }) as Buffer).subarray(0, 900),
    ],
    ['another kind of archive', XLSX.write(bookOf('a'), { type: 'buffer', bookType: 'ods' }) as Buffer],
  ])('that is %s is damaged', async (_, content) => {
    await expect(rowsOf(openXlsx(fileOf(content)))).rejects.toMatchObject({ flaw: 'damaged' });
  });

  test('a text that goes on and on is not waited for', async () => {
    const content = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<R><Relationship Id="r" Target="worksheets/sheet1.xml"/></R>',
      'xl/worksheets/sheet1.xml': `<worksheet><row r="1"><c><v>${'9'.repeat(8 * 1024 * 1024)}`,
    });
    await expect(rowsOf(openXlsx(fileOf(content, 65_536)))).rejects.toMatchObject({ flaw: 'bomb' });
  });

  test('entities of its own are not unfolded', async () => {
    const content = zipOf({
      'xl/workbook.xml':
        '<!DOCTYPE w [<!ENTITY a "lol">]><workbook><sheets><sheet name="&a;" r:id="r"/></sheets></workbook>',
    });
    await expect(rowsOf(openXlsx(fileOf(content)))).rejects.toMatchObject({ flaw: 'damaged' });
  });
});

function bookOf(cell: string): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[cell]]), 'a');
  return book;
}

/** A ZIP archive by hand, for what no spreadsheet program writes. */
function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('days of a spreadsheet', () => {
  test.each([
    [61, false, '1900-03-01'],
    [45_327.75, false, '2024-02-05'],
    [60, false, null],
    [3_000_000, false, null],
    [Number.NaN, false, null],
    [0, true, '1904-01-01'],
  ])('%d (1904: %s) is %s', (serial, is1904, day) => {
    expect(daySerial(serial, is1904)).toBe(day);
  });

  test.each([
    [14, undefined, true],
    [0, undefined, false],
    [164, 'yyyy"年"m"月"d"日"', true],
    [165, '0.00', false],
    [166, '"yd"0', false],
  ])('format %d %j shows days: %s', (id, code, shows) => {
    expect(showsDays(id, code)).toBe(shows);
  });
});

test('packed strings are found by their number, until there is no room', () => {
  const strings = new PackedStrings(200_000);
  const texts = Array.from({ length: 5000 }, (_, index) => `文${index}`);
  for (const text of texts) expect(strings.add(text)).toBe(true);
  expect(texts.map((_, index) => strings.at(index))).toEqual(texts);
  expect([strings.at(-1), strings.at(5000), strings.at(0.5)]).toEqual([undefined, undefined, undefined]);
  expect(strings.add('x'.repeat(200_000))).toBe(false);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
  'the formula %j stays a text when a CSV file is opened',
  (formula) => {
    expect(csvLines([['x', formula]])).toMatch(/^x,"?'/);
  },
);
