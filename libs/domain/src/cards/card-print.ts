import type { IsoDate } from '../shared/iso-date.js';
import type { CardState } from './lifecycle.js';
import { refuseCard, type VerificationReason } from './verification.js';

/** The `typ` of the document in the QR code of a printed card; nothing else that the portal signs has it. */
export const PRINT_TYPE = 'talent-card-print+jwt';

/** Where the portal says what a printed card is worth; the document stands behind `#`, which no server is sent. */
export const CHECK_PAGE = '/check';

export const PRINT_KINDS = ['paper', 'apple_pass', 'google_pass'] as const;
/** What a print document was made for: a sheet of paper, or a pass in the wallet of a telephone's maker. */
export type PrintKind = (typeof PRINT_KINDS)[number];

/** How many prints and passes a holder may make in a day. */
export const PRINTS_A_DAY = 10;

export const PRINT_RESULTS = ['valid', 'invalid', 'suspended', 'unknown'] as const;
/** Unknown: nothing can be said. It is never told as if the card had been revoked. */
export type PrintResult = (typeof PRINT_RESULTS)[number];

export const PRINT_REASONS = [
  'print_broken',
  'print_for_others',
  'print_of_unknown_key',
  'print_unknown',
  'print_withdrawn',
  'card_suspended',
  'card_over',
  'card_ended',
] as const;
export type PrintReason = (typeof PRINT_REASONS)[number];

export interface PrintVerdict {
  readonly result: PrintResult;
  readonly reason: PrintReason | null;
}

const RESULT_OF: Readonly<Record<PrintReason, Exclude<PrintResult, 'valid'>>> = {
  print_broken: 'invalid',
  print_for_others: 'invalid',
  // A key that is not known may be one that is not known yet.
  print_of_unknown_key: 'unknown',
  // Signed by the portal, and yet not kept: it comes from a copy of the portal, or from before a backup.
  print_unknown: 'unknown',
  print_withdrawn: 'invalid',
  card_suspended: 'suspended',
  card_over: 'invalid',
  card_ended: 'invalid',
};

/** The answer that a reason gives; null is nothing against it. */
export function printVerdictOf(reason: PrintReason | null): PrintVerdict {
  return { result: reason === null ? 'valid' : RESULT_OF[reason], reason };
}

/** The facts on which the worth of a print rests. */
export interface PrintFacts {
  readonly withdrawnAt: Date | null;
  readonly card: { readonly state: CardState; readonly validFrom: IsoDate; readonly validUntil: IsoDate };
}

/**
 * What stands against a print on a day: that its holder took it back, or what stands against the card itself. A card
 * that was reissued, revoked or has run out ends its prints with it; a suspension does not, for it may be lifted.
 */
export function refusePrint({ withdrawnAt, card }: PrintFacts, today: IsoDate): PrintReason | null {
  const reason = refuseCard(card, today);
  if (isOfCard(reason) && reason !== 'card_suspended') return reason;
  return withdrawnAt === null ? (isOfCard(reason) ? reason : null) : 'print_withdrawn';
}

function isOfCard(
  reason: VerificationReason | null,
): reason is 'card_suspended' | 'card_over' | 'card_ended' {
  return reason === 'card_suspended' || reason === 'card_over' || reason === 'card_ended';
}

/**
 * A name as whoever compares a printed card sees it: enough to notice another one and not to learn it. The family
 * name of a Chinese name, the first letter of each word of another, and of a long name in Chinese its two ends.
 */
export function maskedName(name: string): string {
  const characters = Array.from(name.trim());
  if (!characters.some((character) => /\p{Script=Han}/u.test(character))) return maskedWords(name);
  return characters
    .map((character, index) => {
      const kept = index === 0 || (index === characters.length - 1 && characters.length > 2);
      return kept || /[\s·・•]/u.test(character) ? character : '＊';
    })
    .join('');
}

function maskedWords(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => `${Array.from(word)[0] ?? ''}***`)
    .join(' ');
}

/** The last four characters of a card's number, two of which are check digits. */
export function numberTail(number: string): string {
  return number.slice(-4);
}

/** A card's number in the groups in which it is printed: three letters, year, serial in two, check digits. */
export function groupedNumber(number: string): string {
  return number.replace(/^([A-Z]{3})(\d{4})(\d{4})(\d{4})(\d{2})$/, '$1 $2 $3 $4 $5');
}
