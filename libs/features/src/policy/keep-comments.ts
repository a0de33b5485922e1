const COMMENT = /^\s*#/;

/**
 * A file written anew, with the comments of the file that it replaces: each stands above the line that it stood above
 * before. One whose line is gone goes with it. The first line of both files is their own.
 */
export function keepComments(before: string, after: string): string {
  const above = commentsByLine(before);
  const seen = new Map<string, number>();
  const [head = '', ...lines] = after.split('\n');
  const kept = lines.flatMap((line) => {
    const name = nthOf(line, seen);
    return [...(above.get(name) ?? []), line];
  });
  return [head, ...kept].join('\n');
}

/** The comments by the line that follows them; of lines that are the same, by which one it is. */
function commentsByLine(text: string): Map<string, string[]> {
  const above = new Map<string, string[]>();
  const seen = new Map<string, number>();
  let comments: string[] = [];
  for (const line of text.split('\n').slice(1)) {
    if (COMMENT.test(line)) {
      comments.push(line);
      continue;
    }
    const name = nthOf(line, seen);
    if (comments.length > 0) above.set(name, comments);
    comments = [];
  }
  return above;
}

function nthOf(line: string, seen: Map<string, number>): string {
  const nth = (seen.get(line) ?? 0) + 1;
  seen.set(line, nth);
  return `${nth} ${line}`;
}
