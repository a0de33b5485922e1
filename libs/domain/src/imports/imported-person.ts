import type { IdentityType } from '../accounts/identity-number.js';
import type { Tier, Track } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';

export interface Identity {
  readonly type: IdentityType;
  /** As it is kept: see `normalIdentityNumber`. */
  readonly number: string;
}

/** Somebody who was accredited on paper, as a row without problems says. */
export interface ImportedPerson {
  readonly identity: Identity;
  readonly name: string;
  readonly birthDate: IsoDate;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string;
  readonly employer: string;
  readonly jobTitle: string;
  readonly phone: string;
  /** A code of the policy. */
  readonly city: string;
  readonly tier: Tier;
  readonly track: Track;
  /** A code of the policy, of this tier and track; null when the list does not say. */
  readonly criterion: string | null;
  readonly accreditedOn: IsoDate;
  /** The last day of the card. */
  readonly validUntil: IsoDate;
}
