import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { addDays } from '#domain/calendar/add-days.js';
import { LOCALES } from '#domain/shared/localized.js';
import {
  RELATIONS,
  type Policy,
  type Relation,
  type Service,
  type Tier,
  type Track,
} from '#domain/catalogue/policy.js';
import { consentNeeded, type ConsentBasis } from '#domain/family/consent.js';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import { decideEligibility, type EligibilityDecision } from '#domain/eligibility/decide.js';
import type { EarlierRequest, EligibilityFacts } from '#domain/eligibility/facts.js';
import { namesOf } from '#domain/eligibility/names.js';
import type { Reason } from '#domain/eligibility/reason.js';
import { describeReason } from '#domain/eligibility/reason-texts.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';

/** One line of the tables; what the fields mean stands in the README beside them. */
interface Example {
  readonly case: string;
  readonly today?: string;
  readonly tier: Tier | 'none';
  readonly track?: Track;
  readonly state?: CardState;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly for?: Relation | 'nobody';
  readonly born?: string;
  readonly consent?: ConsentBasis | 'none';
  readonly nationality?: string;
  readonly on?: string;
  readonly city?: string;
  readonly place?: string;
  readonly companions?: number;
  readonly documents?: readonly string[];
  readonly used?: Readonly<Record<string, number>>;
  readonly requests?: readonly {
    readonly service: string;
    readonly state: RequestState;
    readonly endedOn?: string;
  }[];
  readonly held?: number;
  readonly eligible?: true;
  readonly against?: readonly string[];
  readonly left?: number | null;
  readonly unlimited?: boolean;
  readonly again?: string;
  readonly remedies?: readonly string[];
  readonly says?: string;
}

const FOLDER = new URL('../../libs/domain/src/eligibility/examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) =>
    Object.entries(parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, Example[]>),
  );

const ADULT = '1985-04-12';

/** What other services have used up never matters. */
const OF_OTHERS = ['2026', '2027', '2026-03-02', 'life', 'card:2025-06-01'].map((periodKey) => ({
  service: 'ANOTHER',
  periodKey,
  beneficiaryKey: '-',
  used: 999,
}));

/** Unless a line says so, whoever it is has agreed, or a guardian has. */
function consentOf(
  { for: relation = 'self', born = ADULT, consent }: Example,
  on: string,
): ConsentBasis | null {
  if (consent === 'none' || relation === 'self' || relation === 'nobody') return null;
  if (consent !== undefined) return consent;
  if (born === 'unknown') return 'signed_document';
  return consentNeeded({ relation, birthDate: born }, on) === 'own' ? 'signed_document' : 'guardianship';
}

function factsOf(example: Example, service: Service, policy: Policy): EligibilityFacts {
  const today = example.today ?? '2026-03-02';
  const relation = example.for ?? 'self';
  const on = example.on ?? (service.mode === 'booking' ? addDays(today, 7) : today);
  return {
    today,
    on,
    card:
      example.tier === 'none'
        ? null
        : {
            state: example.state ?? 'active',
            tier: example.tier,
            track: example.track ?? 'research',
            validFrom: example.validFrom ?? '2025-06-01',
            validUntil: example.validUntil ?? '2030-05-31',
          },
    holder: {
      birthDate: ADULT,
      nationality: example.nationality === 'unknown' ? null : (example.nationality ?? 'CN'),
    },
    beneficiary:
      relation === 'nobody'
        ? null
        : {
            id: relation === 'self' ? null : relation,
            relation,
            birthDate: example.born === 'unknown' ? null : (example.born ?? ADULT),
            consent: consentOf(example, on),
          },
    city: example.city ?? 'harbin',
    redeeming: service.mode === 'pass',
    companions: example.companions ?? 0,
    place: example.place === 'none' ? null : (example.place ?? null),
    documents: example.documents ?? service.documents.map(({ code }) => code),
    quotaUse: [
      ...OF_OTHERS,
      ...Object.entries(example.used ?? {}).map(([key, used]) => {
        const [periodKey = '', beneficiaryKey = '-'] = key.split('/');
        return { service: service.code, periodKey, beneficiaryKey, used };
      }),
    ],
    requests: (example.requests ?? []).map((request, i) => ({
      id: `request-${i}`,
      endedOn: null,
      ...request,
      ...modeAndAreaOf(policy, request.service),
    })),
    heldElsewhere: example.held ?? 0,
    bookingRules: policy.bookings,
  };
}

function modeAndAreaOf({ services }: Policy, code: string): Pick<EarlierRequest, 'mode' | 'area'> {
  const service = services.find((each) => each.code === code);
  if (service === undefined) throw new Error(`the policy has no service ${code}`);
  return { mode: service.mode, area: service.area };
}

/** A remedy as the tables write it: its code, and what it names. */
function remedyOf({ remedy }: Reason): string {
  if (remedy === undefined) return '-';
  const named = Object.entries(remedy.params)
    .filter(([name]) => name !== 'request' && name !== 'cities')
    .map(([, value]) => String(value));
  return [remedy.code, ...named].join(' ');
}

/** The reasons that the rules of a service can give, whoever asks. */
function obstaclesOf(service: Service): RegExp[] {
  const { beneficiaries, cities, leadDays, quotas } = service;
  const relations = beneficiaries.map(({ relation }) => relation);
  const rules: readonly (readonly [applies: boolean, reason: RegExp])[] = [
    [true, /^card_/],
    [Object.keys(service.tiers).length < 5, /^tier_not_entitled$/],
    [service.tracks !== undefined, /^track_not_entitled$/],
    [service.nationality !== undefined, /^nationality_not_foreign$/],
    [relations.length < RELATIONS.length, /^relation_not_served$/],
    [beneficiaries.some(({ tiers }) => tiers !== undefined), /^relation_needs_tier$/],
    [!relations.includes('self'), /^beneficiary_missing$/],
    [beneficiaries.some(({ minAge }) => minAge !== undefined), /^age_below$/],
    [beneficiaries.some(({ maxAge }) => maxAge !== undefined), /^age_above$/],
    [cities !== 'all', /^city_not_served$/],
    [leadDays?.min !== undefined, /^day_too_soon$/],
    [leadDays?.max !== undefined, /^day_too_late$/],
    [service.oneOpen === true, /^request_open$/],
    [service.excludes !== undefined, /^excluded_by$/],
    [service.coolingOffDays !== undefined, /^cooling_off$/],
    [service.mode === 'pass', /^companions_too_many$/],
    [quotas.some(({ period }) => period === 'day_and_place'), /^place_missing$/],
    [service.documents.some(({ required }) => required), /^documents_missing$/],
    [quotas.length > 0, /^quota_used_up$/],
  ];
  return rules.filter(([applies]) => applies).map(([, reason]) => reason);
}

describe('eligibility under the reference policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicyFiles(new URL('../../policies/', import.meta.url).pathname);
  });

  it('has ten examples or more for each of the 24 services, eligible and refused', () => {
    expect(EXAMPLES.map(([code]) => code).sort()).toEqual(policy.services.map(({ code }) => code).sort());
    for (const [code, examples] of EXAMPLES) {
      const eligible = examples.filter((example) => example.eligible === true).length;
      expect([code, examples.length >= 10, eligible >= 3, examples.length - eligible >= 3]).toEqual([
        ...[code, true, true, true],
      ]);
      expect(new Set(examples.map((example) => example.case)).size).toBe(examples.length);
    }
  });

  it('has an example of everything that can stand against each of them', () => {
    const missing = EXAMPLES.flatMap(([code, examples]) => {
      const service = policy.services.find((each) => each.code === code);
      const shown = examples.flatMap(({ against = [] }) => against);
      return service === undefined
        ? []
        : obstaclesOf(service)
            .filter((obstacle) => !shown.some((one) => obstacle.test(one)))
            .map((obstacle) => `${code} ${obstacle.source}`);
    });
    expect(missing).toEqual([]);
  });

  describe.each(EXAMPLES)('%s', (code, examples) => {
    it.each(examples.map((example) => [example.case, example] as const))('%s', (_name, example) => {
      const service = policy.services.find((each) => each.code === code);
      if (service === undefined) throw new Error(`the policy has no service ${code}`);
      const decision: EligibilityDecision = decideEligibility(service, factsOf(example, service, policy));

      expect(decision.reasons.map((reason) => reason.code)).toEqual(example.against ?? []);
      expect(decision.eligible).toBe(example.eligible ?? false);
      if (example.left !== undefined) expect(decision.remaining).toBe(example.left);
      if (example.unlimited !== undefined) expect(decision.unlimited).toBe(example.unlimited);
      if (example.again !== undefined) expect(decision.resetsOn ?? 'never').toBe(example.again);
      if (example.remedies !== undefined) expect(decision.reasons.map(remedyOf)).toEqual(example.remedies);
      const [first] = decision.reasons;
      if (example.says !== undefined && first !== undefined) {
        expect(describeReason(first, 'zh-CN', namesOf(policy, 'zh-CN')).message).toBe(example.says);
      }
      for (const locale of LOCALES) {
        for (const reason of decision.reasons) {
          const { message, remedy } = describeReason(reason, locale, namesOf(policy, locale));
          for (const text of [message, remedy ?? message]) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object|_/);
            expect(text).toMatch(locale === 'en' ? /^[A-Z0-9].*\.$/ : /。$/);
          }
        }
      }
    });
  });
});
