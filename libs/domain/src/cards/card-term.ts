import { addDays } from '../calendar/add-days.js';
import { addYears } from '../calendar/add-years.js';
import { dayOfMonth } from '../calendar/day-number.js';
import type { IsoDate } from '../shared/iso-date.js';

/** The days on which a card is valid, first and last included. */
export interface CardTerm {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
}

/** The days on which a card may be renewed, first and last included. */
export interface RenewalWindow {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** The term of a card of so many years (a tier's `cardYears`): five years from 2026-11-24 end with 2031-11-23. */
export function cardTerm(validFrom: IsoDate, cardYears: number): CardTerm {
  return { validFrom, validUntil: lastDay(validFrom, cardYears) };
}

/**
 * The term of the card that a renewal issues: valid from the day of renewal, and as long as if it had begun the
 * day after the old one's end, so that nobody loses days by renewing early.
 */
export function renewedTerm(today: IsoDate, oldValidUntil: IsoDate, cardYears: number): CardTerm {
  const next = addDays(oldValidUntil, 1);
  return { validFrom: today, validUntil: lastDay(next < today ? today : next, cardYears) };
}

/** When a card may be renewed: from so many days before its last day (`renewalWindowDays`) to that day. */
export function renewalWindow(validUntil: IsoDate, windowDays: number): RenewalWindow {
  return { opensOn: addDays(validUntil, -windowDays), closesOn: validUntil };
}

/** Whether a card that ends then may be renewed today. */
export function isRenewalOpen(today: IsoDate, validUntil: IsoDate, windowDays: number): boolean {
  const { opensOn, closesOn } = renewalWindow(validUntil, windowDays);
  return opensOn <= today && today <= closesOn;
}

function lastDay(firstDay: IsoDate, years: number): IsoDate {
  const anniversary = addYears(firstDay, years);
  // A term from 29 February ends with 28 February where there is no 29th, not a day before it.
  return dayOfMonth(anniversary) === dayOfMonth(firstDay) ? addDays(anniversary, -1) : anniversary;
}
