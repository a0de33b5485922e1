import type { IsoDate } from '../shared/iso-date.js';
import { CARD_STATUS, type CardStatus } from './card-status.js';
import {
  CLOCK_TOLERANCE_SECONDS,
  refuseTimes,
  verdictOf,
  type PresentationTimes,
  type VerificationReason,
  type VerificationResult,
} from './verification.js';

/** What only whoever judges without the portal meets. */
const RESULT_OF = {
  pack_missing: 'unknown',
  // The device believes that it is before the pack was made, so it cannot tell how old anything is.
  pack_early: 'unknown',
  pack_over: 'stale',
  code_unreadable: 'unknown',
  holder_unproved: 'invalid',
  // Nothing is against it, and yet only the portal knows whether it was withdrawn, and anybody can copy paper.
  printed_copy: 'unknown',
} as const satisfies Readonly<Record<string, Exclude<VerificationResult, 'valid'>>>;

export type OfflineReason = keyof typeof RESULT_OF | VerificationReason;

export interface OfflineVerdict {
  readonly result: VerificationResult;
  readonly reason: OfflineReason | null;
}

/** A code as it was taken apart. Nothing of it is true unless `signed`. */
export interface OfflineCode {
  /** Whether the pack has the key under whose name the code was signed, for codes of this kind. */
  readonly keyKnown: boolean;
  readonly signed: boolean;
  /** Whether it is a document of this kind, for agencies. */
  readonly forAgencies: boolean;
  /** Of a credential out of a wallet: whether whoever shows it has its key. A code of the portal needs none. */
  readonly holder: 'not_asked' | 'proved' | 'unproved';
  /** Whether it stands on paper or in a pass, and so is read again and again for as long as the card lives. */
  readonly printed: boolean;
  readonly times: PresentationTimes;
  /** Seconds since 1970 at which the credential itself ends; null of a code of the portal. */
  readonly endsAt: number | null;
  /** The last day of the card; null when it is not shown. */
  readonly validUntil: IsoDate | null;
  /** Whether this device has read it before. */
  readonly used: boolean;
  /** What the pack's list says of the card; null when it says nothing. */
  readonly status: CardStatus | null;
}

/** What a device without a network knows. Times are whole seconds since 1970. */
export interface OfflineFacts {
  readonly now: number;
  readonly today: IsoDate;
  /** Null when there is none that is signed by the portal. */
  readonly pack: { readonly madeAt: number; readonly endsAt: number } | null;
  /** Null when what was read is no code of this kind at all, or no pack is there to compare it with. */
  readonly code: OfflineCode | null;
}

/**
 * What is said of a card without asking the portal: the same four answers as online. Invalid is said only of what is
 * certain: a code that nobody of ours signed, that has been read, or a card that has ended, which no later list takes
 * back. A suspension may have been lifted since a pack that is over, and so may anything that an unknown key signed be
 * good.
 */
export function judgeOffline(facts: OfflineFacts): OfflineVerdict {
  const reason = refuseOffline(facts);
  if (reason !== null && isOfflineOnly(reason)) return { result: RESULT_OF[reason], reason };
  return verdictOf(reason);
}

function refuseOffline({ now, today, pack, code }: OfflineFacts): OfflineReason | null {
  if (pack === null) return 'pack_missing';
  if (pack.madeAt > now + CLOCK_TOLERANCE_SECONDS) return 'pack_early';
  if (code === null) return 'code_unreadable';
  const reason = code.printed ? refusePrint(code, now) : refuseCode(code, now);
  return reason ?? refuseStatus(code, today, now >= pack.endsAt) ?? (code.printed ? 'printed_copy' : null);
}

function refuseCode(code: OfflineCode, now: number): OfflineReason | null {
  if (!code.keyKnown) return 'presentation_of_unknown_key';
  if (!code.signed) return 'presentation_broken';
  if (!code.forAgencies) return 'presentation_for_others';
  if (code.holder === 'unproved') return 'holder_unproved';
  if (code.endsAt !== null && !(now < code.endsAt + CLOCK_TOLERANCE_SECONDS)) return 'presentation_over';
  const late = refuseTimes(code.times, { now, tolerance: CLOCK_TOLERANCE_SECONDS });
  return late ?? (code.used ? 'presentation_used' : null);
}

function refusePrint({ keyKnown, signed, endsAt }: OfflineCode, now: number): OfflineReason | null {
  if (!keyKnown) return 'presentation_of_unknown_key';
  if (!signed) return 'presentation_broken';
  return endsAt !== null && now < endsAt ? null : 'card_over';
}

function refuseStatus(
  { status, validUntil }: OfflineCode,
  today: IsoDate,
  packIsOver: boolean,
): OfflineReason | null {
  if (status === null) return 'card_unknown';
  if (status === CARD_STATUS.invalid) return 'card_ended';
  if (validUntil !== null && today > validUntil) return 'card_over';
  if (packIsOver) return 'pack_over';
  return status === CARD_STATUS.suspended ? 'card_suspended' : null;
}

function isOfflineOnly(reason: OfflineReason): reason is keyof typeof RESULT_OF {
  return reason in RESULT_OF;
}
