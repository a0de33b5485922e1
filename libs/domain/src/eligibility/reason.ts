import type { QuotaPeriod, Relation, Tier, Track } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';

/** What each reason tells beyond its code. Ages are full years, days are calendar days. */
export interface ReasonParams {
  card_missing: Record<never, never>;
  card_suspended: Record<never, never>;
  card_expired: { readonly validUntil: IsoDate };
  card_revoked: Record<never, never>;
  card_superseded: Record<never, never>;
  card_not_yet_valid: { readonly validFrom: IsoDate };
  card_ends_before: { readonly validUntil: IsoDate; readonly on: IsoDate };
  tier_not_entitled: { readonly tier: Tier; readonly tiers: readonly Tier[] };
  track_not_entitled: { readonly track: Track; readonly tracks: readonly Track[] };
  nationality_not_foreign: { readonly nationality: string };
  nationality_unknown: Record<never, never>;
  beneficiary_missing: { readonly relations: readonly Relation[] };
  relation_not_served: { readonly relation: Relation; readonly relations: readonly Relation[] };
  relation_needs_tier: { readonly relation: Relation; readonly tier: Tier; readonly tiers: readonly Tier[] };
  birth_date_unknown: { readonly relation: Relation };
  age_below: { readonly relation: Relation; readonly age: number; readonly minAge: number };
  age_above: { readonly relation: Relation; readonly age: number; readonly maxAge: number };
  guardianship_missing: Record<never, never>;
  /** The child comes of age on `from`; the service is on `on`. */
  guardianship_ends: { readonly from: IsoDate; readonly on: IsoDate };
  consent_missing: { readonly relation: Relation };
  city_not_served: { readonly city: string; readonly cities: readonly string[] };
  day_past: { readonly on: IsoDate; readonly today: IsoDate };
  day_too_soon: { readonly on: IsoDate; readonly minDays: number };
  day_too_late: { readonly on: IsoDate; readonly maxDays: number };
  documents_missing: { readonly documents: readonly string[] };
  companions_too_many: { readonly companions: number; readonly allowed: number };
  place_missing: Record<never, never>;
  request_open: { readonly request: string };
  excluded_by: { readonly service: string; readonly request: string; readonly done: boolean };
  bookings_too_many: { readonly open: number; readonly mostOpen: number };
  no_shows_too_many: {
    readonly noShowOn: IsoDate;
    readonly count: number;
    readonly withinDays: number;
    readonly days: number;
  };
  cooling_off: { readonly noShowOn: IsoDate; readonly days: number };
  quota_used_up: { readonly period: QuotaPeriod; readonly limit: number; readonly used: number };
}
export type ReasonCode = keyof ReasonParams;

/** What each remedy tells beyond its code. */
export interface RemedyParams {
  apply_for_card: Record<never, never>;
  ask_service_office: Record<never, never>;
  renew_card: { readonly validUntil: IsoDate };
  use_new_card: Record<never, never>;
  /** The tier that is needed at least. */
  needs_tier: { readonly tier: Tier };
  add_dependant: { readonly relations: readonly Relation[] };
  complete_profile: Record<never, never>;
  declare_guardianship: Record<never, never>;
  obtain_consent: Record<never, never>;
  again_from: { readonly from: IsoDate };
  again_next_card: { readonly validUntil: IsoDate };
  other_place: { readonly from: IsoDate };
  choose_day_from: { readonly from: IsoDate };
  choose_day_until: { readonly until: IsoDate };
  choose_city: { readonly cities: readonly string[] };
  attach_documents: { readonly documents: readonly string[] };
  bring_fewer: { readonly allowed: number };
  name_place: Record<never, never>;
  cancel_first: { readonly service: string; readonly request: string };
  close_a_booking: Record<never, never>;
  wait_for_end: { readonly request: string };
}
export type RemedyCode = keyof RemedyParams;

/** What would change a reason. */
export type Remedy<Code extends RemedyCode = RemedyCode> = {
  [Each in Code]: { readonly code: Each; readonly params: RemedyParams[Each] };
}[Code];

/** One thing that stands against a service, with the clause that it rests on. */
export type Reason<Code extends ReasonCode = ReasonCode> = {
  [Each in Code]: {
    readonly code: Each;
    readonly params: ReasonParams[Each];
    readonly clause: string;
    readonly remedy?: Remedy;
  };
}[Code];
