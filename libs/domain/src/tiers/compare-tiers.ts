import { TIERS, type Tier } from '../catalogue/policy.js';

/** Orders tiers from the highest (A) to the lowest (E), as `Array.sort` wants it: negative when `a` is higher. */
export function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}

/** Whether a tier is at least as high as another: A is at least C, D is not. */
export function isAtLeast(tier: Tier, floor: Tier): boolean {
  return compareTiers(tier, floor) <= 0;
}

/** The tiers above this one, the nearest first; all of them from the lowest for null. */
export function tiersAbove(tier: Tier | null): Tier[] {
  const higher = tier === null ? [...TIERS] : TIERS.slice(0, TIERS.indexOf(tier));
  return higher.reverse();
}
