import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/add-days.js';
import {
  QUOTA_PERIODS,
  RELATIONS,
  TIERS,
  TRACKS,
  type BookingRules,
  type Service,
  type Tier,
} from '../catalogue/policy.js';
import { CONSENT_BASES, type ConsentBasis } from '../family/consent.js';
import { decideEligibility } from './decide.js';
import type { EligibilityFacts } from './facts.js';
import { quotaTakes } from './quota-key.js';
import type { Reason, ReasonCode } from './reason.js';

const TODAY = '2026-11-24';
const text = { 'zh-CN': '', en: '' };
const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days));
/** Present half of the time. */
const maybe = <Name extends string, T>(name: Name, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { nil: undefined })
    .map((given) => (given === undefined ? {} : { [name]: given })) as fc.Arbitrary<Partial<Record<Name, T>>>;
const byTier = <T>(value: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...TIERS), value), { selector: ([tier]) => tier })
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Tier, T>>);

const quotas: fc.Arbitrary<Service['quotas']> = fc.uniqueArray(
  fc.record({
    period: fc.constantFrom(...QUOTA_PERIODS),
    per: fc.constantFrom('holder' as const, 'beneficiary' as const),
    limits: byTier(fc.option(fc.integer({ min: 0, max: 3 }))),
  }),
  { selector: ({ period }) => period, maxLength: 3 },
);

/** Any service that the types allow, small enough for its rules to meet the facts. */
const service: fc.Arbitrary<Service> = fc
  .tuple(
    fc.record({
      tiers: fc.subarray([...TIERS], { minLength: 1 }),
      quotas,
      beneficiaries: fc.array(
        fc
          .tuple(
            fc.constantFrom(...RELATIONS).map((relation) => ({ relation })),
            maybe('tiers', fc.subarray([...TIERS], { minLength: 1 })),
            maybe('minAge', fc.integer({ min: 0, max: 6 })),
            maybe('maxAge', fc.integer({ min: 6, max: 20 })),
          )
          .map((parts) => Object.assign({}, ...parts) as Service['beneficiaries'][number]),
        { minLength: 1, maxLength: 4 },
      ),
      cities: fc.oneof(
        fc.constant('all' as const),
        fc.subarray(['harbin', 'heihe', 'yichun'], { minLength: 1 }),
      ),
      documents: fc.array(
        fc
          .tuple(
            fc.record({
              code: fc.constantFrom('passport', 'photo', 'contract'),
              required: fc.boolean(),
              name: fc.constant(text),
            }),
            maybe('relations', fc.subarray([...RELATIONS])),
          )
          .map((parts) => Object.assign({}, ...parts) as Service['documents'][number]),
        { maxLength: 3 },
      ),
    }),
    maybe('companions', byTier(fc.integer({ min: 0, max: 2 }))),
    maybe('excludes', fc.subarray(['OTHER', 'THIRD'])),
    maybe('coolingOffDays', fc.integer({ min: 1, max: 30 })),
    maybe('oneOpen', fc.boolean()),
    maybe('nationality', fc.constant('foreign' as const)),
    maybe('tracks', fc.subarray([...TRACKS], { minLength: 2 })),
    maybe('leadDays', fc.constantFrom({ min: 3 }, { max: 10 }, { min: 1, max: 5 })),
  )
  .map(([base, ...parts]) => ({
    code: 'THIS',
    area: 'culture',
    mode: 'booking',
    name: text,
    summary: text,
    agencyKinds: [],
    clause: 'Ref. 1',
    source: 'reference',
    ...base,
    tiers: Object.fromEntries(base.tiers.map((tier) => [tier, {}])),
    ...(Object.assign({}, ...parts) as Partial<Service>),
  }));

const person = fc.constantFrom(...RELATIONS).chain((relation) =>
  fc.record({
    id: fc.constantFrom(relation === 'self' ? null : 'd1'),
    relation: fc.constant(relation),
    // Some come of age within the next days.
    birthDate: fc.option(fc.oneof(near(-9000, 200), near(-6574, -6556)), { freq: 5 }),
    consent: fc.constantFrom(...CONSENT_BASES, null),
  }),
);

const facts: fc.Arbitrary<EligibilityFacts> = fc.record({
  today: fc.constant(TODAY),
  on: fc.option(near(-3, 20)),
  card: fc.option(
    fc.record({
      state: fc.constantFrom('active', 'active', 'active', 'suspended', 'expired', 'revoked', 'superseded'),
      tier: fc.constantFrom(...TIERS),
      track: fc.constantFrom(...TRACKS),
      validFrom: near(-400, 10),
      validUntil: near(-5, 400),
    }),
    { freq: 9 },
  ),
  holder: fc.record({
    birthDate: fc.constant('1980-02-29'),
    nationality: fc.constantFrom('CN', 'HK', 'FR', null),
  }),
  beneficiary: fc.option(person, { freq: 9 }),
  city: fc.constantFrom('harbin', 'heihe', 'jixi', null),
  redeeming: fc.boolean(),
  companions: fc.integer({ min: 0, max: 3 }),
  place: fc.constantFrom('p1', 'p2', null),
  documents: fc.option(fc.subarray(['passport', 'photo', 'contract'])),
  quotaUse: fc.constant([]),
  requests: fc.array(
    fc.record({
      id: fc.uuid(),
      service: fc.constantFrom('THIS', 'OTHER', 'THIRD', 'FOURTH'),
      state: fc.constantFrom(
        'submitted',
        'in_progress',
        'fulfilled',
        'redeemed',
        'no_show',
        'cancelled',
        'declined',
      ),
      endedOn: near(-40, 0),
      mode: fc.constantFrom('booking' as const, 'case' as const),
      area: fc.constantFrom('culture' as const, 'medical' as const, null),
    }),
    { maxLength: 4 },
  ),
  heldElsewhere: fc.integer({ min: 0, max: 2 }),
  bookingRules: fc.record({
    mostOpen: fc.integer({ min: 1, max: 3 }),
    holdMinutes: fc.constant(10),
    offerMinutes: fc.constant(120),
    noShows: fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      withinDays: fc.integer({ min: 1, max: 40 }),
      coolingOffDays: fc.integer({ min: 1, max: 40 }),
    }),
    clause: fc.constant('Ref. 13.1'),
    source: fc.constant('reference' as const),
  }),
});

/** Facts with counters that this service looks at, and some that it doesn't. */
const question = fc
  .tuple(service, facts, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }))
  .map(([asked, given, used]) => {
    const takes = given.card === null ? [] : quotaTakes(asked, given.card.tier, given);
    const noise = { service: 'OTHER', periodKey: '2026', beneficiaryKey: '-', used: 99 };
    const quotaUse = [
      noise,
      ...takes.map((take, i) => ({ service: 'THIS', ...key(take), used: used[i] ?? 0 })),
    ];
    return { service: asked, facts: { ...given, quotaUse } };
  });

function key({ periodKey, beneficiaryKey }: { periodKey: string; beneficiaryKey: string }) {
  return { periodKey, beneficiaryKey };
}

interface Question {
  readonly service: Service;
  readonly facts: EligibilityFacts;
}

/** What would remove each reason, with as little else changed as can be. */
const FIXES: { readonly [Code in ReasonCode]: (question: Question, reason: Reason<Code>) => Question } = {
  card_missing: (q) => withFacts(q, { card: GOOD_CARD }),
  card_suspended: (q) => withCard(q, { state: 'active' }),
  card_expired: (q) =>
    q.facts.card?.state === 'expired'
      ? withCard(q, { state: 'active', validFrom: '2000-01-01', validUntil: '2099-01-01' })
      : withCard(q, { validUntil: '2099-01-01', validFrom: '2000-01-01' }),
  card_revoked: (q) => withCard(q, { state: 'active', validFrom: '2000-01-01', validUntil: '2099-01-01' }),
  card_superseded: (q) => withCard(q, { state: 'active', validFrom: '2000-01-01', validUntil: '2099-01-01' }),
  card_not_yet_valid: (q) => withCard(q, { validFrom: '2000-01-01', validUntil: '2099-01-01' }),
  card_ends_before: (q) => withCard(q, { validUntil: '2099-01-01' }),
  tier_not_entitled: (q, { params }) => withService(q, { tiers: { ...q.service.tiers, [params.tier]: {} } }),
  track_not_entitled: (q, { params }) => withService(q, { tracks: [...params.tracks, params.track] }),
  nationality_not_foreign: (q) => withFacts(q, { holder: { ...q.facts.holder, nationality: 'JP' } }),
  nationality_unknown: (q) => withFacts(q, { holder: { ...q.facts.holder, nationality: 'JP' } }),
  beneficiary_missing: (q, { params }) =>
    withFacts(q, {
      beneficiary: {
        id: 'd9',
        relation: params.relations[0] ?? 'self',
        birthDate: '2016-01-01',
        consent: null,
      },
    }),
  relation_not_served: (q, { params }) =>
    withService(q, { beneficiaries: [...q.service.beneficiaries, { relation: params.relation }] }),
  relation_needs_tier: (q) =>
    withService(q, { beneficiaries: q.service.beneficiaries.map(({ tiers: _tiers, ...rest }) => rest) }),
  birth_date_unknown: (q) => withoutAges(q),
  age_below: (q) => withoutAges(q),
  age_above: (q) => withoutAges(q),
  guardianship_missing: (q) => withConsent(q, 'guardianship'),
  guardianship_ends: (q) => withConsent(q, 'own_account'),
  consent_missing: (q) => withConsent(q, 'own_account'),
  city_not_served: (q, { params }) => withFacts(q, { city: params.cities[0] ?? null }),
  day_past: (q) => withFacts(q, { today: '2026-01-01' }),
  day_too_soon: (q) => withoutLeadDays(q),
  day_too_late: (q) => withoutLeadDays(q),
  documents_missing: (q, { params }) =>
    withFacts(q, { documents: [...(q.facts.documents ?? []), ...params.documents] }),
  companions_too_many: (q, { params }) => withFacts(q, { companions: params.allowed }),
  place_missing: (q) => withFacts(q, { place: 'p9' }),
  request_open: (q) => withService(q, { oneOpen: false }),
  excluded_by: (q) => withService(q, { excludes: [] }),
  cooling_off: (q) => withoutCoolingOff(q),
  bookings_too_many: (q) => withFacts(q, { bookingRules: { ...q.facts.bookingRules, mostOpen: 1000 } }),
  no_shows_too_many: (q) =>
    withFacts(q, {
      bookingRules: { ...q.facts.bookingRules, noShows: { ...q.facts.bookingRules.noShows, count: 1000 } },
    }),
  quota_used_up: (q, { params }) =>
    withService(q, {
      quotas: q.service.quotas.map((rule) =>
        rule.period === params.period && q.facts.card !== null
          ? { ...rule, limits: { ...rule.limits, [q.facts.card.tier]: params.used + 1 } }
          : rule,
      ),
    }),
};

const GOOD_CARD = {
  state: 'active',
  tier: 'A',
  track: 'research',
  validFrom: '2000-01-01',
  validUntil: '2099-01-01',
} as const;

function withFacts(q: Question, change: Partial<EligibilityFacts>): Question {
  return { ...q, facts: { ...q.facts, ...change } };
}
function withCard(q: Question, change: Partial<NonNullable<EligibilityFacts['card']>>): Question {
  return withFacts(q, { card: q.facts.card === null ? null : { ...q.facts.card, ...change } });
}
function withService(q: Question, change: Partial<Service>): Question {
  return { ...q, service: { ...q.service, ...change } };
}
function withConsent(q: Question, consent: ConsentBasis): Question {
  const { beneficiary } = q.facts;
  return withFacts(q, { beneficiary: beneficiary && { ...beneficiary, consent } });
}
function withoutAges(q: Question): Question {
  return withService(q, {
    beneficiaries: q.service.beneficiaries.map(({ minAge: _min, maxAge: _max, ...rest }) => rest),
  });
}
function withoutLeadDays(q: Question): Question {
  const { leadDays: _leadDays, ...rest } = q.service;
  return { ...q, service: rest };
}
function withoutCoolingOff(q: Question): Question {
  const { coolingOffDays: _coolingOffDays, ...rest } = q.service;
  return { ...q, service: rest };
}
function fix<Code extends ReasonCode>(q: Question, reason: Reason<Code>): Question {
  return FIXES[reason.code](q, reason);
}

/** Reasons that the other could not be weighed without: what a missing card or person, or a past day, leaves open. */
const OPENS_OTHERS: readonly ReasonCode[] = ['card_missing', 'beneficiary_missing', 'day_past'];

describe('a decision', () => {
  it('is the same for the same facts, and leaves them as they are', () => {
    fc.assert(
      fc.property(question, ({ service: asked, facts: given }) => {
        const before = JSON.stringify([asked, given]);
        const decision = decideEligibility(asked, given);
        expect(decideEligibility(asked, JSON.parse(JSON.stringify(given)) as EligibilityFacts)).toEqual(
          decision,
        );
        expect(JSON.stringify([asked, given])).toBe(before);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      }),
    );
  });

  it('is eligible exactly when nothing stands against it, and then something is left', () => {
    fc.assert(
      fc.property(question, ({ service: asked, facts: given }) => {
        const { eligible, reasons, remaining, unlimited, quotas } = decideEligibility(asked, given);
        expect(eligible).toBe(reasons.length === 0);
        if (eligible) expect(remaining === null || remaining > 0).toBe(true);
        if (remaining !== null) expect(remaining).toBeGreaterThanOrEqual(0);
        if (remaining === 0 && given.card !== null && asked.tiers[given.card.tier] !== undefined) {
          expect(reasons.some(({ code }) => code === 'quota_used_up')).toBe(true);
        }
        if (unlimited) {
          for (const { period, limit } of quotas) {
            expect(limit === null || period === 'day' || period === 'day_and_place').toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells no reason twice', () => {
    fc.assert(
      fc.property(question, ({ service: asked, facts: given }) => {
        const told = decideEligibility(asked, given).reasons.map(({ code, params }) =>
          JSON.stringify([code, params]),
        );
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('is complete: to mend one reason removes exactly that one', () => {
    const mended = new Map<ReasonCode, number>();
    fc.assert(
      fc.property(question, (asked) => {
        const { reasons } = decideEligibility(asked.service, asked.facts);
        for (const reason of reasons) {
          const after = decideEligibility(...args(fix(asked, reason))).reasons;
          mended.set(reason.code, (mended.get(reason.code) ?? 0) + 1);
          const same = (other: Reason) =>
            other.code === reason.code &&
            (other.code !== 'quota_used_up' ||
              JSON.stringify(other.params) === JSON.stringify(reason.params));
          expect(after.some(same)).toBe(false);
          if (OPENS_OTHERS.includes(reason.code)) continue;
          // An unentitled tier has no counters, and another card another term: their quota may come into view.
          const seen = (other: Reason) => !same(other) && other.code !== 'quota_used_up';
          expect(JSON.stringify(after.filter(seen))).toBe(JSON.stringify(reasons.filter(seen)));
        }
      }),
      { numRuns: 1500 },
    );
    // Each kind of reason has been met.
    expect(Object.keys(FIXES).filter((code) => (mended.get(code as ReasonCode) ?? 0) < 5)).toEqual([]);
  });

  it('never turns against the holder for more quota or less use', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 3 }), (asked, more) => {
        const before = decideEligibility(asked.service, asked.facts);
        const quotas = asked.service.quotas.map((rule) => ({
          ...rule,
          limits: Object.fromEntries(
            Object.entries(rule.limits).map(([tier, limit]) => [tier, limit === null ? null : limit + more]),
          ),
        }));
        const given = {
          ...asked.facts,
          quotaUse: asked.facts.quotaUse.map((use) => ({ ...use, used: Math.max(0, use.used - more) })),
        };
        for (const after of [
          decideEligibility({ ...asked.service, quotas }, asked.facts),
          decideEligibility(asked.service, given),
        ]) {
          if (before.eligible) expect(after.eligible).toBe(true);
          expect(after.reasons.length).toBeLessThanOrEqual(before.reasons.length);
          if (before.remaining !== null)
            expect(after.remaining ?? Infinity).toBeGreaterThanOrEqual(before.remaining);
        }
      }),
    );
  });

  it('is used up exactly at the limit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUOTA_PERIODS),
        fc.constantFrom('holder' as const, 'beneficiary' as const),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (period, per, limit, used) => {
          const asked: Service = {
            ...PLAIN,
            quotas: [{ period, per, limits: { B: limit } }],
          };
          const given: EligibilityFacts = { ...PLAIN_FACTS, place: 'p1' };
          const [take] = quotaTakes(asked, 'B', given);
          if (take === undefined) throw new Error('a take is missing');
          const quotaUse = [{ service: 'THIS', ...key(take), used }];
          const decision = decideEligibility(asked, { ...given, quotaUse });
          expect(decision.eligible).toBe(used < limit);
          expect(decision.remaining).toBe(Math.max(0, limit - used));
          if (used >= limit) {
            expect(decision.reasons).toMatchObject([
              { code: 'quota_used_up', params: { period, limit, used } },
            ]);
          }
        },
      ),
    );
  });

  it('takes as many uses as it says are left, and not one more', () => {
    fc.assert(
      fc.property(quotas, (rules) => {
        const asked = { service: { ...PLAIN, quotas: rules }, facts: { ...PLAIN_FACTS, place: 'p1' } };
        let use = [...asked.facts.quotaUse];
        const first = decideEligibility(asked.service, asked.facts);
        fc.pre(first.remaining !== null);
        let taken = 0;
        for (;;) {
          const decision = decideEligibility(asked.service, { ...asked.facts, quotaUse: use });
          if (!decision.eligible) break;
          taken += 1;
          for (const take of decision.quotas) {
            const row = use.find(
              (r) =>
                r.service === 'THIS' &&
                r.periodKey === take.periodKey &&
                r.beneficiaryKey === take.beneficiaryKey,
            );
            use = [
              ...use.filter((other) => other !== row),
              { service: 'THIS', ...key(take), used: (row?.used ?? 0) + 1 },
            ];
          }
        }
        expect(taken).toBe(first.remaining);
      }),
      { numRuns: 300 },
    );
  });
});

function args({ service: asked, facts: given }: Question): [Service, EligibilityFacts] {
  return [asked, given];
}

const PLAIN: Service = {
  code: 'THIS',
  area: 'culture',
  mode: 'booking',
  name: text,
  summary: text,
  tiers: { B: {} },
  quotas: [],
  beneficiaries: [{ relation: 'child' }],
  cities: 'all',
  agencyKinds: [],
  documents: [],
  clause: 'Ref. 1',
  source: 'reference',
};

const BOOKING_RULES: BookingRules = {
  mostOpen: 10,
  holdMinutes: 10,
  offerMinutes: 120,
  noShows: { count: 2, withinDays: 180, coolingOffDays: 60 },
  clause: 'Ref. 13.1',
  source: 'reference',
};

const PLAIN_FACTS: EligibilityFacts = {
  today: TODAY,
  on: TODAY,
  card: { state: 'active', tier: 'B', track: 'local', validFrom: '2026-01-01', validUntil: '2030-12-31' },
  holder: { birthDate: '1980-01-01', nationality: 'CN' },
  beneficiary: { id: 'd1', relation: 'child', birthDate: '2017-03-01', consent: 'guardianship' },
  city: 'harbin',
  redeeming: false,
  companions: 0,
  place: null,
  documents: [],
  quotaUse: [],
  requests: [],
  heldElsewhere: 0,
  bookingRules: BOOKING_RULES,
};
