import type { Localized } from '#domain/shared/localized.js';

/** Where in the files of a policy something is wrong, and what. Line and column count from 1. */
export interface PolicyProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field, as in `services[1].quotas[0].period`. */
  readonly path: string;
  readonly message: Localized;
}

/** All that stands against a policy at once, so that its author mends it in one round. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(readonly problems: readonly PolicyProblem[]) {
    super(problems.map(lineOf).join('\n'));
  }
}

function lineOf({ file, line, column, path, message }: PolicyProblem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message.en}`;
}
