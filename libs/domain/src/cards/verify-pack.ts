import type { Tier } from '../catalogue/policy.js';
import type { Localized } from '../shared/localized.js';
import type { ToldField } from './disclosure.js';

/** The `typ` of a verify pack; nothing else that the portal signs has it. */
export const VERIFY_PACK_TYPE = 'talent-card-verify-pack+jwt';

/**
 * After so long a pack vouches for no card any more: a shift at a counter. Who lets people in by an older one does so
 * on his or her own account.
 */
export const VERIFY_PACK_SECONDS = 12 * 3600;

/** A public EC P-256 key as it stands in a pack (RFC 7517). */
export interface PackKey {
  readonly kid: string;
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}

/** A status list as it stands in a pack (Token Status List, section 4): `sub` is its address. */
export interface PackStatusList {
  readonly sub: string;
  readonly bits: number;
  readonly lst: string;
}

/** What each tier gets of a service, in words; a tier that is absent gets nothing. */
export interface PackService {
  readonly code: string;
  readonly name: Localized;
  /** Passes are used at the counter, and their uses can be handed in later. */
  readonly mode: 'booking' | 'case' | 'pass';
  readonly tiers: Readonly<Partial<Record<Tier, Localized>>>;
}

/** What an agency needs to judge a card without asking the portal, as the portal signs it. */
export interface VerifyPackClaims {
  readonly iss: string;
  /** The agency's id: a pack is made for one. */
  readonly aud: string;
  /** Whole seconds since 1970: when it was made, and from when on it vouches for nothing. */
  readonly iat: number;
  readonly exp: number;
  readonly agency: { readonly name: Localized };
  readonly keys: readonly PackKey[];
  /** Those of the keys that codes are signed with today; the others still vouch for credentials in wallets. */
  readonly code_keys: readonly string[];
  readonly status_lists: readonly PackStatusList[];
  /** What this agency may be shown of a card. */
  readonly told: readonly ToldField[];
  /** What the tiers are called. */
  readonly tiers: Readonly<Record<Tier, Localized>>;
  readonly services: readonly PackService[];
}
