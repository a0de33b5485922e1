/** A stream of a PDF: its dictionary as text, its bytes as they stand in the file. */
export interface PdfStream {
  readonly dictionary: string;
  readonly body: Buffer;
}

const KEYWORD = /stream\r?\n/g;

/**
 * A PDF taken apart into its streams and the text between them, without following its cross-references: those may
 * be forged, and a reader that finds them broken searches the file as this does.
 */
export function readPdf(content: Buffer): { text: string; streams: PdfStream[] } {
  const whole = content.toString('latin1');
  const streams: PdfStream[] = [];
  const texts: string[] = [];
  let from = 0;
  KEYWORD.lastIndex = 0;
  for (let found = KEYWORD.exec(whole); found !== null; found = KEYWORD.exec(whole)) {
    const before = whole.slice(from, found.index);
    // `endstream` ends with the same word; a stream begins behind its dictionary.
    if (!/>>\s*$/.test(before.slice(-256))) continue;
    const begin = found.index + found[0].length;
    const end = endOfStream(whole, begin, before);
    texts.push(before);
    streams.push({
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      body: content.subarray(begin, end),
    });
    from = end;
    KEYWORD.lastIndex = end;
  }
  texts.push(whole.slice(from));
  return { text: texts.join('\n'), streams };
}

/** By its length where that leads to the end, else by the word that ends it. */
function endOfStream(whole: string, begin: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary.slice(dictionary.lastIndexOf(' obj')));
  const told = begin + Number(length?.[1] ?? -1);
  if (told >= begin && /^\s{0,2}endstream/.test(whole.slice(told, told + 16))) return told;
  const found = whole.indexOf('endstream', begin);
  return found === -1 ? whole.length : found;
}
