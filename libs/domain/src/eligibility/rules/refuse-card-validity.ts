import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** The card must be valid on the day of service, first and last day included. Ended cards are weighed by their state. */
export function refuseCardValidity(
  { clause }: Service,
  { card, today, on }: EligibilityFacts,
): Reason | null {
  if (card === null || (card.state !== 'active' && card.state !== 'suspended')) return null;

  const { validFrom, validUntil } = card;
  const day = on ?? today;
  // The night's job may not have come round yet to a card whose last day was yesterday.
  if (today > validUntil) {
    return {
      code: 'card_expired',
      params: { validUntil },
      clause,
      remedy: { code: 'apply_for_card', params: {} },
    };
  }
  if (day < validFrom) {
    return {
      code: 'card_not_yet_valid',
      params: { validFrom },
      clause,
      remedy: { code: 'choose_day_from', params: { from: validFrom } },
    };
  }
  if (day > validUntil) {
    return {
      code: 'card_ends_before',
      params: { validUntil, on: day },
      clause,
      remedy: { code: 'renew_card', params: { validUntil } },
    };
  }
  return null;
}
