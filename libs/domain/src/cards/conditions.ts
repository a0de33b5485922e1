import type { IsoDate } from '../shared/iso-date.js';
import { isRenewalOpen } from './card-term.js';
import type { CardCondition } from './lifecycle.js';

/** What the conditions of a card's lifecycle rest on. Persons are the ids of their accounts. */
export interface CardConditionFacts {
  readonly today: IsoDate;
  /** Null for the system. */
  readonly me: string | null;
  readonly holder: string;
  readonly validUntil: IsoDate;
  /** The policy's `renewalWindowDays`. */
  readonly renewalWindowDays: number;
  /** Whether the holder has asked for a renewal that nobody has decided. */
  readonly renewalAsked: boolean;
}

/** Every condition of the card lifecycle for one caller today. */
export function cardConditions(facts: CardConditionFacts): Record<CardCondition, boolean> {
  const { today, validUntil } = facts;
  return {
    not_about_me: facts.me !== facts.holder,
    validity_over: today > validUntil,
    still_valid: today <= validUntil,
    renewal_open: isRenewalOpen(today, validUntil, facts.renewalWindowDays),
    renewal_asked: facts.renewalAsked,
    renewal_not_asked: !facts.renewalAsked,
  };
}
