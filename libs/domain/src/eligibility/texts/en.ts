import { dayText } from '../../calendar/day-text.js';
import type { QuotaPeriod, Relation, Tier, Track } from '../../catalogue/policy.js';
import type { IsoDate } from '../../shared/iso-date.js';
import { listText } from '../../shared/list-text.js';
import type { Names } from '../names.js';
import type { ReasonTable } from './reason-table.js';

/** As in "this service is for …". */
const RELATIONS: Readonly<Record<Relation, string>> = {
  self: 'the cardholder',
  spouse: 'your spouse',
  child: 'your children',
  parent: 'your parents',
};

/** As in "… is 4 years old". */
const PERSON: Readonly<Record<Relation, string>> = {
  self: 'the cardholder',
  spouse: 'your spouse',
  child: 'your child',
  parent: 'your parent',
};

const TRACKS: Readonly<Record<Track, string>> = {
  research: 'research',
  engineering: 'engineering',
  enterprise: 'enterprise',
  health_education_culture: 'health, education and culture',
  vocational_skills: 'vocational skills',
  local: 'local talent',
};

const QUOTAS: Readonly<Record<QuotaPeriod, (limit: number) => string>> = {
  day: (limit) => `You can use this service ${times(limit)} a day, and no uses are left for that day.`,
  day_and_place: (limit) =>
    `You can use this service ${times(limit)} a day at each place, and no uses are left for that day at this place.`,
  calendar_year: (limit) =>
    `You can use this service ${times(limit)} a year, and no uses are left for this year.`,
  school_stage: (limit) =>
    `You can use this service ${times(limit)} for each child and school stage, and no uses are left for this stage.`,
  card_term: (limit) =>
    `You can use this service ${times(limit)} while your card is valid, and no uses are left.`,
  lifetime: (limit) => `You can use this service ${times(limit)} in a lifetime, and no uses are left.`,
};

/** The texts in English. */
export const en: ReasonTable = {
  reasons: {
    card_missing: () => 'You do not hold a Talent Card yet.',
    card_suspended: () => 'Your Talent Card is suspended.',
    card_expired: ({ validUntil }) => `Your Talent Card was valid until ${date(validUntil)} and has expired.`,
    card_revoked: () => 'Your Talent Card has been revoked.',
    card_superseded: () => 'A new Talent Card has been issued to you in place of this one.',
    card_not_yet_valid: ({ validFrom }) => `Your Talent Card is valid from ${date(validFrom)}.`,
    card_ends_before: ({ validUntil, on }) =>
      `Your Talent Card is valid until ${date(validUntil)}, which is before the day of service, ${date(on)}.`,
    tier_not_entitled: ({ tier, tiers }, names) =>
      `This service is for ${tierList(tiers)}. You hold ${tierName(tier, names)}.`,
    track_not_entitled: ({ track, tracks }) =>
      `This service is for people accredited in ${list(tracks.map((each) => TRACKS[each]))}. You were accredited in ${TRACKS[track]}.`,
    nationality_not_foreign: () => 'This service is for cardholders who are foreign nationals.',
    nationality_unknown: () =>
      'This service is for cardholders who are foreign nationals, and your profile does not state your nationality.',
    beneficiary_missing: ({ relations }) =>
      `This service is for ${relationList(relations)}, and your family details list no eligible person.`,
    relation_not_served: ({ relation, relations }) =>
      `This service is for ${relationList(relations)}, not for ${RELATIONS[relation]}.`,
    relation_needs_tier: ({ relation, tier, tiers }, names) =>
      `In ${tierList(tiers)} this service is also for ${RELATIONS[relation]}. You hold ${tierName(tier, names)}.`,
    birth_date_unknown: ({ relation }) =>
      `This service depends on age, and there is no date of birth for ${PERSON[relation]}.`,
    age_below: ({ relation, age, minAge }) =>
      `On the day of service ${PERSON[relation]} ${ageText(age)}. This service starts at age ${minAge}.`,
    age_above: ({ relation, age, maxAge }) =>
      `On the day of service ${PERSON[relation]} ${ageText(age)}. This service ends at age ${maxAge}.`,
    guardianship_missing: () =>
      'Services for a child need the consent of a guardian, and no guardianship has been declared.',
    guardianship_ends: ({ from, on }) =>
      `Your child comes of age on ${date(from)}, and your consent as guardian ends then. For services on ${date(on)}, your child’s own consent is needed.`,
    consent_missing: ({ relation }) =>
      `Services for ${PERSON[relation]} need that person’s own consent, and there is none.`,
    city_not_served: ({ city }, names) => `This service is not available in ${names.city(city)}.`,
    day_past: ({ on }) => `${date(on)} has passed.`,
    day_too_soon: ({ minDays }) => `Request this service at least ${days(minDays)} in advance.`,
    day_too_late: ({ maxDays }) => `Request this service no more than ${days(maxDays)} in advance.`,
    documents_missing: ({ documents }, names) =>
      `Documents are missing: ${list(documents.map(names.document))}.`,
    companions_too_many: ({ companions, allowed }) =>
      allowed === 0
        ? 'In your tier, you cannot bring companions when you use this service.'
        : `In your tier, you can bring ${people(allowed)}. You are bringing ${companions}.`,
    place_missing: () => 'Uses of this service are counted by place, and no place was given.',
    request_open: () =>
      'You have a request for this service that is still open. Only one can be open at a time.',
    excluded_by: ({ service, done }, names) =>
      done
        ? `You have received “${names.service(service)}”, which cannot be combined with this service.`
        : `You have requested “${names.service(service)}”, which cannot be combined with this service.`,
    cooling_off: ({ noShowOn, days: number }) =>
      `You missed an appointment on ${date(noShowOn)}. You cannot request this service again for ${days(number)}.`,
    no_shows_too_many: ({ noShowOn, count, withinDays, days: number }) =>
      `By ${date(noShowOn)} you had missed ${appointments(count)} in this area within ${days(withinDays)}. You cannot book in this area for ${days(number)}.`,
    bookings_too_many: ({ open, mostOpen }) =>
      `You have ${open} open bookings, including places reserved for you. One person can have at most ${mostOpen} at a time.`,
    quota_used_up: ({ period, limit }) =>
      limit === 0 ? 'Your tier has no uses of this service.' : QUOTAS[period](limit),
  },
  remedies: {
    apply_for_card: () => 'Apply for accreditation. A card is issued when you are accredited.',
    ask_service_office: () => 'Ask the service office to reinstate it.',
    renew_card: () => 'Renew your card first.',
    use_new_card: () => 'Use your new card.',
    needs_tier: ({ tier }, names) => `You need ${tierName(tier, names)}${tier === 'A' ? '' : ' or higher'}.`,
    add_dependant: ({ relations }) => `Add ${relationList(relations)} to your family details.`,
    complete_profile: () => 'Fill in the missing details.',
    declare_guardianship: () => 'Declare the guardianship in your family details.',
    obtain_consent: () => 'Invite the person to consent in the portal, or upload a signed consent form.',
    again_from: ({ from }) => `You can request it again from ${date(from)}.`,
    again_next_card: ({ validUntil }) =>
      `This card is valid until ${date(validUntil)}. You can request it again with your next card.`,
    other_place: ({ from }) => `Use it at another place, or again from ${date(from)}.`,
    choose_day_from: ({ from }) => `Choose ${date(from)} or a later day.`,
    choose_day_until: ({ until }) => `Choose ${date(until)} or an earlier day.`,
    choose_city: ({ cities }, names) =>
      `Choose a city where it is available: ${list(cities.map(names.city), 'or')}.`,
    attach_documents: ({ documents }, names) => `Attach: ${list(documents.map(names.document))}.`,
    bring_fewer: ({ allowed }) =>
      allowed === 0 ? 'Use it alone.' : `Bring no more than ${people(allowed)}.`,
    name_place: () => 'State the place.',
    cancel_first: ({ service }, names) => `Cancel “${names.service(service)}” first.`,
    close_a_booking: () => 'Wait until one of your bookings is over, or cancel one.',
    wait_for_end: () => 'Wait until the open request is settled, or cancel it.',
  },
};

function date(day: IsoDate): string {
  return dayText(day, 'en');
}

function list(words: readonly string[], link?: 'or'): string {
  return listText(words, 'en', link);
}

function times(limit: number): string {
  return limit === 1 ? 'once' : limit === 2 ? 'twice' : `${limit} times`;
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}

function appointments(number: number): string {
  return number === 1 ? 'an appointment' : `${number} appointments`;
}

function people(number: number): string {
  return number === 1 ? 'one person' : `${number} people`;
}

function ageText(age: number): string {
  return age < 0 ? 'is not born yet' : `is ${age === 1 ? '1 year' : `${age} years`} old`;
}

function relationList(relations: readonly Relation[]): string {
  return list(relations.map((relation) => RELATIONS[relation]));
}

function tierList(tiers: readonly Tier[]): string {
  return `${tiers.length === 1 ? 'tier' : 'tiers'} ${list(tiers)}`;
}

function tierName(tier: Tier, names: Names): string {
  return `tier ${tier} (${names.tier(tier)})`;
}
