import i18next from 'i18next';
import type { components } from './schema.d.ts';

export type Problem = components['schemas']['Problem'];

/** A refusal or failure as the API told it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** What is shown when no answer came, or one that is not the API's. */
export function unreachableProblem(status = 0): Problem {
  return {
    type: 'about:blank',
    title: i18next.t('problem.unreachableTitle'),
    status,
    detail: i18next.t('problem.unreachable'),
    instance: '',
    code: 'portal.unreachable',
    requestId: '',
  };
}

export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unreachableProblem();
}

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Problem).detail === 'string' &&
    typeof (value as Problem).code === 'string'
  );
}
