import { Injectable } from '@nestjs/common';
import { EventRow } from '#database/entities/event.js';
import { RequestMessageRow } from '#database/entities/request-message.js';
import type { Actor } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { findVisible } from './get-request.js';

/** One step in the life of a request. Who it was is told by side, not by name. */
export interface RequestHistoryItem {
  readonly at: Date;
  readonly type: string;
  readonly by: 'holder' | 'agency' | 'system';
  readonly state: string | null;
  readonly reasonCode: string | null;
}

/** How a request came to be what it is, and what was said on the way. */
@Injectable()
export class GetRequestHistory {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run(actor: Actor, id: string): Promise<RequestHistoryItem[]> {
    return this.transactions.run(actor, async (tx) => {
      const { holderId } = await findVisible(tx.manager, actor, id);
      const events = await tx.manager.find(EventRow, {
        where: { subjectType: 'request', subjectId: id },
        order: { seq: 'ASC' },
      });
      return events.map((event) => ({
        at: event.at,
        type: event.type,
        by: sideOf(event, holderId),
        state: textOf(event.data['state']),
        reasonCode: textOf(event.data['reasonCode']),
      }));
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

function sideOf({ actorKind, actorId }: EventRow, holderId: string): RequestHistoryItem['by'] {
  if (actorKind === 'system') return 'system';
  return actorId === holderId ? 'holder' : 'agency';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
