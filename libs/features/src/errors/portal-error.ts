import type { Localized } from '#domain/shared/localized.js';
import { ERRORS, type ErrorCode } from './error-codes.js';
import type { ErrorKind } from './error-definition.js';

/** One thing that stands against what was asked, in both languages. */
export interface ErrorReason {
  readonly code: string;
  readonly message: Localized;
  readonly clause?: string;
  readonly remedy?: Localized;
}

/** One place in a body or a query that does not validate; `pointer` is a JSON Pointer. */
export interface ErrorPlace {
  readonly pointer: string;
  readonly code: string;
  readonly message: Localized;
  /** Of a file that was sent: its name, the line and column (from 1) and the field in it. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

export interface ErrorDetails {
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly reasons?: readonly ErrorReason[];
  readonly errors?: readonly ErrorPlace[];
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
}

/** Everything that the portal refuses, with a public code; the API answers it as a problem document. */
export class PortalError extends Error {
  readonly kind: ErrorKind;

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.kind = ERRORS[code].kind;
  }

  /** The text of the code with the parameters filled in, in both languages. */
  text(): Localized {
    const { text } = ERRORS[this.code];
    return { 'zh-CN': this.fill(text['zh-CN']), en: this.fill(text.en) };
  }

  private fill(template: string): string {
    return template.replace(/\{(\w+)\}/g, (_, name: string) => String(this.details.parameters?.[name] ?? ''));
  }
}
