import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/add-days.js';
import { ageOn } from '../calendar/age.js';
import { dayNumber, dayFromNumber } from '../calendar/day-number.js';
import { holderActions, memberActions, type MembershipFacts } from './actions.js';
import { adultOn, isAdult } from './adulthood.js';
import { CONSENT_BASES, consentCovers } from './consent.js';
import { refuseDependant, type DependantRelation } from './refuse-dependant.js';

const RELATIONS = ['spouse', 'child', 'parent'] as const;
const anyDay = fc
  .integer({ min: dayNumber('1930-01-01'), max: dayNumber('2040-12-31') })
  .map((number) => dayFromNumber(number));

describe('coming of age', () => {
  test.each([
    ['2008-03-09', '2026-03-09'],
    ['2008-02-29', '2026-02-28'],
    ['2006-12-31', '2024-12-31'],
  ])('who was born on %s is of age from %s', (birthDate, day) => {
    expect(adultOn(birthDate)).toBe(day);
    expect(isAdult(birthDate, day)).toBe(true);
    expect(isAdult(birthDate, addDays(day, -1))).toBe(false);
  });

  test('is being eighteen, on any day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birthDate, on) => {
        expect(isAdult(birthDate, on)).toBe(ageOn(birthDate, on) >= 18);
      }),
    );
  });
});

describe('a consent', () => {
  test('is either the guardian’s or one’s own, never both on one day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATIONS), anyDay, anyDay, (relation, birthDate, on) => {
        const person = { relation, birthDate };
        const [own, signed, guardian] = CONSENT_BASES.map((basis) => consentCovers(basis, person, on));
        expect(own).toBe(signed);
        expect(guardian).toBe(!own);
        if (relation !== 'child') expect(own).toBe(true);
      }),
    );
  });
});

describe('a dependant', () => {
  const others: DependantRelation[] = ['spouse', 'child', 'parent'];
  test.each([
    ['child', '2015-01-01', others, []],
    ['child', '1985-04-12', others, ['child_not_younger']],
    ['child', '1985-04-13', others, []],
    ['parent', '1985-04-11', others, []],
    ['parent', '1985-04-12', others, ['parent_not_older']],
    ['parent', '1955-01-01', [...others, 'parent'], ['parents_complete']],
    ['spouse', '1990-01-01', others, ['spouse_exists']],
    ['spouse', '1990-01-01', ['child'], []],
    ['spouse', '2008-03-02', [], []],
    ['spouse', '2008-03-03', others, ['spouse_exists', 'spouse_underage']],
  ] as const)('%s born on %s', (relation, birthDate, family, problems) => {
    const holder = { today: '2026-03-02', holderBirthDate: '1985-04-12' };
    expect(refuseDependant({ ...holder, relation, birthDate, others: family })).toEqual(problems);
  });

  test('is not compared with a holder whose birth date is not known', () => {
    const facts = { today: '2026-03-02', holderBirthDate: null, others: [] } as const;
    expect(refuseDependant({ ...facts, relation: 'child', birthDate: '1900-01-01' })).toEqual([]);
  });
});

describe('what may be done', () => {
  const spouse: MembershipFacts = {
    ...{ today: '2026-03-02', relation: 'spouse', birthDate: '1986-01-01', hasIdentity: true },
    ...{ basis: null, isInvited: false, isLinked: false },
  };
  const child: MembershipFacts = { ...spouse, relation: 'child', birthDate: '2010-01-01' };
  test.each([
    ['an adult without consent', spouse, 'change hand_in_consent invite remove'],
    [
      'an adult whose number is not known',
      { ...spouse, hasIdentity: false },
      'change hand_in_consent remove',
    ],
    ['who signed', { ...spouse, basis: 'signed_document' }, 'change withdraw_consent invite remove'],
    [
      'who is invited',
      { ...spouse, isInvited: true },
      'change hand_in_consent invite withdraw_invitation remove',
    ],
    ['who is linked', { ...spouse, isLinked: true }, 'unlink remove'],
    ['who agreed alone', { ...spouse, isLinked: true, basis: 'own_account' }, 'unlink remove'],
    ['a child', child, 'change declare_guardianship remove'],
    ['a child with a guardian', { ...child, basis: 'guardianship' }, 'change withdraw_consent remove'],
    [
      'a child that came of age',
      { ...child, basis: 'guardianship', birthDate: '2008-03-02' },
      'change hand_in_consent withdraw_consent invite remove',
    ],
  ] as const)('by the holder with %s', (_, facts, actions) => {
    expect(holderActions(facts).join(' ')).toBe(actions);
  });

  test.each([
    ['who has not agreed', { ...spouse, isLinked: true }, 'consent unlink'],
    ['who agreed', { ...spouse, isLinked: true, basis: 'own_account' }, 'withdraw_consent unlink'],
    ['who signed', { ...spouse, isLinked: true, basis: 'signed_document' }, 'withdraw_consent unlink'],
    [
      'whose guardian agreed once',
      { ...child, isLinked: true, basis: 'guardianship', birthDate: '2000-01-01' },
      'consent withdraw_consent unlink',
    ],
  ] as const)('by somebody %s', (_, facts, actions) => {
    expect(memberActions(facts).join(' ')).toBe(actions);
  });
});
