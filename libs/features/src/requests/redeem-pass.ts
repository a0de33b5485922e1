import { Injectable } from '@nestjs/common';
import { parseCardNumber } from '#domain/cards/card-number.js';
import type { Details } from '#domain/catalogue/details-form.js';
import type { Service } from '#domain/catalogue/policy.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { SignedIn } from '../accounts/find-session.js';
import { checkDetails } from '../details/check-details.js';
import { PortalError } from '../errors/portal-error.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { GatherFacts, type GatheredFacts } from './gather-facts.js';
import { ruleFacts } from './get-eligibility.js';
import { notEligible } from './refuse-not-eligible.js';
import type { RequestDetails } from './request-details.js';
import { WriteRequest, type DecidedRequest, type IdempotencyOf } from './write-request.js';

export interface RedeemedFields {
  readonly cardNumber: string;
  readonly service: string;
  readonly companions: number;
  readonly place: string | null;
  /** By the service's own form. */
  readonly details: Details;
}

/** Redeems one use of a pass at an agency's counter, from the card number that its staff reads off the card. */
@Injectable()
export class RedeemPass {
  constructor(
    private readonly gatherFacts: GatherFacts,
    private readonly writeRequest: WriteRequest,
  ) {}

  /**
   * Answers the use, the same one for the same key and content.
   * @throws PortalError `redemption.card_unknown`, `redemption.not_a_pass`, `request.not_eligible`,
   *   `request.details_invalid`,   *   `request.changed_meanwhile`, `idempotency.key_reused`
   */
  run({ actor }: SignedIn, fields: RedeemedFields, call: IdempotencyOf): Promise<RequestDetails> {
    const cardNumber = readCardNumber(fields.cardNumber);
    const agencyId = actor.agencyId ?? undefined;
    const gather = () => this.gatherFacts.run({ cardNumber }, { about: null, agencyId });
    return this.writeRequest.run(actor, call, gather, (facts, published) => decide(facts, fields, published));
  }
}

function decide(facts: GatheredFacts, fields: RedeemedFields, published: PublishedPolicy): DecidedRequest {
  const { card, agency, holderId } = facts;
  if (holderId === null) throw new PortalError('redemption.card_unknown');
  const service = passOf(fields.service, published);
  const serves = agency !== null && agency.active && agency.services.includes(service.code);
  if (!serves) throw new PortalError('redemption.not_a_pass');
  const decision = decideEligibility(service, {
    ...ruleFacts(facts, published),
    beneficiary: { id: null, relation: 'self', birthDate: facts.profile?.birthDate ?? null, consent: null },
    on: facts.today,
    city: agency.city,
    redeeming: true,
    companions: fields.companions,
    place: fields.place,
    documents: [],
  });
  if (!decision.eligible || card === null) throw notEligible(decision.reasons, published.policy);
  const details = checkDetails(service.details, fields.details);
  return {
    holderId,
    cardId: card.id,
    cardVersion: card.version,
    service,
    mode: 'pass',
    state: 'redeemed',
    beneficiaryId: null,
    beneficiaryRelation: 'self',
    beneficiaryName: card.name,
    agencyId: agency.id,
    slotId: null,
    city: agency.city,
    serviceOn: facts.today,
    place: fields.place,
    companions: fields.companions,
    details,
    documents: [],
    policyVersion: published.version,
    quotaTakes: decision.quotas,
    mostOpen: null,
    submittedAt: facts.now,
    dueOn: null,
    endedAt: facts.now,
  };
}

function passOf(code: string, { services }: PublishedPolicy): Service {
  const service = services.get(code);
  if (service?.mode !== 'pass') throw new PortalError('redemption.not_a_pass');
  return service;
}

function readCardNumber(written: string): string {
  const parsed = parseCardNumber(written);
  if (!parsed.valid) throw new PortalError('redemption.card_unknown');
  return parsed.number;
}
