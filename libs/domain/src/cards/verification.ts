import type { IsoDate } from '../shared/iso-date.js';
import type { CardState } from './lifecycle.js';

/** The `typ` of a presentation; nothing else that the portal signs has it. */
export const PRESENTATION_TYPE = 'talent-card-presentation+jwt';

/** Whom a presentation is for: the agencies that fulfil services. */
export const PRESENTATION_AUDIENCE = 'talent-card-agencies';

/** How long a presentation (the content of a card's QR code) may be read. */
export const PRESENTATION_SECONDS = 60;

/** How far the clock of whoever reads a presentation without asking the portal may be off. */
export const CLOCK_TOLERANCE_SECONDS = 90;

export const VERIFICATION_RESULTS = ['valid', 'invalid', 'stale', 'unknown'] as const;
/** Unknown: nothing can be said. It is never told as if the card had been revoked. */
export type VerificationResult = (typeof VERIFICATION_RESULTS)[number];

/** How an agency reads a card: by the code on the holder's screen, the number, or out of the holder's wallet. */
export const VERIFICATION_WAYS = ['presentation', 'card_number', 'wallet'] as const;
export type VerificationWay = (typeof VERIFICATION_WAYS)[number];

export const VERIFICATION_REASONS = [
  'presentation_broken',
  'presentation_of_unknown_key',
  'presentation_for_others',
  'presentation_over',
  'presentation_early',
  'presentation_used',
  'card_unknown',
  'card_suspended',
  'card_over',
  'card_ended',
  'copy_ended',
] as const;
export type VerificationReason = (typeof VERIFICATION_REASONS)[number];

/** Of looks at a card that was found. */
export type LookReason = Exclude<
  VerificationReason,
  'presentation_of_unknown_key' | 'presentation_for_others' | 'card_unknown'
>;

/** What is said of a card. */
export type Verdict =
  | { readonly result: 'valid'; readonly reason: null }
  | { readonly result: Exclude<VerificationResult, 'valid'>; readonly reason: VerificationReason };

export interface PresentationTimes {
  /** Whole seconds since 1970, as the presentation says. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/**
 * Whether a presentation may be read now, by a clock that may be off by `tolerance` seconds to either side: null, or
 * why not. One that claims to live longer than any does is refused like a broken one.
 */
export function refuseTimes(
  { issuedAt, expiresAt }: PresentationTimes,
  { now, tolerance }: { readonly now: number; readonly tolerance: number },
): VerificationReason | null {
  const lives = expiresAt - issuedAt;
  if (!Number.isSafeInteger(issuedAt) || !(lives > 0 && lives <= PRESENTATION_SECONDS))
    return 'presentation_broken';
  if (now >= expiresAt + tolerance) return 'presentation_over';
  return now < issuedAt - tolerance ? 'presentation_early' : null;
}

/** What stands against a card itself on a day: null, or why it gives nothing. */
export function refuseCard(
  { state, validFrom, validUntil }: { state: CardState; validFrom: IsoDate; validUntil: IsoDate },
  today: IsoDate,
): VerificationReason | null {
  if (state === 'suspended') return 'card_suspended';
  if (state === 'revoked' || state === 'superseded') return 'card_ended';
  return state === 'expired' || today > validUntil || today < validFrom ? 'card_over' : null;
}

const RESULT_OF: Readonly<Record<VerificationReason, Exclude<VerificationResult, 'valid'>>> = {
  presentation_broken: 'invalid',
  // A key that is not known may be one that is not known yet.
  presentation_of_unknown_key: 'unknown',
  presentation_for_others: 'invalid',
  presentation_over: 'stale',
  presentation_early: 'stale',
  presentation_used: 'invalid',
  card_unknown: 'unknown',
  card_suspended: 'invalid',
  card_over: 'invalid',
  card_ended: 'invalid',
  copy_ended: 'invalid',
};

/** The answer that a reason gives; null is nothing against it. */
export function verdictOf(reason: VerificationReason | null): Verdict {
  return reason === null ? { result: 'valid', reason } : { result: RESULT_OF[reason], reason };
}
