import type { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { PortalError } from '../errors/portal-error.js';

type Format = AccreditationImportRow['format'];

const ZIP = Buffer.from('PK\u0003\u0004');
/** An OLE container: a workbook of before 2007, or one with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const MOST_CHARACTERS = 120;

/**
 * What a file is by its first bytes: a workbook, or text; its name says nothing.
 * @throws PortalError `import.file_missing` when it is empty, `import.legacy_excel`, `import.type_refused`
 */
export function formatOfTable(head: Buffer): Format {
  if (head.length === 0) throw new PortalError('import.file_missing');
  if (head.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx';
  if (head.subarray(0, OLE.length).equals(OLE)) throw new PortalError('import.legacy_excel');
  const isUtf16 = UTF_16.some((mark) => head.subarray(0, mark.length).equals(mark));
  if (!isUtf16 && head.includes(0)) throw new PortalError('import.type_refused');
  return 'csv';
}

/** A file's name as it may be shown: without folders, control characters and marks that turn the direction of writing. */
export function tableName(name: string, format: Format): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"<>:|?*]/gu, '').trim();
  return [...plain].slice(0, MOST_CHARACTERS).join('') || `import.${format}`;
}
