import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Services are for holders of a card that is active. */
export function refuseCardState({ clause }: Service, { card }: EligibilityFacts): Reason | null {
  if (card === null) {
    return { code: 'card_missing', params: {}, clause, remedy: { code: 'apply_for_card', params: {} } };
  }
  switch (card.state) {
    case 'active':
      return null;
    case 'suspended':
      return {
        code: 'card_suspended',
        params: {},
        clause,
        remedy: { code: 'ask_service_office', params: {} },
      };
    case 'expired':
      return {
        code: 'card_expired',
        params: { validUntil: card.validUntil },
        clause,
        remedy: { code: 'apply_for_card', params: {} },
      };
    case 'revoked':
      return { code: 'card_revoked', params: {}, clause };
    case 'superseded':
      return { code: 'card_superseded', params: {}, clause, remedy: { code: 'use_new_card', params: {} } };
  }
}
