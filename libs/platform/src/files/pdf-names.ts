/** A name of a PDF (ISO 32000-1, 7.3.5): regular characters, any of which may be written as # and two hex digits. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

const LONGEST_ESCAPED = 127 * 3;

/** Every name in a text, with its escapes undone, so that `/J#61vaScript` is `JavaScript`. */
export function* pdfNames(text: string): Generator<string> {
  for (const [, name] of text.matchAll(NAME)) if (name !== undefined) yield unescaped(name);
}

/** The same text with all names written plainly. */
export function withPlainNames(text: string): string {
  return text.replace(NAME, (_, name: string) => `/${unescaped(name)}`);
}

function unescaped(name: string): string {
  // A name has 127 bytes at most; undoing the escapes of a longer one would only cost time.
  if (!name.includes('#') || name.length > LONGEST_ESCAPED) return name;
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
