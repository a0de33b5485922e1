/** A name of a PDF (ISO 32000-1, 7.3.5): regular characters, any of which may be written as # and two hex digits. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;
const DELIMITERS = '\0\t\n\f\r ()<>[]{}/%';

const SLASH = 0x2f;
const HASH = 0x23;
const DELIMITS = Uint8Array.from({ length: 256 }, (_, code) =>
  DELIMITERS.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** The value of a hex digit by its code, and -1 of all else. */
const HEX = Int8Array.from({ length: 256 }, (_, code) =>
  /[0-9a-fA-F]/.test(String.fromCharCode(code)) ? parseInt(String.fromCharCode(code), 16) : -1,
);

/** A name has 127 bytes at most; undoing the escapes of a longer one would only cost time. */
const LONGEST_ESCAPED = 127 * 3;

/** Every name in a text, with its escapes undone, so that `/J#61vaScript` is `JavaScript`. */
export function pdfNames(text: string): string[] {
  return [...withPlainNames(text).matchAll(NAME)].map(([, name]) => name ?? '');
}

/**
 * The same text, of one byte a character, with all names written plainly. Byte by byte: of a file that is nothing
 * but escaped names, a call for each of them would take seconds.
 */
export function withPlainNames(text: string): string {
  if (!text.includes('#')) return text;
  const bytes = Buffer.from(text, 'latin1');
  let written = 0;
  for (let at = 0; at < bytes.length;) {
    const end = bytes[at] === SLASH ? endOfName(bytes, at + 1) : at + 1;
    const isName = end - at > 1 && end - at - 1 <= LONGEST_ESCAPED;
    // What is written is never longer than what was read, so it goes over it.
    while (at < end) {
      const escaped = isName && bytes[at] === HASH && at + 2 < end ? escapedAt(bytes, at) : -1;
      bytes[written] = escaped === -1 ? (bytes[at] ?? 0) : escaped;
      written += 1;
      at += escaped === -1 ? 1 : 3;
    }
  }
  return bytes.toString('latin1', 0, written);
}

function endOfName(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && DELIMITS[bytes[end] ?? 0] === 0) end += 1;
  return end;
}

/** The byte that # and two hex digits stand for, or -1 where they do not follow. */
function escapedAt(bytes: Buffer, at: number): number {
  const high = HEX[bytes[at + 1] ?? 0] ?? -1;
  const low = HEX[bytes[at + 2] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Finds one of these names in a text whose names are written plainly, at the cost of one look at each byte. */
export function anyOfNames(names: readonly string[]): RegExp {
  const delimiter = [...DELIMITERS].map((one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return new RegExp(`/(?:${names.join('|')})(?=[${delimiter.join('')}]|$)`);
}
