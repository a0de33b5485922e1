import { PackedStrings } from './packed-strings.js';
import type { ReadableFile } from './readable-file.js';
import { showsDays } from './spreadsheet-day.js';
import { UnreadableTable, type Table, type TableRow } from './table.js';
import { SheetRows } from './xlsx-sheet.js';
import { readXml, xmlPieces } from './xml-stream.js';
import { ZipArchive } from './zip-archive.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
/** Bytes of all shared strings together: the one thing of a workbook that has to be kept while it is read. */
const MOST_STRINGS = 64 * 1024 * 1024;
/** Formats that a workbook may define; there are a few hundred in the worst of them. */
const MOST_STYLES = 65_536;

/**
 * Reads the first sheet of an Excel workbook that is shown (ECMA-376). The sheet is unpacked and parsed as its rows
 * are asked for.
 * @throws UnreadableTable, also while the rows are read
 */
export async function openXlsx(file: ReadableFile): Promise<Table> {
  const archive = await ZipArchive.open(file);
  if (!archive.has(WORKBOOK)) throw new UnreadableTable('damaged');
  const { sheet, is1904 } = await readWorkbook(archive);
  const book = {
    ...{ strings: await readStrings(archive), dayStyles: await readDayStyles(archive), is1904 },
  };
  const size = archive.sizeOf(sheet);
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of archive.read(sheet)) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  const rows = async function* (): AsyncGenerator<TableRow> {
    const reader = new SheetRows(book);
    try {
      for await (const _ of xmlPieces(counted(), reader)) yield* reader.take();
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      throw new UnreadableTable(error.flaw, reader.lastRow, { cause: error });
    }
  };
  return { rows: rows(), progress: () => (size === 0 ? 1 : Math.min(1, bytes / size)) };
}

async function readWorkbook(archive: ZipArchive): Promise<{ sheet: string; is1904: boolean }> {
  let is1904 = false;
  let relation: string | undefined;
  await readXml(archive.read(WORKBOOK), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') {
        relation ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      }
    },
  });
  if (relation === undefined || !archive.has(RELATIONS)) throw new UnreadableTable('no_sheet');
  let target: string | undefined;
  await readXml(archive.read(RELATIONS), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === relation) target = attributes['Target'];
    },
  });
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  if (!archive.has(sheet)) throw new UnreadableTable('no_sheet');
  return { sheet, is1904 };
}

async function readStrings(archive: ZipArchive): Promise<PackedStrings> {
  const strings = new PackedStrings(MOST_STRINGS);
  if (!archive.has(STRINGS)) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await readXml(archive.read(STRINGS), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si' && !strings.add(text)) throw new UnreadableTable('bomb');
    },
  });
  return strings;
}

/** For each style of a cell, whether it shows a day. */
async function readDayStyles(archive: ZipArchive): Promise<boolean[]> {
  const styles: boolean[] = [];
  const codes = new Map<number, string>();
  let isOfCells = false;
  if (!archive.has(STYLES)) return styles;
  await readXml(archive.read(STYLES), {
    open(name, attributes) {
      if (styles.length + codes.size > MOST_STYLES) throw new UnreadableTable('bomb');
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isOfCells = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'xf' && isOfCells) styles.push(showsDays(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
