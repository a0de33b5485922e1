import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/calendar/add-days.js';
import {
  RELATIONS,
  TIERS,
  TRACKS,
  type BookingRules,
  type Policy,
  type Tier,
} from '#domain/catalogue/policy.js';
import { compareEntitlements } from '#domain/eligibility/compare-entitlements.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { EligibilityFacts } from '#domain/eligibility/facts.js';
import { quotaTakes } from '#domain/eligibility/quota-key.js';
import { suggestTier } from '#domain/tiers/suggest-tier.js';
import { compareTiers, tiersAbove } from '#domain/tiers/compare-tiers.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';

const TODAY = '2026-11-24';
const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days));

const BOOKING_RULES: BookingRules = {
  mostOpen: 10,
  holdMinutes: 10,
  offerMinutes: 120,
  noShows: { count: 2, withinDays: 180, coolingOffDays: 60 },
  clause: 'Ref. 13.1',
  source: 'reference',
};

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicyFiles(new URL('../../policies/', import.meta.url).pathname);
});

describe('the reference policy', () => {
  const facts: fc.Arbitrary<EligibilityFacts & { card: NonNullable<EligibilityFacts['card']> }> = fc.record({
    today: fc.constant(TODAY),
    on: fc.option(near(0, 40)),
    card: fc.record({
      state: fc.constant('active' as const),
      tier: fc.constantFrom(...TIERS),
      track: fc.constantFrom(...TRACKS),
      validFrom: near(-400, 0),
      validUntil: near(50, 400),
    }),
    holder: fc.record({ birthDate: fc.constant('1980-02-29'), nationality: fc.constantFrom('CN', 'FR') }),
    beneficiary: fc.record({
      id: fc.constantFrom(null, 'd1'),
      relation: fc.constantFrom(...RELATIONS),
      birthDate: near(-7000, -300),
      consent: fc.constantFrom('guardianship' as const, 'own_account' as const, null),
    }),
    city: fc.constantFrom('harbin', 'suihua'),
    redeeming: fc.constant(false),
    companions: fc.integer({ min: 0, max: 2 }),
    place: fc.constantFrom('p1', null),
    documents: fc.constant(null),
    quotaUse: fc.constant([]),
    requests: fc.constant([]),
    heldElsewhere: fc.constant(0),
    bookingRules: fc.constant(BOOKING_RULES),
  });

  it('never gives a higher tier less, service by service', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 30 }), fc.nat(23), (given, used, index) => {
        const service = policy.services[index];
        if (service === undefined) return;
        const quotaUse = quotaTakes(service, given.card.tier, given).map((take) => ({
          service: service.code,
          periodKey: take.periodKey,
          beneficiaryKey: take.beneficiaryKey,
          used,
        }));
        const inTier = (tier: Tier) =>
          decideEligibility(service, { ...given, quotaUse, card: { ...given.card, tier } });
        const here = inTier(given.card.tier);
        for (const tier of tiersAbove(given.card.tier)) {
          const there = inTier(tier);
          if (here.eligible)
            expect({ service: service.code, tier, reasons: there.reasons }).toMatchObject({ reasons: [] });
          if (here.remaining !== null)
            expect(there.remaining ?? Infinity).toBeGreaterThanOrEqual(here.remaining);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes nothing away with a higher tier', () => {
    for (const tier of TIERS) {
      for (const higher of tiersAbove(tier)) {
        for (const change of compareEntitlements(policy.services, tier, higher)) {
          expect(change.kind).not.toBe('lost');
          for (const quota of change.quotas) {
            expect(quota.to ?? Infinity).toBeGreaterThan(quota.from ?? Infinity);
          }
        }
      }
    }
    expect(compareEntitlements(policy.services, null, 'E').every(({ kind }) => kind === 'gained')).toBe(true);
    expect(compareEntitlements(policy.services, null, 'A')).toHaveLength(24);
  });

  it('suggests no lower a tier for one more claim or one more document', () => {
    const claim = fc.nat(200).chain((index) =>
      fc.record({
        index: fc.constant(index),
        good: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        evidenced: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 5 }), (claims) => {
        const made = claims.map(({ index, good, evidenced }, i) => {
          const criterion = policy.criteria[index % policy.criteria.length];
          if (criterion === undefined) throw new Error('no criterion');
          const facts = Object.fromEntries(
            criterion.requirements.map((requirement, at) => {
              const satisfied = good[at] ?? true;
              switch (requirement.type) {
                case 'number':
                  return [
                    requirement.fact,
                    satisfied ? (requirement.atMost ?? 1e9) : (requirement.atMost ?? -1) + 1,
                  ];
                case 'date':
                  return [requirement.fact, satisfied ? TODAY : '1950-01-01'];
                case 'choice':
                  return [requirement.fact, satisfied ? requirement.accepted?.[0] : 'other'];
                case 'boolean':
                  return [requirement.fact, satisfied === (requirement.is ?? true)];
              }
            }),
          );
          const evidence = evidenced
            ? criterion.evidence.map(({ code }) => ({ claimId: `c${i}`, kind: code }))
            : [];
          return { claim: { id: `c${i}`, criterion: criterion.code, facts }, evidence };
        });
        const suggest = (some: typeof made) =>
          suggestTier(policy, {
            on: TODAY,
            tracks: [],
            claims: some.map((each) => each.claim),
            evidence: some.flatMap((each) => each.evidence),
          });
        const all = suggest(made);
        const fewer = suggest(made.slice(1));
        if (fewer.suggested !== null) {
          expect(all.suggested).not.toBeNull();
          if (all.suggested !== null)
            expect(compareTiers(all.suggested, fewer.suggested)).toBeLessThanOrEqual(0);
        }
        // The suggestion rests on a claim that supports it, and nothing higher is supported.
        const supported = all.claims.filter(({ supports }) => supports).map(({ tier }) => tier);
        expect(all.suggested).toBe(TIERS.find((tier) => supported.includes(tier)) ?? null);
        const basis = all.claims.find(({ claimId }) => claimId === all.restsOn);
        expect(basis?.tier ?? null).toBe(all.suggested);
        if (all.next !== null && all.suggested !== null) {
          expect(compareTiers(all.next.tier, all.suggested)).toBeLessThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
