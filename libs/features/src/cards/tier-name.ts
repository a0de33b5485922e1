import type { Policy, Tier } from '#domain/catalogue/policy.js';
import type { Localized } from '#domain/shared/localized.js';

/** What a policy calls a tier. */
export function tierNameOf({ tiers }: Policy, tier: Tier): Localized {
  return tiers.find(({ code }) => code === tier)?.name ?? { 'zh-CN': tier, en: tier };
}
