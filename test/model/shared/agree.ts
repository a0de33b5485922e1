import { inspect, isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../support/caller.js';

/** What was done so far, for whoever has to understand a disagreement. */
interface Logged {
  readonly log: readonly string[];
}

/** Something that the portal does and the model does not expect. */
class Disagreement extends Error {
  constructor({ log }: Logged, what: string, { expected, got }: { expected: unknown; got: unknown }) {
    const done = log.map((line, index) => `  ${index + 1}. ${line}`).join('\n');
    const show = (value: unknown) => inspect(value, { depth: 6, breakLength: 140 });
    super(
      `${what}\nThe model expects ${show(expected)}\nThe portal answers ${show(got)}\nWhat was done:\n${done}\n`,
    );
  }
}

/** Holds what the portal has done against what the model expects. */
export function agree(world: Logged, what: string, got: unknown, expected: unknown): void {
  if (isDeepStrictEqual(got, expected)) return;
  throw new Disagreement(world, what, { expected: unlike(expected, got), got: unlike(got, expected) });
}

/** A refusal in a line. */
export function told({ status, body }: Answer): string {
  return `${status} ${body?.code as string}`;
}

/** Of two things with fields, or two lists, only what is not the same in the other. */
function unlike(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.filter((item) => !other.some((its) => isDeepStrictEqual(item, its)));
  }
  if (!isObject(one) || !isObject(other)) return one;
  return Object.fromEntries(
    Object.entries(one)
      .filter(([name, value]) => !isDeepStrictEqual(value, other[name]))
      .map(([name, value]) => [name, unlike(value, other[name])]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
