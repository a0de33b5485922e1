import { Injectable } from '@nestjs/common';
import type { Policy, Service } from '#domain/catalogue/policy.js';
import type { EligibilityDecision } from '#domain/eligibility/decide.js';
import { decideForFamily } from '#domain/eligibility/decide-for-family.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { BeneficiaryFacts, EligibilityFacts } from '#domain/eligibility/facts.js';
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

/** What is asked of one service beyond its code. */
export interface EligibilityQuestion {
  readonly beneficiaryId?: string | undefined;
  readonly city?: string | undefined;
  readonly on?: IsoDate | undefined;
}

/** Tells a holder which services he or she can have, and of the others everything that stands against them. */
@Injectable()
export class GetEligibility {
  constructor(
    private readonly gatherFacts: GatherFacts,
    private readonly policies: Policies,
  ) {}

  /** All services of the policy that holds today, each for whoever of the family can have it. */
  async all({ actor }: SignedIn): Promise<ServiceEligibility[]> {
    const facts = await this.gatherFacts.run({ holderId: actor.accountId }, { about: null });
    const published = await this.policies.holdingOn(facts.today);
    const { policy } = published;
    const family = familyOf(facts);
    const asked = ruleFacts(facts, published);
    return policy.services.map((service) => ({
      service,
      policy,
      ...decideForFamily(service, asked, family),
    }));
  }

  /** One service. @throws PortalError `resource.not_found`, `request.beneficiary_unknown` */
  async one({ actor }: SignedIn, code: string, question: EligibilityQuestion): Promise<ServiceEligibility> {
    const facts = await this.gatherFacts.run({ holderId: actor.accountId }, { about: null });
    const published = await this.policies.holdingOn(facts.today);
    const { policy, services } = published;
    const service = services.get(code);
    if (service === undefined) throw new PortalError('resource.not_found');
    const asked = { ...ruleFacts(facts, published), city: question.city ?? null, on: question.on ?? null };
    if (question.beneficiaryId === undefined) {
      return { service, policy, ...decideForFamily(service, asked, familyOf(facts)) };
    }
    const beneficiary = facts.dependants.find(({ id }) => id === question.beneficiaryId);
    if (beneficiary === undefined) throw new PortalError('request.beneficiary_unknown');
    return { service, policy, beneficiary, decision: decideEligibility(service, { ...asked, beneficiary }) };
  }
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
