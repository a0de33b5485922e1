import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { Actor } from '#database/actor.js';
import { AgencyRow } from '#database/entities/agency.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { provisionalDays } from '../calendar/provisional-days.js';
import { actionsFor, clockOf, exchangesFor, type RequestDetails } from './request-details.js';
import { documentsByRequest } from './request-documents.js';
import { visibleTo } from './visible-to.js';

export interface RequestFilter {
  readonly state?: RequestState | undefined;
  readonly service?: string | undefined;
  readonly agencyId?: string | undefined;
  /** Those whose agency is late. */
  readonly late?: boolean | undefined;
}

const LATE = `request.endedAt IS NULL AND request.state <> 'awaiting_holder' AND request.dueOn < :today`;

/** Requests, newest first: a holder's own, an agency's queue, or all for the service office. */
@Injectable()
export class ListRequests {
  constructor(private readonly transactions: Transactions) {}

  async run(actor: Actor, filter: RequestFilter, page: KeysetPage): Promise<PageOf<RequestDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const { items, next } = await keysetPage(queryFor(tx, actor, filter), 'submittedAt', page);
      return { items: await withSurroundings(tx, items), next };
    });
  }

  /** How many all pages have together. */
  async count(tx: Transaction, actor: Actor, filter: RequestFilter): Promise<number> {
    return queryFor(tx, actor, filter).getCount();
  }
}

function queryFor(
  tx: Transaction,
  actor: Actor,
  filter: RequestFilter,
): SelectQueryBuilder<ServiceRequestRow> {
  const query = visibleTo(tx.manager.createQueryBuilder(ServiceRequestRow, 'request'), actor);
  if (filter.state !== undefined) query.andWhere('request.state = :state', { state: filter.state });
  if (filter.service !== undefined) query.andWhere('request.service = :service', { service: filter.service });
  if (filter.agencyId !== undefined)
    query.andWhere('request.agencyId = :agencyId', { agencyId: filter.agencyId });
  if (filter.late !== undefined)
    query.andWhere(filter.late ? LATE : `(${LATE}) IS NOT TRUE`, { today: tx.today });
  return query;
}

/** Agencies, slots and documents of a page in one query each, after the page is cut. */
async function withSurroundings(
  tx: Transaction,
  requests: readonly ServiceRequestRow[],
): Promise<RequestDetails[]> {
  const agencyIds = [...new Set(requests.map(({ agencyId }) => agencyId))];
  const slotIds = [...new Set(requests.flatMap(({ slotId }) => (slotId === null ? [] : [slotId])))];
  const agencies = new Map(
    (await tx.manager.findBy(AgencyRow, { id: In(agencyIds) })).map((row) => [row.id, row]),
  );
  const slots = new Map((await tx.manager.findBy(SlotRow, { id: In(slotIds) })).map((row) => [row.id, row]));
  const documents = await documentsByRequest(
    tx,
    requests.map(({ id }) => id),
  );
  const isProvisional = await provisionalDays(
    tx,
    requests.map(({ dueOn }) => dueOn),
  );
  return requests.flatMap((request) => {
    const agency = agencies.get(request.agencyId);
    const slot = request.slotId === null ? null : (slots.get(request.slotId) ?? null);
    if (agency === undefined) return [];
    const dueProvisional = isProvisional(request.dueOn);
    const actions = actionsFor(request, slot, tx.actor, tx.now);
    const clock = clockOf(request, tx.now);
    const exchange = exchangesFor(request, tx.actor);
    return [
      {
        request,
        agency,
        slot,
        documents: documents.get(request.id) ?? [],
        dueProvisional,
        clock,
        actions,
        exchange,
      },
    ];
  });
}
