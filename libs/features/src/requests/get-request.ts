import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database/actor.js';
import { AgencyRow } from '#database/entities/agency.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { provisionalDays } from '../calendar/provisional-days.js';
import { PortalError } from '../errors/portal-error.js';
import { actionsFor, clockOf, exchangesFor, type RequestDetails } from './request-details.js';
import { documentsByRequest } from './request-documents.js';
import { visibleTo } from './visible-to.js';

/** One request, for whoever may see it. */
@Injectable()
export class GetRequest {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run(actor: Actor, id: string): Promise<RequestDetails> {
    return this.transactions.run(actor, async (tx) =>
      detailsOf(tx, await findVisible(tx.manager, actor, id)),
    );
  }
}

/** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function findVisible(
  manager: EntityManager,
  actor: Actor,
  id: string,
  lock?: 'pessimistic_write',
): Promise<ServiceRequestRow> {
  const query = manager.createQueryBuilder(ServiceRequestRow, 'request').where('request.id = :id', { id });
  const row = await visibleTo(lock ? query.setLock(lock) : query, actor).getOne();
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

export async function detailsOf(tx: Transaction, request: ServiceRequestRow): Promise<RequestDetails> {
  const agency = await tx.manager.findOneByOrFail(AgencyRow, { id: request.agencyId });
  const slot =
    request.slotId === null ? null : await tx.manager.findOneByOrFail(SlotRow, { id: request.slotId });
  const documents = (await documentsByRequest(tx, [request.id])).get(request.id) ?? [];
  const isProvisional = await provisionalDays(tx, [request.dueOn]);
  const actions = actionsFor(request, slot, tx.actor, tx.now);
  const exchange = exchangesFor(request, tx.actor);
  const dueProvisional = isProvisional(request.dueOn);
  return {
    request,
    agency,
    slot,
    documents,
    dueProvisional,
    clock: clockOf(request, tx.now),
    actions,
    exchange,
  };
}
