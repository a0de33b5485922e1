import type { Names } from '../names.js';
import type { ReasonCode, ReasonParams, RemedyCode, RemedyParams } from '../reason.js';

/** One language's sentences. The compiler refuses a table that lacks a reason or a remedy. */
export interface ReasonTable {
  readonly reasons: { readonly [Code in ReasonCode]: (params: ReasonParams[Code], names: Names) => string };
  readonly remedies: { readonly [Code in RemedyCode]: (params: RemedyParams[Code], names: Names) => string };
}
