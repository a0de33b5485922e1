import type { QuotaPeriod, Relation, Service, Tier } from '../catalogue/policy.js';
import { listText } from '../shared/list-text.js';
import type { Locale } from '../shared/localized.js';
import { compareEntitlements } from './compare-entitlements.js';

/** A service that a higher tier opens or gives more of, as people read it. */
export interface OpenedService {
  readonly service: string;
  /** What the lower tier gets; null for nothing. */
  readonly from: string | null;
  readonly to: string;
}

interface Words {
  readonly unlimited: string;
  readonly separator: string;
  readonly quota: Readonly<Record<QuotaPeriod, (limit: number) => string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly forWhom: (relations: string) => string;
  readonly companions: (number: number) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    unlimited: '次数不限',
    separator: '；',
    quota: {
      day: (limit) => `每日${limit}次`,
      day_and_place: (limit) => `每日每处${limit}次`,
      calendar_year: (limit) => `每年${limit}次`,
      school_stage: (limit) => `每名子女每学段${limit}次`,
      card_term: (limit) => `人才卡有效期内${limit}次`,
      lifetime: (limit) => `终身${limit}次`,
    },
    relations: { self: '本人', spouse: '配偶', child: '子女', parent: '父母' },
    forWhom: (relations) => `对象：${relations}`,
    companions: (number) => `可携随行人员${number}人`,
  },
  en: {
    unlimited: 'unlimited',
    separator: '; ',
    quota: {
      day: (limit) => `${limit} a day`,
      day_and_place: (limit) => `${limit} a day and place`,
      calendar_year: (limit) => `${limit} a year`,
      school_stage: (limit) => `${limit} a child and school stage`,
      card_term: (limit) => `${limit} while the card is valid`,
      lifetime: (limit) => `${limit} in a lifetime`,
    },
    relations: { self: 'yourself', spouse: 'spouse', child: 'children', parent: 'parents' },
    forWhom: (relations) => `for ${relations}`,
    companions: (number) => (number === 1 ? 'with one companion' : `with ${number} companions`),
  },
};

/** What a tier gets of a service: how often, for whom, with whom, on which terms. Null when it gets nothing. */
export function describeEntitlement(service: Service, tier: Tier, locale: Locale): string | null {
  const terms = service.tiers[tier];
  if (terms === undefined) return null;
  const words = WORDS[locale];
  const limits = service.quotas.flatMap(({ period, limits: byTier }) => {
    const limit = byTier[tier];
    return limit == null ? [] : [words.quota[period](limit)];
  });
  const relations = service.beneficiaries
    .filter(({ tiers }) => tiers === undefined || tiers.includes(tier))
    .map(({ relation }) => words.relations[relation]);
  const companions = service.companions?.[tier] ?? 0;
  return [
    ...(limits.length === 0 ? [words.unlimited] : [listText(limits, locale)]),
    words.forWhom(listText([...new Set(relations)], locale)),
    ...(companions === 0 ? [] : [words.companions(companions)]),
    ...(terms.note === undefined ? [] : [terms.note[locale]]),
  ].join(words.separator);
}

/** The services that the second tier opens, or gives on other terms, in the order of the policy. */
export function openedServices(
  services: readonly Service[],
  from: Tier | null,
  to: Tier,
  locale: Locale,
): OpenedService[] {
  return compareEntitlements(services, from, to).flatMap(({ service: code }): OpenedService[] => {
    const service = services.find((candidate) => candidate.code === code);
    const given = service && describeEntitlement(service, to, locale);
    if (service === undefined || given == null) return [];
    const before = from === null ? null : describeEntitlement(service, from, locale);
    return [{ service: code, from: before, to: given }];
  });
}
