import { TIERS, type Service, type Tier } from '../catalogue/policy.js';

export const TOLD_FIELDS = ['name', 'tier', 'validUntil', 'entitlements'] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/**
 * What an agency is told of a valid card: no more than its own services need. The name, because whoever stands at the
 * counter must be the holder; the tier, where one of the services gives the tiers different things or asks for it; the
 * last day, where one of them takes longer than the day or counts by the term of the card (Personal Information
 * Protection Law of the PRC, art. 6).
 */
export function toldAbout(services: readonly Service[]): ToldField[] {
  if (services.length === 0) return [];
  return TOLD_FIELDS.filter((field) => {
    if (field === 'tier') return services.some(dependsOnTier);
    return field !== 'validUntil' || services.some(outlastsTheDay);
  });
}

function dependsOnTier(service: Service): boolean {
  return new Set(TIERS.map((tier) => JSON.stringify(givenTo(service, tier)))).size > 1;
}

function givenTo({ tiers, quotas, beneficiaries, companions }: Service, tier: Tier) {
  return [
    tiers[tier] === undefined ? null : (tiers[tier].note ?? true),
    quotas.map(({ limits }) => (tier in limits ? limits[tier] : 'none')),
    beneficiaries.map(({ tiers: only }) => only?.includes(tier) ?? true),
    companions?.[tier] ?? 0,
  ];
}

function outlastsTheDay({ mode, quotas }: Service): boolean {
  return mode === 'case' || quotas.some(({ period }) => period === 'card_term');
}
