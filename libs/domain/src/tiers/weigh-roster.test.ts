import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROSTER_STATES } from '../catalogue/policy.js';
import { LOCALES } from '../shared/localized.js';
import { describeRoster } from './roster-texts.js';
import { isSameName, ROSTER_FINDINGS, weighRoster, type RosterFact } from './weigh-roster.js';

const PROGRAMME = 'outstanding_engineers';
const GRADUATES = { programme: PROGRAMME, states: ['completed'] } as const;
const entry = (fields: Partial<RosterFact> = {}): RosterFact => ({
  ...{ programme: PROGRAMME, cohort: 2024, state: 'completed', nameMatches: true },
  ...fields,
});

describe('weighRoster', () => {
  it.each<[string, RosterFact[], string, number | null]>([
    ['nobody', [], 'not_on_roster', null],
    ['a member of another programme', [entry({ programme: 'leading_wild_goose' })], 'not_on_roster', null],
    ['a graduate', [entry()], 'confirmed', 2024],
    ['somebody who is still in it', [entry({ state: 'active' })], 'not_completed', 2024],
    ['somebody who has left', [entry({ state: 'ended' })], 'ended', 2024],
    ['a number beside another name', [entry({ nameMatches: false })], 'name_differs', 2024],
    ['a leaver by another name', [entry({ nameMatches: false, state: 'ended' })], 'ended', 2024],
    ['who left and came back', [entry({ state: 'ended', cohort: 2025 }), entry()], 'confirmed', 2024],
    ['two intakes', [entry({ cohort: 2022 }), entry(), entry({ cohort: 2023 })], 'confirmed', 2024],
  ])('%s', (_who, rosters, code, cohort) => {
    expect(weighRoster(GRADUATES, rosters)).toEqual({ programme: PROGRAMME, code, cohort });
  });

  it('lets members count where the criterion says so', () => {
    const members = { programme: PROGRAMME, states: ['active', 'completed'] } as const;
    expect(weighRoster(members, [entry({ state: 'active' })]).code).toBe('confirmed');
  });

  const facts = fc.array(
    fc.record({
      programme: fc.constantFrom(PROGRAMME, 'skilled_longjiang'),
      cohort: fc.integer({ min: 2015, max: 2026 }),
      state: fc.constantFrom(...ROSTER_STATES),
      nameMatches: fc.boolean(),
    }),
  );

  it('never says less for one more entry, and the same in whatever order they come', () => {
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const before = weighRoster(GRADUATES, some);
        const after = weighRoster(GRADUATES, [...some, ...more]);
        expect(ROSTER_FINDINGS.indexOf(after.code)).toBeLessThanOrEqual(ROSTER_FINDINGS.indexOf(before.code));
        expect(weighRoster(GRADUATES, [...more, ...some])).toEqual(after);
      }),
    );
  });

  it('says each finding in both languages, with the programme, and with the cohort where there is one', () => {
    for (const locale of LOCALES) {
      for (const code of ROSTER_FINDINGS) {
        const cohort = code === 'not_on_roster' ? null : 2024;
        const text = describeRoster({ programme: PROGRAMME, code, cohort }, 'Wild Goose', locale);
        expect(text).toContain('Wild Goose');
        expect(text.includes('2024')).toBe(cohort !== null);
        expect(text).toMatch(locale === 'en' ? /\.$/ : /。$/);
      }
    }
  });
});

describe('isSameName', () => {
  it.each([
    ['王小明', '王 小明', true],
    ['阿依古丽·买买提', '阿依古丽•买买提', true],
    ['ＬＩ Ming', 'li ming', true],
    ['王小明', '王晓明', false],
    ['王小明', '小明', false],
  ])('%s and %s', (one, other, same) => expect(isSameName(one, other)).toBe(same));
});
