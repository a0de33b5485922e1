import { shownBreakdown, type ShownBreakdown } from '#domain/insights/shown-breakdown.js';
import type { Counted } from '#domain/insights/suppress-small.js';

/** What {@link countedBy} answers: by each part, and by '' the whole, how many things and how many people. */
export type CountedRow = Readonly<Record<string, readonly [count: number, people: number]>>;

/** SQL for one value: the rows of a source by a key, with the whole, and the people of each counted once. */
export function countedBy(key: string, person: string, source: string): string {
  return `(SELECT jsonb_object_agg(part, counts) FROM (
    SELECT CASE WHEN grouping(${key}) = 1 THEN '' ELSE ${key} END AS part,
      jsonb_build_array(count(*), count(DISTINCT ${person})) AS counts
    FROM ${source} GROUP BY GROUPING SETS ((${key}), ())) AS counted)`;
}

/** The whole of such a value. */
export function wholeOf(row: CountedRow): Counted {
  return countedOf(row['']);
}

/** Such a value as it may be shown, each of these parts there whether anything fell into it or not. */
export function shownParts<Part extends string>(
  row: CountedRow,
  parts: readonly Part[],
): ShownBreakdown<Part> {
  return shownBreakdown(wholeOf(row), partsOf(row, parts));
}

/** The same for the parts of what is itself a part, and shown as `within`. */
export function shownWithin<Part extends string>(
  within: number | null,
  row: CountedRow,
  parts: readonly Part[],
): ShownBreakdown<Part> {
  return shownBreakdown(wholeOf(row), partsOf(row, parts), within);
}

/** All parts that something fell into, for keys that no list names. */
export function foundParts(row: CountedRow): string[] {
  return Object.keys(row)
    .filter((part) => part !== '')
    .sort();
}

function partsOf<Part extends string>(row: CountedRow, parts: readonly Part[]): Record<Part, Counted> {
  return Object.fromEntries(parts.map((part) => [part, countedOf(row[part])])) as Record<Part, Counted>;
}

function countedOf([count, people]: readonly [number, number] = [0, 0]): Counted {
  return { count, people };
}
