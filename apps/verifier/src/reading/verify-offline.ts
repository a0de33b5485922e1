import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import { judgeOffline, type OfflineVerdict } from '#domain/cards/offline-verification.js';
import type { PackService, VerifyPackClaims } from '#domain/cards/verify-pack.js';
import type { Localized } from '#domain/shared/localized.js';
import type { ReadCode } from './code.js';
import { readCode } from './read-code.js';

/** What this device knows besides the pack. */
export interface Device {
  /** Milliseconds since 1970, by the device's clock as the portal set it right. */
  readonly now: number;
  readonly isUsed: (id: string) => boolean;
}

/** Of a good card, what this agency may be shown, and no more. */
export interface Shown {
  readonly name: string | null;
  readonly tier: Localized | null;
  readonly validUntil: string | null;
  /** What its tier gets of the agency's services; null for nothing. How much of it is left is not known here. */
  readonly entitlements: readonly { readonly service: PackService; readonly gets: Localized | null }[];
}

export interface OfflineAnswer extends OfflineVerdict {
  /** The name of a genuine code in its time, by which it is known again. */
  readonly id: string | null;
  /** Seconds since the pack was made; null without one. */
  readonly packAge: number | null;
  /** Of a valid card, or of one that nothing but the age of the pack stands against. */
  readonly shown: Shown | null;
  /** Whether a use can be noted and handed in later. */
  readonly redeemable: boolean;
}

/** What is to be said of what was scanned, with nothing but a pack and a clock. */
export async function verifyOffline(
  text: string,
  pack: VerifyPackClaims | null,
  { now, isUsed }: Device,
): Promise<OfflineAnswer> {
  const seconds = Math.floor(now / 1000);
  const code = pack === null ? null : await readCode(text.trim(), pack);
  const verdict = judgeOffline({
    ...{ now: seconds, today: shanghaiDay(new Date(now)) },
    pack: pack && { madeAt: pack.iat, endsAt: pack.exp },
    code: code && { ...code.facts, used: isUsed(code.id) },
  });
  const packAge = pack === null ? null : Math.max(0, seconds - pack.iat);
  const holds = verdict.result === 'valid' || verdict.reason === 'pack_over';
  if (!holds || code === null || pack === null)
    return { ...verdict, packAge, id: null, shown: null, redeemable: false };
  return { ...verdict, packAge, id: code.id, shown: shownOf(code, pack), redeemable: code.redeemable };
}

function shownOf({ facts, name, tier }: ReadCode, pack: VerifyPackClaims): Shown {
  const told = new Set<string>(pack.told);
  const known = TIERS.find((one) => one === tier) ?? null;
  return {
    name: told.has('name') && typeof name === 'string' ? name : null,
    tier: told.has('tier') && known !== null ? pack.tiers[known] : null,
    validUntil: told.has('validUntil') ? facts.validUntil : null,
    entitlements: told.has('entitlements') && known !== null ? entitlements(known, pack) : [],
  };
}

function entitlements(tier: Tier, { services }: VerifyPackClaims): Shown['entitlements'] {
  return services.map((service) => ({ service, gets: service.tiers[tier] ?? null }));
}
