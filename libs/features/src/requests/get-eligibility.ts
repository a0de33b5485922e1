import { Injectable } from '@nestjs/common';
import type { Policy, Service, Tier } from '#domain/catalogue/policy.js';
import { cardOfTier, nextTierOf } from '#domain/eligibility/card-of-tier.js';
import type { EligibilityDecision } from '#domain/eligibility/decide.js';
import { decideForFamily } from '#domain/eligibility/decide-for-family.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { BeneficiaryFacts, CardFacts, EligibilityFacts } from '#domain/eligibility/facts.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { familyOf, GatherFacts, type GatheredFacts } from './gather-facts.js';

/** What one service gives a holder, for whom, and by which policy. */
export interface ServiceEligibility {
  readonly service: Service;
  readonly policy: Policy;
  readonly beneficiary: BeneficiaryFacts | null;
  readonly decision: EligibilityDecision;
}

/** For the holder, one of the dependants by id, or, left out, for whoever of the family can have it. */
export type BeneficiaryWish = 'self' | (string & {});

/** What is asked beyond the services. */
export interface EligibilityQuestion {
  readonly beneficiaryId?: BeneficiaryWish | undefined;
  readonly city?: string | undefined;
  /** The day of service. */
  readonly on?: IsoDate | undefined;
  /** As if the holder had a new card of this tier, or of the one above his or her own. */
  readonly tier?: Tier | 'next' | undefined;
}

/** All services as they were asked for, and the tier as which they were weighed. */
export interface EligibilityList {
  readonly items: readonly ServiceEligibility[];
  readonly on: IsoDate;
  readonly tier: Tier | null;
  readonly hypothetical: boolean;
}

/** Tells a holder which services he or she can have, and of the others everything that stands against them. */
@Injectable()
export class GetEligibility {
  constructor(
    private readonly gatherFacts: GatherFacts,
    private readonly policies: Policies,
  ) {}

  /**
   * All services of the policy that holds on the day, each for whoever was asked for.
   * @throws PortalError `request.beneficiary_unknown`, `eligibility.no_higher_tier`
   */
  async all(session: SignedIn, question: EligibilityQuestion): Promise<EligibilityList> {
    const { facts, asked, onDay, today } = await this.asked(session, question);
    return {
      items: onDay.policy.services.map((service) => judge(service, facts, question, asked, { onDay, today })),
      on: question.on ?? facts.today,
      tier: asked.card?.tier ?? null,
      hypothetical: question.tier !== undefined,
    };
  }

  /**
   * One service.
   * @throws PortalError `resource.not_found`, `request.beneficiary_unknown`, `eligibility.no_higher_tier`
   */
  async one(session: SignedIn, code: string, question: EligibilityQuestion): Promise<ServiceEligibility> {
    const { facts, asked, onDay, today } = await this.asked(session, question);
    const service = onDay.services.get(code);
    if (service === undefined) throw new PortalError('resource.not_found');
    return judge(service, facts, question, asked, { onDay, today });
  }

  private async asked({ actor }: SignedIn, question: EligibilityQuestion) {
    const facts = await this.gatherFacts.run({ holderId: actor.accountId }, { about: null });
    const { on = facts.today } = question;
    const today = await this.policies.holdingOn(facts.today);
    const onDay = on > facts.today ? await this.policies.holdingOn(on) : today;
    const asked = {
      // What bounds bookings is weighed by the policy of today, by which they are made.
      ...ruleFacts(facts, today),
      card: cardAsked(question.tier, facts, onDay.policy),
      city: question.city ?? null,
      on: question.on ?? null,
    };
    return { facts, asked, onDay, today };
  }
}

function cardAsked(
  wish: EligibilityQuestion['tier'],
  { card, today }: GatheredFacts,
  policy: Policy,
): CardFacts | null {
  if (wish === undefined) return card;
  const tier = wish === 'next' ? nextTierOf(card?.tier ?? null) : wish;
  if (tier === null) throw new PortalError('eligibility.no_higher_tier');
  return cardOfTier(tier, card, policy, today);
}

/** A booking is made today, by the policy of today; a case is begun and a pass used on the day itself, by its policy. */
function judge(
  service: Service,
  facts: GatheredFacts,
  { beneficiaryId }: EligibilityQuestion,
  asked: Omit<EligibilityFacts, 'beneficiary'>,
  { onDay, today }: Readonly<Record<'onDay' | 'today', PublishedPolicy>>,
): ServiceEligibility {
  const isBooked = service.mode === 'booking' && today.services.has(service.code);
  const { policy, services } = isBooked ? today : onDay;
  const judged = services.get(service.code) ?? service;
  const family = familyOf(facts);
  if (beneficiaryId === undefined) {
    return { service: judged, policy, ...decideForFamily(judged, asked, family) };
  }
  const id = beneficiaryId === 'self' ? null : beneficiaryId;
  const beneficiary = family.find((person) => person.id === id);
  if (beneficiary === undefined) throw new PortalError('request.beneficiary_unknown');
  const decision = decideEligibility(judged, { ...asked, beneficiary });
  return { service: judged, policy, beneficiary, decision };
}

/** The gathered facts in the words of the rules, with nothing chosen yet. */
export function ruleFacts(
  facts: GatheredFacts,
  { policy, services }: PublishedPolicy,
): Omit<EligibilityFacts, 'beneficiary'> {
  return {
    today: facts.today,
    on: null,
    card: facts.card,
    holder: { birthDate: facts.profile?.birthDate ?? null, nationality: facts.profile?.nationality ?? null },
    city: null,
    redeeming: false,
    companions: 0,
    place: null,
    documents: null,
    quotaUse: facts.quotaUse,
    requests: facts.requests.map((request) => ({
      ...request,
      area: services.get(request.service)?.area ?? null,
    })),
    heldElsewhere: facts.heldElsewhere,
    bookingRules: policy.bookings,
  };
}
