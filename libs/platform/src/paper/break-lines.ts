/** May not begin a line (closing and middle punctuation of Chinese and Latin texts). */
const NEVER_FIRST = new Set('，。、；：！？）》」』】…—·”’,.;:!?)]}%');
/** May not end one. */
const NEVER_LAST = new Set('（《「『【“‘([{');

/**
 * Breaks a text into lines that are no wider than `width`, as `measure` has it: Chinese between any two characters but
 * where punctuation would stand alone, other scripts between words. What fits nowhere has a line of its own.
 */
export function breakLines(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (line !== '' && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** What stays together: a word with the space behind it, a character of Chinese with the punctuation that belongs to it. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+\s*|\s+/gu,
  ) ?? []) {
    const last = parts.at(-1);
    const joins =
      last !== undefined && (NEVER_FIRST.has(piece[0] ?? '') || NEVER_LAST.has(last.at(-1) ?? ''));
    if (joins) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}
