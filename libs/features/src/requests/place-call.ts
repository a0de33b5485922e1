import type { Service } from '#domain/catalogue/policy.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { decideForFamily } from '#domain/eligibility/decide-for-family.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { Actor } from '#database/actor.js';
import { PortalError } from '../errors/portal-error.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { familyOf, type GatheredFacts, type SlotFacts } from './gather-facts.js';
import { ruleFacts } from './get-eligibility.js';
import { notEligible } from './refuse-not-eligible.js';

/** What the database needs to know to keep a place for somebody, or to put somebody on the list. */
export interface PlaceCall {
  readonly slotId: string;
  readonly holderId: string;
  readonly cardId: string;
  /** The card's version on which the decision rested. */
  readonly cardVersion: number;
  readonly mostOpen: number;
  readonly actorRoles: readonly string[];
}

/**
 * Who may have a place kept: whoever could book it, for the person named or for anybody of the family. Documents are
 * not looked at yet.
 * @throws PortalError `request.slot_unavailable`, `request.agency_unavailable`, `request.beneficiary_unknown`,
 *   `request.not_eligible` with all reasons
 */
export function placeCall(
  actor: Extract<Actor, { kind: 'account' }>,
  facts: GatheredFacts,
  published: PublishedPolicy,
  beneficiaryId: string | undefined,
): { readonly slot: SlotFacts; readonly call: PlaceCall } {
  const { slot, agency, card } = facts;
  if (slot === null || !slot.open || slot.startsAt <= facts.now) {
    throw new PortalError('request.slot_unavailable');
  }
  const service = published.services.get(slot.service);
  const serves = agency !== null && agency.active && agency.services.includes(slot.service);
  if (service === undefined || !serves) throw new PortalError('request.agency_unavailable');
  const decision = decide(service, facts, published, { city: agency.city, slot, beneficiaryId });
  if (!decision.eligible || card === null) throw notEligible(decision.reasons, published.policy);
  return {
    slot,
    call: {
      slotId: slot.id,
      holderId: actor.accountId,
      cardId: card.id,
      cardVersion: card.version,
      mostOpen: published.policy.bookings.mostOpen,
      actorRoles: actor.roles,
    },
  };
}

function decide(
  service: Service,
  facts: GatheredFacts,
  published: PublishedPolicy,
  asked: { readonly city: string; readonly slot: SlotFacts; readonly beneficiaryId: string | undefined },
) {
  const question = {
    ...ruleFacts(facts, published),
    on: shanghaiDay(asked.slot.startsAt),
    city: asked.city,
  };
  if (asked.beneficiaryId === undefined) return decideForFamily(service, question, familyOf(facts)).decision;
  const beneficiary = facts.dependants.find(({ id }) => id === asked.beneficiaryId);
  if (beneficiary === undefined) throw new PortalError('request.beneficiary_unknown');
  return decideEligibility(service, { ...question, beneficiary });
}
