import { Injectable } from '@nestjs/common';
import { requestDueOn } from '#domain/requests/due-dates.js';
import type { QueryDeepPartialEntity } from 'typeorm';
import { requestLifecycle } from '#domain/requests/lifecycle.js';
import { nextState } from '#domain/shared/lifecycle.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { accountIdOf } from '#database/actor.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import { RequestRoutingRow } from '#database/entities/request-routing.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { detailsOf, findVisible } from './get-request.js';
import { refusedTransition } from './refused-transition.js';
import { conditionsOf, rolesTowards, type RequestDetails } from './request-details.js';

export interface Reassignment {
  readonly agencyId: string;
  /** Read by the holder and the new agency. */
  readonly reason: string;
}

/**
 * Gives an open case to another agency of its city, which begins anew with the whole time limit. The agency that had
 * it sees nothing of it from then on.
 */
@Injectable()
export class ReassignRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `request.action_not_allowed`,
   *   `request.agency_same`, `request.agency_unavailable`
   */
  async run({ actor }: SignedIn, id: string, to: Reassignment): Promise<RequestDetails> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      refuseTransition(tx, request);
      await refuseAgency(tx, request, to.agencyId);
      const published = await this.policies.version(request.policyVersion);
      await tx.manager.update(
        ServiceRequestRow,
        { id },
        begunAnew(tx, request, to.agencyId, published, calendar),
      );
      await record(tx, request, to);
      return detailsOf(tx, await tx.manager.findOneByOrFail(ServiceRequestRow, { id }));
    });
  }
}

function refuseTransition(tx: Transaction, request: ServiceRequestRow): void {
  const next = nextState(requestLifecycle(request.mode), {
    state: request.state,
    action: 'reassign',
    roles: rolesTowards(request, tx.actor),
    conditions: conditionsOf(request, null, tx.now),
  });
  if (!next.allowed) throw refusedTransition(next, null);
}

/** Eligibility was decided for the city, so another agency has to be there as well. */
async function refuseAgency(tx: Transaction, request: ServiceRequestRow, agencyId: string): Promise<void> {
  if (agencyId === request.agencyId) throw new PortalError('request.agency_same');
  const { city, service } = request;
  const isThere = await tx.manager.existsBy(AgencyRow, { id: agencyId, city, active: true });
  const serves = await tx.manager.existsBy(AgencyServiceRow, { agencyId, service });
  if (!isThere || !serves) throw new PortalError('request.agency_unavailable');
}

function begunAnew(
  { today }: Transaction,
  { service }: ServiceRequestRow,
  agencyId: string,
  { policy, services }: PublishedPolicy,
  calendar: WorkingCalendar,
): QueryDeepPartialEntity<ServiceRequestRow> {
  const limits = {
    answerWorkingDays: policy.timeLimits.answerWorkingDays,
    caseWorkingDays: services.get(service)?.timeLimitWorkingDays,
  };
  return {
    ...{ agencyId, state: 'submitted', stepBeganOn: today },
    dueOn: requestDueOn({ state: 'submitted', stepBeganOn: today }, limits, calendar)?.day ?? null,
    ...{ acceptedOn: null, clockPauses: [], escalatedDueOn: null, expiresOn: null },
  };
}

async function record(tx: Transaction, request: ServiceRequestRow, to: Reassignment): Promise<void> {
  const { identifiers } = await tx.manager.insert(RequestRoutingRow, {
    ...{ requestId: request.id, way: 'reassigned', fromAgencyId: request.agencyId, ...to },
    ...{ decidedBy: accountIdOf(tx.actor), decidedAt: tx.now },
  });
  await tx.record({
    type: 'request.reassigned',
    subjectType: 'request',
    subjectId: request.id,
    data: {
      ...{ service: request.service, state: 'submitted', agencyId: to.agencyId },
      ...{ fromAgencyId: request.agencyId, routingId: identifiers[0]?.['id'] as string },
    },
  });
}
