import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../shared/localized.js';
import type { Service } from '../catalogue/policy.js';
import { compareEntitlements } from './compare-entitlements.js';
import { decideForFamily } from './decide-for-family.js';
import { decideEligibility } from './decide.js';
import type { BeneficiaryFacts, EligibilityFacts } from './facts.js';
import { namesOf } from './names.js';
import { quotaResetsOn, quotaTakes } from './quota-key.js';
import { describeReason } from './reason-texts.js';

const label = (text: string) => ({ 'zh-CN': `${text}（中）`, en: text });
const LIMITS = { A: null, B: 2, C: 1 };

const service: Service = {
  code: 'CUL-VENUE',
  area: 'culture',
  mode: 'booking',
  name: label('Venue'),
  summary: label(''),
  tiers: { A: {}, B: {}, C: { note: label('referral') } },
  quotas: [],
  beneficiaries: [
    { relation: 'self' },
    { relation: 'child', maxAge: 15 },
    { relation: 'spouse', tiers: ['A', 'B'] },
  ],
  companions: { A: 2, B: 1 },
  cities: ['harbin', 'heihe'],
  agencyKinds: ['venue'],
  documents: [],
  clause: 'Ref. 11.2',
  source: 'reference',
};
const self: BeneficiaryFacts = { id: null, relation: 'self', birthDate: '1985-04-12', consent: null };
const child: BeneficiaryFacts = {
  id: 'd1',
  relation: 'child',
  birthDate: '2015-03-10',
  consent: 'guardianship',
};
const spouse: BeneficiaryFacts = {
  id: 'd2',
  relation: 'spouse',
  birthDate: '1986-01-01',
  consent: 'own_account',
};
const facts: EligibilityFacts = {
  today: '2026-03-02',
  on: '2026-03-09',
  card: { state: 'active', tier: 'B', track: 'research', validFrom: '2025-06-01', validUntil: '2030-05-31' },
  holder: { birthDate: '1985-04-12', nationality: 'CN' },
  beneficiary: child,
  city: 'harbin',
  redeeming: false,
  companions: 0,
  place: 'theatre',
  documents: [],
  quotaUse: [],
  requests: [],
  heldElsewhere: 0,
  bookingRules: {
    mostOpen: 10,
    holdMinutes: 10,
    offerMinutes: 120,
    noShows: { count: 2, withinDays: 180, coolingOffDays: 60 },
    clause: 'Ref. 13.1',
    source: 'reference',
  },
};

describe('the keys of quota counters', () => {
  it.each([
    ['day', '2026-03-09', '2026-03-10'],
    ['day_and_place', '2026-03-09@theatre', '2026-03-10'],
    ['calendar_year', '2026', '2027-01-01'],
    ['school_stage', 'primary', '2027-03-10'],
    ['card_term', 'card:2025-06-01', null],
    ['lifetime', 'life', null],
  ] as const)('%s: %s, anew on %p', (period, periodKey, resetsOn) => {
    const asked: Service = { ...service, quotas: [{ period, per: 'beneficiary', limits: LIMITS }] };
    expect(quotaTakes(asked, 'B', facts)).toEqual([{ period, periodKey, beneficiaryKey: 'd1', limit: 2 }]);
    expect(quotaResetsOn(asked, period, facts)).toBe(resetsOn);
  });

  it('name the holder as self, and the whole family with a dash', () => {
    const asked = (per: 'holder' | 'beneficiary'): Service => ({
      ...service,
      quotas: [{ period: 'lifetime', per, limits: LIMITS }],
    });
    expect(quotaTakes(asked('beneficiary'), 'A', { ...facts, beneficiary: self })[0]?.beneficiaryKey).toBe(
      'self',
    );
    expect(quotaTakes(asked('holder'), 'A', facts)).toEqual([
      { period: 'lifetime', periodKey: 'life', beneficiaryKey: '-', limit: null },
    ]);
    expect(quotaTakes(asked('holder'), 'D', facts)).toEqual([]);
    expect(quotaTakes(asked('beneficiary'), 'B', { ...facts, beneficiary: null })).toEqual([]);
  });

  it.each([
    ['2021-03-10', 'preschool', '2026-03-10'],
    ['2021-03-09', 'primary', '2033-03-09'],
    ['2014-03-10', 'primary', '2026-03-10'],
    ['2014-03-09', 'junior_middle', null],
    ['2010-03-10', 'junior_middle', null],
    ['2010-03-09', 'senior_middle', null],
  ])('of a child born on %s: %s until %p', (birthDate, stage, next) => {
    const asked: Service = {
      ...service,
      quotas: [{ period: 'school_stage', per: 'beneficiary', limits: LIMITS }],
    };
    const given = { ...facts, beneficiary: { ...child, birthDate } };
    expect(quotaTakes(asked, 'B', given)[0]?.periodKey).toBe(stage);
    expect(quotaResetsOn(asked, 'school_stage', given)).toBe(next);
  });
});

describe('the next school stage', () => {
  it.each([
    [11, null],
    [12, '2027-03-10'],
  ])('with a service for children up to %p begins on %p', (maxAge, resetsOn) => {
    const asked: Service = { ...service, beneficiaries: [{ relation: 'child', maxAge }] };
    expect(quotaResetsOn(asked, 'school_stage', facts)).toBe(resetsOn);
  });
});

describe('a decision with several counters', () => {
  const asked: Service = {
    ...service,
    quotas: [
      { period: 'day', per: 'holder', limits: { B: 2 } },
      { period: 'calendar_year', per: 'holder', limits: { B: 5 } },
    ],
  };
  const use = (day: number, year: number) => [
    { service: 'CUL-VENUE', periodKey: '2026-03-09', beneficiaryKey: '-', used: day },
    { service: 'CUL-VENUE', periodKey: '2026', beneficiaryKey: '-', used: year },
  ];

  it('counts by the one that has least', () => {
    expect(decideEligibility(asked, { ...facts, quotaUse: use(0, 1) })).toMatchObject({
      remaining: 2,
      resetsOn: '2026-03-10',
    });
    expect(decideEligibility(asked, { ...facts, quotaUse: use(0, 4) })).toMatchObject({
      remaining: 1,
      resetsOn: '2027-01-01',
    });
  });

  it('tells of each that is used up, and waits for the later', () => {
    const decision = decideEligibility(asked, { ...facts, quotaUse: use(2, 5) });
    expect(decision.reasons.map(({ params }) => params)).toEqual([
      { period: 'day', limit: 2, used: 2 },
      { period: 'calendar_year', limit: 5, used: 5 },
    ]);
    expect(decision.resetsOn).toBe('2027-01-01');
  });
});

describe('the overview for a family', () => {
  const { beneficiary: _beneficiary, ...rest } = facts;
  const asked: Service = {
    ...service,
    quotas: [{ period: 'calendar_year', per: 'beneficiary', limits: LIMITS }],
  };
  const used = (beneficiaryKey: string) => ({
    service: 'CUL-VENUE',
    periodKey: '2026',
    beneficiaryKey,
    used: 2,
  });

  it('is for the first who can have the service', () => {
    const family = [self, child, spouse];
    expect(decideForFamily(asked, rest, family)).toMatchObject({
      decision: { eligible: true },
      beneficiary: self,
    });
    expect(decideForFamily(asked, { ...rest, quotaUse: [used('self')] }, family)).toMatchObject({
      decision: { eligible: true, remaining: 2 },
      beneficiary: child,
    });
  });

  it('is for whoever comes closest when nobody can', () => {
    const grown: BeneficiaryFacts = { ...child, birthDate: '2008-01-01' };
    expect(
      decideForFamily(asked, { ...rest, quotaUse: [used('d1'), used('self')] }, [grown, self]),
    ).toMatchObject({ decision: { reasons: [{ code: 'quota_used_up' }] }, beneficiary: self });
  });

  it('says whom the service is for when the family has nobody', () => {
    const forParents: Service = { ...service, beneficiaries: [{ relation: 'parent' }] };
    expect(decideForFamily(forParents, rest, [self, child])).toMatchObject({
      decision: {
        eligible: false,
        reasons: [{ code: 'beneficiary_missing', params: { relations: ['parent'] } }],
      },
      beneficiary: null,
    });
  });
});

describe('what another tier gives', () => {
  it('is told service by service', () => {
    const asked: Service = {
      ...service,
      quotas: [{ period: 'calendar_year', per: 'holder', limits: LIMITS }],
    };
    expect(compareEntitlements([asked], 'C', 'B')).toEqual([
      {
        service: 'CUL-VENUE',
        kind: 'changed',
        quotas: [{ period: 'calendar_year', from: 1, to: 2 }],
        companions: { from: 0, to: 1 },
        relationsGained: ['spouse'],
        note: null,
      },
    ]);
    expect(compareEntitlements([asked], 'D', 'C')).toMatchObject([
      {
        kind: 'gained',
        quotas: [{ from: 0, to: 1 }],
        relationsGained: ['self', 'child'],
        note: label('referral'),
      },
    ]);
    expect(compareEntitlements([asked], 'C', 'D')).toMatchObject([
      { kind: 'lost', quotas: [{ from: 1, to: 0 }] },
    ]);
    expect(compareEntitlements([asked], 'B', 'A')).toMatchObject([
      { kind: 'changed', quotas: [{ from: 2, to: null }] },
    ]);
    expect(compareEntitlements([asked], 'E', 'D')).toEqual([]);
  });
});

describe('the texts of reasons', () => {
  const policy = {
    tiers: [{ code: 'C', name: label('Provincial'), summary: label(''), cardYears: 5, source: 'reference' }],
    services: [service],
    cities: [{ code: 'harbin', name: label('Harbin') }],
    criteria: [],
  } as const;
  const text = (reason: Parameters<typeof describeReason>[0]) =>
    LOCALES.map((locale) => describeReason(reason, locale, namesOf(policy, locale)));

  it("name tiers, services, cities and days in the reader's language", () => {
    expect(
      text({
        code: 'tier_not_entitled',
        params: { tier: 'D', tiers: ['A', 'B', 'C'] },
        clause: '',
        remedy: { code: 'needs_tier', params: { tier: 'C' } },
      }),
    ).toEqual([
      {
        message: '本项服务面向A、B、C层次人才，您的认定层次为D层次（D）。',
        remedy: '认定为C层次（Provincial（中））及以上后可享受。',
      },
      {
        message: 'This service is for tiers A, B and C. You hold tier D (D).',
        remedy: 'You need tier C (Provincial) or higher.',
      },
    ]);
    expect(
      text({
        code: 'excluded_by',
        params: { service: 'CUL-VENUE', request: 'r', done: false },
        clause: '',
        remedy: { code: 'cancel_first', params: { service: 'CUL-VENUE', request: 'r' } },
      })[1],
    ).toEqual({
      message: 'You have requested “Venue”, which cannot be combined with this service.',
      remedy: 'Cancel “Venue” first.',
    });
    expect(
      text({
        code: 'quota_used_up',
        params: { period: 'calendar_year', limit: 2, used: 2 },
        clause: '',
        remedy: { code: 'again_from', params: { from: '2027-01-01' } },
      }),
    ).toEqual([
      { message: '本项服务每年限2次，本年度次数已用完。', remedy: '自2027年1月1日起可再次申请。' },
      {
        message: 'You can use this service twice a year, and no uses are left for this year.',
        remedy: 'You can request it again from 1 January 2027.',
      },
    ]);
    expect(text({ code: 'card_revoked', params: {}, clause: '' })).toEqual([
      { message: '您的人才卡已被注销。' },
      { message: 'Your Talent Card has been revoked.' },
    ]);
  });
});
