import { TIERS, type Policy, type Tier } from '../catalogue/policy.js';
import { cardTerm } from '../cards/card-term.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { CardFacts } from './facts.js';

/**
 * The card that somebody would have who were accredited in a tier today: active from today for as many years as the
 * tier's cards are valid, on the track of the present card. Without one the track is not known and not held against
 * anybody.
 */
export function cardOfTier(
  tier: Tier,
  present: Pick<CardFacts, 'track'> | null,
  { tiers }: Pick<Policy, 'tiers'>,
  today: IsoDate,
): CardFacts {
  const years = tiers.find(({ code }) => code === tier)?.cardYears ?? 1;
  return { state: 'active', tier, track: present?.track ?? null, ...cardTerm(today, years) };
}

/** The tier above somebody's, or the lowest of all for those without a card; null above the highest. */
export function nextTierOf(present: Tier | null): Tier | null {
  if (present === null) return TIERS.at(-1) ?? null;
  return TIERS[TIERS.indexOf(present) - 1] ?? null;
}
