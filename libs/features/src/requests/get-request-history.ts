import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isToldOf, type HistoryReader, type HistorySide } from '#domain/requests/history-sight.js';
import { EventRow } from '#database/entities/event.js';
import { AgencyRow } from '#database/entities/agency.js';
import { RequestMessageRow } from '#database/entities/request-message.js';
import { RequestRoutingRow } from '#database/entities/request-routing.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Actor } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { findVisible } from './get-request.js';
import { rolesTowards } from './request-details.js';

type AgencyName = Pick<AgencyRow, 'id' | 'name'>;

/** Why a case went to an agency that its holder did not choose. */
export interface Routing extends Pick<RequestRoutingRow, 'way' | 'openCases' | 'candidates' | 'reason'> {
  readonly agency: AgencyName;
  readonly from: AgencyName | null;
}

/** One step in the life of a request. Who it was is told by side, not by name. */
export interface RequestHistoryItem {
  readonly at: Date;
  readonly type: string;
  readonly by: HistorySide;
  readonly state: string | null;
  readonly reasonCode: string | null;
  readonly routing: Routing | null;
}

/** How a request came to be what it is, and what was said on the way. */
@Injectable()
export class GetRequestHistory {
  constructor(private readonly transactions: Transactions) {}

  /** The steps that the actor is told of, the first one first. @throws PortalError `resource.not_found` */
  async run(actor: Actor, id: string): Promise<RequestHistoryItem[]> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id);
      const reader = readerOf(request, actor);
      const events = await tx.manager.find(EventRow, {
        where: { subjectType: 'request', subjectId: id },
        order: { seq: 'ASC' },
      });
      const came = events.findLastIndex(({ type }) => type === 'request.reassigned');
      const routings = await routingsOf(tx, id);
      return events.flatMap((event, index) => {
        const { at, type, data } = event;
        const by = sideOf(event, request.holderId);
        if (!isToldOf(reader, { type, by, beforeAgency: index < came })) return [];
        const routing = routings.get(textOf(data['routingId']) ?? '') ?? null;
        return {
          at,
          type,
          by,
          state: textOf(data['state']),
          reasonCode: textOf(data['reasonCode']),
          routing,
        };
      });
    });
  }

  /** @throws PortalError `resource.not_found` */
  async messages(actor: Actor, id: string): Promise<RequestMessageRow[]> {
    return this.transactions.run(actor, async (tx) => {
      await findVisible(tx.manager, actor, id);
      return tx.manager.find(RequestMessageRow, { where: { requestId: id }, order: { id: 'ASC' } });
    });
  }
}

async function routingsOf({ manager }: Transaction, requestId: string): Promise<Map<string, Routing>> {
  const rows = await manager.findBy(RequestRoutingRow, { requestId });
  if (rows.length === 0) return new Map();
  const ids = rows
    .flatMap(({ agencyId, fromAgencyId }) => [agencyId, fromAgencyId])
    .filter((id) => id !== null);
  const agencies = await manager.findBy(AgencyRow, { id: In(ids) });
  const named = (id: string | null) => agencies.find((agency) => agency.id === id) ?? null;
  return new Map(
    rows.flatMap(({ id, agencyId, fromAgencyId, way, openCases, candidates, reason }) => {
      const agency = named(agencyId);
      const routing = { way, openCases, candidates, reason, from: named(fromAgencyId) };
      return agency === null ? [] : [[id, { ...routing, agency }] as const];
    }),
  );
}

function readerOf(request: ServiceRequestRow, actor: Actor): HistoryReader {
  const roles = rolesTowards(request, actor);
  if (roles.includes('holder')) return 'holder';
  return roles.includes('agency') && !roles.includes('manager') ? 'agency' : 'office';
}

function sideOf({ actorKind, actorId, actorRoles }: EventRow, holderId: string): HistorySide {
  if (actorKind === 'system') return 'system';
  if (actorId === holderId) return 'holder';
  return actorRoles.includes('service_manager') ? 'office' : 'agency';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
