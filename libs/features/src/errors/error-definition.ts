import type { Localized } from '#domain/shared/localized.js';

/** What went wrong in kind; the API turns each into one status. */
export const ERROR_KINDS = [
  'malformed',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'stale',
  'too_large',
  'unsupported',
  'refused',
  'too_many',
  'unavailable',
  'failed',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface ErrorDefinition {
  readonly kind: ErrorKind;
  /** What happened and what to do; `{name}` is filled in from the error's parameters. */
  readonly text: Localized;
}
