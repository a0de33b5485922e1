import { type Tier } from '../catalogue/policy.js';
import { compareTiers } from '../tiers/compare-tiers.js';
import type { Remedy } from './reason.js';

/** The remedy "needs tier D or higher": the nearest tier above the holder's that is entitled, where there is one. */
export function needsTier(tier: Tier, entitled: readonly Tier[]): { remedy?: Remedy } {
  const nearest = entitled
    .filter((other) => compareTiers(other, tier) < 0)
    .sort(compareTiers)
    .at(-1);
  return nearest === undefined ? {} : { remedy: { code: 'needs_tier', params: { tier: nearest } } };
}
