import type { MediaType } from './media-type.js';

/** Bytes. Browsers guess by the first kilobyte, and PDF readers look for their header in it. */
const GUESSED_BY = 1024;
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|iframe|object|embed|svg|\?php|\?xml-stylesheet)/i;
/** `PK` of a directory entry, and of the records that end a ZIP archive: read from its end, wherever it begins. */
const ZIP_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const ZIP_ENDS = [Buffer.from('PK\x05\x06', 'latin1'), Buffer.from('PK\x06\x06', 'latin1')];
/** Long enough that no picture has them by chance. */
const ANYWHERE = ['\x7fELF\x01\x01\x01', '\x7fELF\x02\x01\x01', 'Rar!\x1a\x07', "7z\xbc\xaf'\x1c"].map(
  (text) => Buffer.from(text, 'latin1'),
);
const PE_OFFSET_AT = 0x3c;

/**
 * Whether a file of a type is something else as well: an archive, a program, a page, a script or a PDF. Archives
 * and programs are looked for in the whole file, pages in its first kilobyte.
 */
export function hasForeignSignature(content: Buffer, type: MediaType): boolean {
  const beginning = content.subarray(0, GUESSED_BY);
  return (
    MARKUP.test(beginning.toString('latin1')) ||
    hasLatePdfHeader(content) ||
    (type === 'image/jpeg' && beginsAsComment(content)) ||
    ANYWHERE.some((signature) => content.includes(signature)) ||
    isArchive(content) ||
    hasProgram(content)
  );
}

/** `FF D8 FF E0 2F 2A`: a first segment whose length reads as the beginning of a comment in JavaScript. */
function beginsAsComment(content: Buffer): boolean {
  return content.subarray(4, 6).toString('latin1') === '/*';
}

/** An end record alone is four bytes that chance may bring; with an entry before it, it is an archive. */
function isArchive(content: Buffer): boolean {
  const end = Math.max(...ZIP_ENDS.map((signature) => content.lastIndexOf(signature)));
  return end > 0 && content.subarray(0, end).includes(ZIP_ENTRY);
}

/** `MZ`, and at the distance that its header tells, `PE`. */
function hasProgram(content: Buffer): boolean {
  for (let at = content.indexOf('MZ'); at !== -1; at = content.indexOf('MZ', at + 1)) {
    if (at + PE_OFFSET_AT + 4 > content.length) return false;
    const header = at + content.readUInt32LE(at + PE_OFFSET_AT);
    if (content.subarray(header, header + 4).toString('latin1') === 'PE\0\0') return true;
  }
  return false;
}

/** Readers find a PDF behind anything that is shorter than a kilobyte. */
export function hasLatePdfHeader(content: Buffer): boolean {
  return content.subarray(1, GUESSED_BY).includes('%PDF-');
}
