import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion, FactRequirement, Policy } from '../catalogue/policy.js';
import { planTier } from './plan-tier.js';
import { describeNeed, describeStated } from './requirement-texts.js';
import { suggestTier } from './suggest-tier.js';
import { traceClaims } from './trace-claims.js';
import { weighRequirement } from './weigh-requirement.js';

const label = (text: string) => ({ 'zh-CN': text, en: text });
const on = '2026-11-24';
const years: FactRequirement = {
  ...{ fact: 'years', label: label('Years'), type: 'number', unit: { 'zh-CN': '年', en: 'years' } },
  ...{ atLeast: 3, atMost: 40 },
};
const salary: FactRequirement = {
  ...{ fact: 'salary', label: label('Salary'), type: 'number' },
  atLeastTimes: { parameter: 'average', times: 6 },
};
const since: FactRequirement = { fact: 'since', label: label('Since'), type: 'date', withinYears: 5 };
const post: FactRequirement = {
  ...{ fact: 'post', label: label('Post'), type: 'choice' },
  options: [
    { value: 'chief', label: { 'zh-CN': '主任', en: 'Chief' } },
    { value: 'deputy', label: { 'zh-CN': '副主任', en: 'Deputy' } },
  ],
  accepted: ['chief', 'deputy'],
};
const here: FactRequirement = { fact: 'here', label: label('Works here'), type: 'boolean', is: true };

const criterion = (tier: Criterion['tier'], requirements: FactRequirement[]): Criterion => ({
  ...{ code: `${tier}-POST`, tier, track: 'research', kind: 'post', clause: 'Ref. 1', source: 'reference' },
  ...{ name: label(tier), summary: label(''), requirements },
  evidence: [
    { code: 'contract', name: label('Contract'), required: true },
    { code: 'photo', name: label('Photo'), required: false },
  ],
});
const policy: Pick<Policy, 'criteria' | 'parameters'> = {
  criteria: [criterion('E', [years]), criterion('D', [years, salary, here])],
  parameters: { average: { value: 96_000, name: label(''), source: 'reference' } },
};

describe('a plan', () => {
  it('leads where the claims would with every document, and names those', () => {
    const plan = planTier(policy, {
      ...{ on, tracks: ['research'] },
      claims: [{ id: '1', criterion: 'E-POST', facts: { years: 4 } }],
    });
    expect(plan).toMatchObject({
      ...{ suggested: 'E', onceEvidenced: 'E', restsOn: '1' },
      claims: [{ supports: true, missingEvidence: ['contract'] }],
      next: {
        tier: 'D',
        criteria: [{ criterion: 'D-POST', claimId: null, missingEvidence: ['contract'] }],
      },
    });
    expect(plan.next?.criteria[0]?.failures.map(({ code, fact }) => `${code} ${fact}`)).toEqual([
      'missing salary',
      'missing here',
    ]);
  });

  it('suggests what the application itself would once it has its evidence', () => {
    const facts = fc.record(
      { years: fc.integer({ min: 0, max: 6 }), salary: fc.constantFrom(1, 600_000), here: fc.boolean() },
      { requiredKeys: [] },
    );
    const claims = fc.uniqueArray(
      fc.record({ criterion: fc.constantFrom('E-POST', 'D-POST', 'X-GONE'), facts }),
      { selector: (claim) => claim.criterion },
    );
    fc.assert(
      fc.property(claims, (made) => {
        const application = {
          ...{ on, tracks: ['research' as const] },
          claims: made.map((claim, index) => ({ id: String(index), ...claim })),
        };
        const plan = planTier(policy, application);
        const bare = suggestTier(policy, { ...application, evidence: [] });
        expect(plan.suggested).toBe(bare.onceEvidenced);
        expect(plan.claims.map(({ failures }) => failures)).toEqual(
          bare.claims.map(({ failures }) => failures),
        );
        expect(plan.claims.map(({ missingEvidence }) => missingEvidence)).toEqual(
          bare.claims.map(({ missingEvidence }) => missingEvidence),
        );
      }),
    );
  });
});

describe('what is needed and what is stated', () => {
  it.each<[FactRequirement, unknown, string, string, string | null, string | null]>([
    [years, 2, '不低于3年、不超过40年', 'at least 3 years and at most 40 years', '2年', '2 years'],
    [years, 41, '不低于3年、不超过40年', 'at least 3 years and at most 40 years', '41年', '41 years'],
    [salary, 1000, '不低于576,000', 'at least 576,000', '1,000', '1,000'],
    [
      ...([since, '2021-11-23', '不早于2021年11月24日', '24 November 2021 or later'] as const),
      ...(['2021年11月23日', '23 November 2021'] as const),
    ],
    [
      ...([since, '2026-11-25', '不早于2021年11月24日', '24 November 2021 or later'] as const),
      ...(['2026年11月25日', '25 November 2026'] as const),
    ],
    [{ ...post, accepted: ['chief'] }, 'deputy', '主任', 'Chief', '副主任', 'Deputy'],
    [post, 'cook', '主任、副主任', 'Chief or Deputy', null, null],
    [here, false, '是', 'yes', '否', 'no'],
    [{ ...here, is: false }, true, '否', 'no', '是', 'yes'],
    [years, undefined, '不低于3年、不超过40年', 'at least 3 years and at most 40 years', null, null],
    [years, 'three', '不低于3年、不超过40年', 'at least 3 years and at most 40 years', null, null],
  ])('%j %j', (requirement, value, needed, neededEn, stated, statedEn) => {
    const failure = weighRequirement(requirement, { [requirement.fact]: value }, policy.parameters, on);
    expect(failure).not.toBeNull();
    expect([
      describeNeed(requirement, policy.parameters, on, 'zh-CN'),
      describeNeed(requirement, policy.parameters, on, 'en'),
      failure && describeStated(failure, requirement, 'zh-CN'),
      failure && describeStated(failure, requirement, 'en'),
    ]).toEqual([needed, neededEn, stated, statedEn]);
  });
});

describe('a trace', () => {
  it('has every requirement of a claim, passed or failed', () => {
    const claims = [
      { id: '1', criterion: 'D-POST', facts: { years: 4, salary: 1, here: true } },
      { id: '2', criterion: 'X-GONE', facts: {} },
    ];
    const suggestion = suggestTier(policy, { on, tracks: [], claims, evidence: [] });
    expect(traceClaims(policy, suggestion)).toEqual([
      {
        ...{ claimId: '1', criterion: 'D-POST', tier: 'D', supports: false, passed: ['years', 'here'] },
        failed: [{ code: 'below', fact: 'salary', params: { value: 1, atLeast: 576_000 } }],
        missingEvidence: ['contract'],
      },
      {
        ...{ claimId: '2', criterion: 'X-GONE', tier: null, supports: false },
        ...{ passed: [], failed: [], missingEvidence: [] },
      },
    ]);
  });
});
