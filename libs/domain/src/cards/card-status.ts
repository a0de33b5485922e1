import type { CardState } from './lifecycle.js';

/** How many places a status list has, taken or not, so that its length tells nothing of the number of cards. */
export const STATUS_LIST_SIZE = 131_072;

/** Two bits a card. */
export const STATUS_BITS = 2;

/** The values of Token Status List, section 7.1. */
export const CARD_STATUS = { valid: 0, invalid: 1, suspended: 2 } as const;
export type CardStatus = (typeof CARD_STATUS)[keyof typeof CARD_STATUS];

/**
 * What the status list says of a card. An end is an end: whoever holds a credential of a superseded card gets one
 * of the card that took its place, and an expired card does not look valid to somebody who overlooks the date.
 */
export function cardStatusOf(state: CardState): CardStatus {
  switch (state) {
    case 'active':
      return CARD_STATUS.valid;
    case 'suspended':
      return CARD_STATUS.suspended;
    case 'expired':
    case 'revoked':
    case 'superseded':
      return CARD_STATUS.invalid;
  }
}
