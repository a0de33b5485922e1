import type { CardState } from '../cards/lifecycle.js';
import type { AreaCode, BookingRules, Relation, ServiceMode, Tier, Track } from '../catalogue/policy.js';
import type { ConsentBasis } from '../family/consent.js';
import type { RequestState } from '../requests/lifecycle.js';
import type { IsoDate } from '../shared/iso-date.js';

/** The holder's card, as far as the rules look at it. Both ends of the validity are included. */
export interface CardFacts {
  readonly state: CardState;
  readonly tier: Tier;
  /** Null for a card that nobody has yet, so that its track is not known. */
  readonly track: Track | null;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
}

export interface HolderFacts {
  readonly birthDate: IsoDate | null;
  /** ISO 3166-1 alpha-2, e.g. `CN`; null when the profile does not say. */
  readonly nationality: string | null;
}

/** Whom the service is for. */
export interface BeneficiaryFacts {
  /** The dependant's id; null for the holder. */
  readonly id: string | null;
  readonly relation: Relation;
  readonly birthDate: IsoDate | null;
  /** Of the consent to services that has not been ended; null when there is none, and of the holder. */
  readonly consent: ConsentBasis | null;
}

/** How much of one counter is used, kept under the same key as `quotaTakes` gives. */
export interface QuotaUse {
  readonly service: string;
  readonly periodKey: string;
  readonly beneficiaryKey: string;
  readonly used: number;
}

/** A request that the holder made earlier. */
export interface EarlierRequest {
  readonly id: string;
  readonly service: string;
  readonly mode: ServiceMode;
  /** The area of its service; null when the policy does not have the service any more. */
  readonly area: AreaCode | null;
  readonly state: RequestState;
  /** The day on which it ended; null while it goes on. */
  readonly endedOn: IsoDate | null;
}

/**
 * Everything that a decision rests on. What is null has not been chosen or asked yet, as in the overview of
 * all services, and is not held against the holder.
 */
export interface EligibilityFacts {
  readonly today: IsoDate;
  /** The day of service; null before one is chosen: then everything is weighed as of today. */
  readonly on: IsoDate | null;
  readonly card: CardFacts | null;
  readonly holder: HolderFacts;
  /** Null when the holder's family has nobody whom the service could be for. */
  readonly beneficiary: BeneficiaryFacts | null;
  readonly city: string | null;
  /** A pass is being used at the counter now, so that the place must be known if the quota counts by place. */
  readonly redeeming: boolean;
  /** People whom the holder brings along on this use of a pass. */
  readonly companions: number;
  /** Where a pass is used, as the partner names it: a scenic area, a lounge. */
  readonly place: string | null;
  /** Codes of the documents that are attached. */
  readonly documents: readonly string[] | null;
  readonly quotaUse: readonly QuotaUse[];
  /** All live requests, and the ended ones that a rule may look at: fulfilled, redeemed and no-shows. */
  readonly requests: readonly EarlierRequest[];
  /** Places that are held for the holder elsewhere, while a form is filled in. */
  readonly heldElsewhere: number;
  readonly bookingRules: BookingRules;
}
