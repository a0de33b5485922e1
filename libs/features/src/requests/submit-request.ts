import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Details } from '#domain/catalogue/details-form.js';
import type { Service } from '#domain/catalogue/policy.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { CaseRouting } from '#domain/requests/route-case.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { requestDueOn } from '#domain/requests/due-dates.js';
import type { Actor } from '#database/actor.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { checkDetails } from '../details/check-details.js';
import { PortalError } from '../errors/portal-error.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { GatherFacts, type AgencyFacts, type GatheredFacts, type SlotFacts } from './gather-facts.js';
import { ruleFacts } from './get-eligibility.js';
import { notEligible } from './refuse-not-eligible.js';
import { RouteCase } from './route-case.js';
import type { RequestDetails } from './request-details.js';
import { WriteRequest, type DecidedRequest, type IdempotencyOf } from './write-request.js';

export interface SubmittedFields {
  readonly service: string;
  readonly beneficiaryId?: string | undefined;
  /** Cases: the agency that the holder chose; without one, the least busy in `city`. Bookings: the slot's, if at all. */
  readonly agencyId?: string | undefined;
  readonly city?: string | undefined;
  readonly slotId?: string | undefined;
  /** By the service's own form. */
  readonly details: Details;
  /** Ids of files that were handed in before. */
  readonly documents: readonly string[];
}

/** What was sent, and the files that it names. */
interface Submission {
  readonly fields: SubmittedFields;
  readonly handedIn: readonly RequestDocumentRow[];
}

/** Submits a request for a booking or a case. */
@Injectable()
export class SubmitRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherFacts: GatherFacts,
    private readonly routeCase: RouteCase,
    private readonly writeRequest: WriteRequest,
  ) {}

  /**
   * Answers the request, the same one for the same key and content.
   * @throws PortalError `request.not_eligible` with all reasons, `request.details_invalid`,
   *   `request.document_unknown`, `request.slot_full`,
   *   `request.changed_meanwhile`, `idempotency.key_reused`, or what is wrong with the choice of slot or agency
   */
  async run({ actor }: SignedIn, fields: SubmittedFields, call: IdempotencyOf): Promise<RequestDetails> {
    const handedIn = await this.handedIn(actor, fields.documents);
    let routing: CaseRouting | null = null;
    const gather = async () => {
      routing = await this.route(fields);
      const { slotId, agencyId = routing?.agencyId } = fields;
      return this.gatherFacts.run({ holderId: actor.accountId }, { about: null, slotId, agencyId });
    };
    return this.writeRequest.run(actor, call, gather, (facts, published, calendar) => ({
      ...decide(facts, { fields, handedIn }, published, calendar),
      ...(routing !== null && { routing }),
    }));
  }

  private async route({ service, agencyId, slotId, city }: SubmittedFields): Promise<CaseRouting | null> {
    if (agencyId !== undefined || slotId !== undefined || city === undefined) return null;
    return this.routeCase.run(service, city);
  }

  private async handedIn(actor: Actor, ids: readonly string[]): Promise<RequestDocumentRow[]> {
    if (ids.length === 0) return [];
    return this.transactions.run(actor, (tx) =>
      tx.manager.find(RequestDocumentRow, { where: { id: In([...ids]) }, order: { id: 'ASC' } }),
    );
  }
}

function decide(
  facts: GatheredFacts,
  { fields, handedIn }: Submission,
  published: PublishedPolicy,
  calendar: WorkingCalendar,
): DecidedRequest {
  const service = serviceOf(fields, published);
  const slot = service.mode === 'booking' ? slotOf(service, fields, facts) : null;
  const agency = agencyOf(service, fields, facts);
  const beneficiary = beneficiaryOf(fields, facts);
  const documents = documentsOf(service, fields, facts, handedIn);
  const serviceOn = slot === null ? facts.today : shanghaiDay(slot.startsAt);
  const decision = decideEligibility(service, {
    ...ruleFacts(facts, published),
    on: slot === null ? null : serviceOn,
    beneficiary,
    city: agency.city,
    documents: documents.map(({ kind }) => kind),
  });
  if (!decision.eligible || facts.card === null || facts.holderId === null) {
    throw notEligible(decision.reasons, published.policy);
  }
  const details = checkDetails(service.details, fields.details);
  const state = slot?.confirmsAtOnce ? 'confirmed' : 'submitted';
  const { answerWorkingDays } = published.policy.timeLimits;
  const limits = { answerWorkingDays, caseWorkingDays: service.timeLimitWorkingDays };
  if (slot !== null && slot.free <= 0 && !slot.held) throw new PortalError('request.slot_full');
  return {
    holderId: facts.holderId,
    cardId: facts.card.id,
    cardVersion: facts.card.version,
    service,
    mode: service.mode,
    state,
    beneficiaryId: beneficiary.id,
    beneficiaryRelation: beneficiary.relation,
    beneficiaryName: beneficiary.name ?? facts.card.name,
    agencyId: agency.id,
    slotId: slot?.id ?? null,
    city: agency.city,
    serviceOn,
    place: null,
    companions: 0,
    details,
    documents,
    policyVersion: published.version,
    quotaTakes: decision.quotas,
    mostOpen: published.policy.bookings.mostOpen,
    submittedAt: facts.now,
    dueOn: requestDueOn({ state, stepBeganOn: facts.today }, limits, calendar)?.day ?? null,
    endedAt: null,
  };
}

/** The files named, each the holder's own, for this service and not yet with another request. */
function documentsOf(
  service: Service,
  fields: SubmittedFields,
  { holderId }: GatheredFacts,
  handedIn: readonly RequestDocumentRow[],
): readonly RequestDocumentRow[] {
  const usable = handedIn.filter(
    (row) => row.accountId === holderId && row.service === service.code && row.requestId === null,
  );
  if (usable.length !== new Set(fields.documents).size) throw new PortalError('request.document_unknown');
  return usable;
}

function serviceOf({ service: code, slotId }: SubmittedFields, { services }: PublishedPolicy): Service {
  const service = services.get(code);
  if (service === undefined)
    throw new PortalError('request.service_unknown', { parameters: { service: code } });
  if (service.mode === 'pass') throw new PortalError('request.wrong_mode');
  if (service.mode === 'case' && slotId !== undefined) throw new PortalError('request.slot_not_applicable');
  return service;
}

function slotOf(service: Service, fields: SubmittedFields, { slot, now }: GatheredFacts): SlotFacts {
  if (fields.slotId === undefined) throw new PortalError('request.slot_required');
  const usable = slot !== null && slot.service === service.code && slot.open && slot.startsAt > now;
  if (!usable) throw new PortalError('request.slot_unavailable');
  if (fields.agencyId !== undefined && fields.agencyId !== slot.agencyId) {
    throw new PortalError('request.agency_unavailable');
  }
  return slot;
}

function agencyOf(
  service: Service,
  { agencyId, city }: SubmittedFields,
  { agency }: GatheredFacts,
): AgencyFacts {
  const hasPlace = agencyId !== undefined || city !== undefined;
  if (service.mode === 'case' && !hasPlace) throw new PortalError('request.place_required');
  const serves = agency !== null && agency.active && agency.services.includes(service.code);
  if (!serves) throw new PortalError('request.agency_unavailable');
  return agency;
}

function beneficiaryOf({ beneficiaryId }: SubmittedFields, { dependants, profile }: GatheredFacts) {
  if (beneficiaryId === undefined) {
    const birthDate = profile?.birthDate ?? null;
    return { id: null, relation: 'self', birthDate, consent: null, name: null } as const;
  }
  const dependant = dependants.find(({ id }) => id === beneficiaryId);
  if (dependant === undefined) throw new PortalError('request.beneficiary_unknown');
  return dependant;
}
