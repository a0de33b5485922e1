import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { parseCardNumber } from '#domain/cards/card-number.js';
import type { Details } from '#domain/catalogue/details-form.js';
import type { Service } from '#domain/catalogue/policy.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';
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
  /** Exactly one of the two: as it is read off the card, or the agency's own verification of the card. */
  readonly cardNumber?: string;
  readonly verificationId?: string;
  readonly service: string;
  readonly companions: number;
  readonly place: string | null;
  /** By the service's own form. */
  readonly details: Details;
  /** The day of a use that is handed in later; today when left out. */
  readonly on?: IsoDate;
}

/** How long after a verification the agency may redeem uses of the card that it saw. */
export const VERIFIED_MINUTES = 10;

/** Redeems one use of a pass at an agency's counter, from the card number or from a verification of the card. */
@Injectable()
export class RedeemPass {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherFacts: GatherFacts,
    private readonly writeRequest: WriteRequest,
  ) {}

  /**
   * Answers the use, the same one for the same key and content.
   * @throws PortalError `redemption.card_once`, `redemption.card_unknown`, `redemption.verification_over`,
   *   `redemption.own_card`, `redemption.not_a_pass`, `request.not_eligible`, `request.details_invalid`, `request.changed_meanwhile`,
   *   `idempotency.key_reused`
   */
  async run({ actor }: SignedIn, fields: RedeemedFields, call: IdempotencyOf): Promise<RequestDetails> {
    const cardNumber = await this.cardNumberOf(actor, fields);
    const agencyId = actor.agencyId ?? undefined;
    const gather = () => this.gatherFacts.run({ cardNumber }, { about: null, agencyId });
    return this.writeRequest.run(actor, call, gather, (facts, published) => {
      // Nobody serves himself or herself, at a counter no more than with a case.
      if (facts.holderId === actor.accountId) throw new PortalError('redemption.own_card');
      return decide(facts, fields, published);
    });
  }

  private async cardNumberOf(
    actor: SignedIn['actor'],
    { cardNumber, verificationId }: RedeemedFields,
  ): Promise<string> {
    if (cardNumber !== undefined && verificationId === undefined) return readCardNumber(cardNumber);
    if (verificationId !== undefined && cardNumber === undefined) return this.verified(actor, verificationId);
    throw new PortalError('redemption.card_once');
  }

  /** The number of the card that the actor's own agency has just found good. */
  private verified(actor: SignedIn['actor'], id: string): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      const since = new Date(tx.now.getTime() - VERIFIED_MINUTES * 60_000);
      const agencyId = actor.agencyId ?? IsNull();
      const where = { id, agencyId, result: 'valid', verifiedAt: MoreThan(since) } as const;
      const look = await tx.manager.findOneBy(CardVerificationRow, where);
      if (look === null)
        throw new PortalError('redemption.verification_over', { parameters: { minutes: VERIFIED_MINUTES } });
      const card = await tx.seeingAll(() => tx.manager.findOneByOrFail(CardRow, { id: look.cardId }));
      return card.number;
    });
  }
}

function decide(facts: GatheredFacts, fields: RedeemedFields, published: PublishedPolicy): DecidedRequest {
  const { card, agency, holderId } = facts;
  if (holderId === null) throw new PortalError('redemption.card_unknown');
  const service = passOf(fields.service, published);
  const serves = agency !== null && agency.active && agency.services.includes(service.code);
  if (!serves) throw new PortalError('redemption.not_a_pass');
  const on = fields.on ?? facts.today;
  const decision = decideEligibility(service, {
    ...ruleFacts(facts, published),
    beneficiary: { id: null, relation: 'self', birthDate: facts.profile?.birthDate ?? null, consent: null },
    on,
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
    serviceOn: on,
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
