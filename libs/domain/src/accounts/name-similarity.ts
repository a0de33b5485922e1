/**
 * How alike two names of people are, from 0 to 1: the share of the longer one that need not be changed to get the
 * other. Chinese names are too short for trigrams (王小明 and 王晓明 share one of seven), so single characters are
 * counted. Case, spaces, dots and the order of words make no difference.
 */
export function nameSimilarity(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return Math.max(likeness(left, right), likeness([...left].sort(), [...right].sort()));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s·•・.,-]+/u);
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [[...one.join('')], [...other.join('')]];
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

/** Levenshtein's: how many characters are to be put in, taken out or replaced. */
function distance(left: readonly string[], right: readonly string[]): number {
  let row = right.map((_, index) => index + 1);
  left.forEach((letter, above) => {
    let diagonal = above;
    let before = above + 1;
    row = row.map((up, index) => {
      const best = Math.min(up + 1, before + 1, diagonal + (letter === right[index] ? 0 : 1));
      diagonal = up;
      before = best;
      return best;
    });
  });
  return row.at(-1) ?? left.length;
}
