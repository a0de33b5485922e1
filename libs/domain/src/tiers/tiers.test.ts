import { describe, expect, it } from '@jest/globals';
import type { Criterion, Policy } from '../catalogue/policy.js';
import { checkClaimFacts } from './check-claim-facts.js';
import { compareTiers, isAtLeast, tiersAbove } from './compare-tiers.js';
import { describeFailure } from './failure-texts.js';
import { suggestTier } from './suggest-tier.js';
import { weighRequirement } from './weigh-requirement.js';

const label = (text: string) => ({ 'zh-CN': text, en: text });

const criterion: Criterion = {
  code: 'D-SALARY',
  tier: 'D',
  track: 'enterprise',
  kind: 'salary',
  name: label('Salary'),
  summary: label(''),
  requirements: [
    {
      fact: 'salary',
      label: label('Salary'),
      type: 'number',
      unit: label('yuan'),
      atLeastTimes: { parameter: 'average', times: 6 },
    },
    { fact: 'rank', label: label('Rank'), type: 'number', atMost: 3 },
    { fact: 'since', label: label('Since'), type: 'date', withinYears: 5 },
    {
      fact: 'post/title',
      label: label('Post'),
      type: 'choice',
      options: [
        { value: 'chief', label: label('Chief') },
        { value: 'deputy', label: label('Deputy') },
      ],
      accepted: ['chief'],
    },
    { fact: 'abroad', label: label('Works abroad'), type: 'boolean', is: false },
  ],
  evidence: [
    { code: 'tax_record', name: label('Tax record'), required: true },
    { code: 'photo', name: label('Photo'), required: false },
  ],
  clause: 'Ref. 4.6',
  source: 'reference',
};
const policy: Pick<Policy, 'criteria' | 'parameters'> = {
  criteria: [criterion, { ...criterion, code: 'C-SALARY', tier: 'C', evidence: [] }],
  parameters: { average: { value: 96_000, name: label(''), source: 'reference' } },
};
const good = { salary: 576_000, rank: 3, since: '2021-11-24', 'post/title': 'chief', abroad: false };
const on = '2026-11-24';

describe('comparing tiers', () => {
  it('puts A first', () => {
    expect((['C', 'E', 'A', 'B', 'D'] as const).toSorted(compareTiers).join('')).toBe('ABCDE');
    expect([isAtLeast('A', 'C'), isAtLeast('C', 'C'), isAtLeast('D', 'C')]).toEqual([true, true, false]);
    expect([tiersAbove('C'), tiersAbove('A'), tiersAbove(null)]).toEqual([
      ['B', 'A'],
      [],
      ['E', 'D', 'C', 'B', 'A'],
    ]);
  });
});

describe('checkClaimFacts', () => {
  it('finds nothing wrong with facts of the right shape, sufficient or not', () => {
    expect(checkClaimFacts(criterion, good)).toEqual([]);
    expect(
      checkClaimFacts(criterion, { ...good, salary: 1, rank: 99, 'post/title': 'deputy', abroad: true }),
    ).toEqual([]);
  });

  it('points at everything that is wrong', () => {
    expect(
      checkClaimFacts(criterion, {
        salary: '576000',
        rank: Number.POSITIVE_INFINITY,
        since: '2026-02-29',
        'post/title': 'boss',
        colour: 'red',
      }),
    ).toEqual([
      { pointer: '/colour', fact: 'colour', code: 'unknown_fact' },
      { pointer: '/salary', fact: 'salary', code: 'wrong_type', expected: 'number' },
      { pointer: '/rank', fact: 'rank', code: 'wrong_type', expected: 'number' },
      { pointer: '/since', fact: 'since', code: 'wrong_type', expected: 'date' },
      { pointer: '/post~1title', fact: 'post/title', code: 'not_an_option', options: ['chief', 'deputy'] },
      { pointer: '/abroad', fact: 'abroad', code: 'missing' },
    ]);
  });

  it('takes null for missing, and nothing from the prototype', () => {
    const { rank: _rank, ...others } = { ...good, salary: null };
    const facts = Object.assign(Object.create({ rank: 1 }) as Record<string, unknown>, others);
    expect(checkClaimFacts(criterion, facts).map(({ fact, code }) => `${fact} ${code}`)).toEqual([
      'salary missing',
      'rank missing',
    ]);
    const tricky: Criterion = {
      ...criterion,
      requirements: [{ fact: 'constructor', label: label(''), type: 'choice', options: [] }],
    };
    expect(checkClaimFacts(tricky, {})).toMatchObject([{ code: 'missing' }]);
  });
});

describe('suggestTier', () => {
  const evidence = [{ claimId: 'c1', kind: 'tax_record' }];
  const suggest = (facts: Record<string, unknown>, held = evidence) =>
    suggestTier(policy, {
      on,
      tracks: [],
      claims: [{ id: 'c1', criterion: 'D-SALARY', facts }],
      evidence: held,
    });

  it('tells every failed requirement with its figures, in both languages', () => {
    const { suggested, claims } = suggest({
      salary: 575_999.5,
      rank: 4,
      since: '2021-11-23',
      'post/title': 'deputy',
      abroad: true,
    });
    expect(suggested).toBeNull();
    expect(claims[0]?.failures).toEqual([
      { code: 'below', fact: 'salary', params: { value: 575_999.5, atLeast: 576_000 } },
      { code: 'above', fact: 'rank', params: { value: 4, atMost: 3 } },
      { code: 'too_long_ago', fact: 'since', params: { value: '2021-11-23', earliest: '2021-11-24' } },
      { code: 'not_accepted', fact: 'post/title', params: { value: 'deputy', accepted: ['chief'] } },
      { code: 'must_be', fact: 'abroad', params: { is: false } },
    ]);
    expect(claims[0]?.failures.map((failure) => describeFailure(failure, criterion, 'en'))).toEqual([
      '“Salary” must be at least 576,000 yuan. You entered 575,999.5 yuan.',
      '“Rank” must be at most 3. You entered 4.',
      '“Since” must be 24 November 2021 or later. You entered 23 November 2021.',
      '“Post” must be Chief. You entered Deputy.',
      '“Works abroad” applies, so the condition is not met.',
    ]);
    expect(claims[0]?.failures.map((failure) => describeFailure(failure, criterion, 'zh-CN'))[0]).toBe(
      '“Salary”应不低于576,000yuan，现为575,999.5yuan。',
    );
  });

  it('needs facts and evidence, and says what it would be with all evidence', () => {
    expect(suggest(good)).toMatchObject({ suggested: 'D', onceEvidenced: 'D', restsOn: 'c1' });
    expect(suggest(good, [{ claimId: 'c2', kind: 'tax_record' }])).toMatchObject({
      suggested: null,
      onceEvidenced: 'D',
      restsOn: null,
      claims: [{ supports: false, factsSatisfy: true, failures: [], missingEvidence: ['tax_record'] }],
    });
  });

  it('looks at the next tier with the facts of the other claims', () => {
    expect(suggest(good).next).toMatchObject({
      tier: 'C',
      criteria: [{ criterion: 'C-SALARY', claimId: null, closeness: 1 }],
    });
    expect(suggest({ ...good, salary: 288_000 }).next).toMatchObject({
      tier: 'D',
      criteria: [{ criterion: 'D-SALARY', claimId: 'c1', closeness: 0.9 }],
    });
  });

  it('refuses a policy that refers to a parameter which it lacks', () => {
    const [requirement] = criterion.requirements;
    if (requirement === undefined) throw new Error('no requirement');
    expect(() => weighRequirement(requirement, good, {}, on)).toThrow(RangeError);
  });
});
