import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/add-days.js';
import { ageOn } from '../calendar/age.js';
import { dayFromNumber, dayNumber } from '../calendar/day-number.js';
import { cardConditions } from './conditions.js';
import { cardTerm, isRenewalOpen, renewalWindow, renewedTerm } from './card-term.js';

const day = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2099-12-31') }).map(dayFromNumber);

describe('the term of a card', () => {
  it.each([
    ['2026-11-24', 5, '2031-11-23'],
    ['2026-01-01', 3, '2028-12-31'],
    ['2027-03-01', 5, '2032-02-29'],
    ['2028-02-29', 5, '2033-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
  ])('from %s for %p years ends with %s', (validFrom, years, validUntil) => {
    expect(cardTerm(validFrom, years)).toEqual({ validFrom, validUntil });
  });

  it('is so many full years, and the next term follows without a gap', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (from, years) => {
        fc.pre(!from.endsWith('-02-29'));
        const { validUntil } = cardTerm(from, years);
        expect(ageOn(from, addDays(validUntil, 1))).toBe(years);
        expect(ageOn(from, validUntil)).toBe(years - 1);
      }),
    );
  });
});

describe('renewal', () => {
  it('opens 90 days before the last day', () => {
    expect(renewalWindow('2031-11-23', 90)).toEqual({ opensOn: '2031-08-25', closesOn: '2031-11-23' });
    expect(isRenewalOpen('2031-08-24', '2031-11-23', 90)).toBe(false);
    expect(isRenewalOpen('2031-08-25', '2031-11-23', 90)).toBe(true);
    expect(isRenewalOpen('2031-11-23', '2031-11-23', 90)).toBe(true);
    expect(isRenewalOpen('2031-11-24', '2031-11-23', 90)).toBe(false);
  });

  it('takes no day from who renews early, and gives none to who comes late', () => {
    expect(renewedTerm('2031-09-01', '2031-11-23', 5)).toEqual({
      validFrom: '2031-09-01',
      validUntil: '2036-11-23',
    });
    expect(renewedTerm('2031-12-01', '2031-11-23', 5)).toEqual({
      validFrom: '2031-12-01',
      validUntil: '2036-11-30',
    });
  });
});

describe('the conditions of a card', () => {
  const facts = {
    today: '2031-11-23',
    me: 'Li',
    holder: 'Chen',
    validUntil: '2031-11-23',
    renewalWindowDays: 90,
    renewalAsked: false,
  };
  it('hold or do not hold', () => {
    expect(cardConditions(facts)).toEqual({
      not_about_me: true,
      validity_over: false,
      still_valid: true,
      renewal_open: true,
      renewal_asked: false,
      renewal_not_asked: true,
    });
    expect(cardConditions({ ...facts, me: 'Chen', today: '2031-11-24', renewalAsked: true })).toEqual({
      not_about_me: false,
      validity_over: true,
      still_valid: false,
      renewal_open: false,
      renewal_asked: true,
      renewal_not_asked: false,
    });
  });
});
