import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { accountIdOf } from '#database/actor.js';
import { RequestFileRow } from '#database/entities/request-file.js';
import { RequestMessageRow } from '#database/entities/request-message.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { findVisible } from './get-request.js';
import { refuseExchange, sideOf } from './refuse-exchange.js';

/** What is said, and the files that come with it: one's own, handed in before and not yet with another message. */
export interface Message {
  readonly text: string;
  readonly fileIds?: readonly string[] | undefined;
}

/** Holder and agency write to each other about a request that is under way. */
@Injectable()
export class WriteMessage {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `request.action_not_allowed`, `request.file_unknown` */
  async run({ actor }: SignedIn, id: string, message: Message): Promise<RequestMessageRow> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      refuseExchange(request, actor, 'message');
      const row = await insertMessage(tx, request, sideOf(request, actor), message);
      await tx.record({
        type: 'request.message_written',
        subjectType: 'request',
        subjectId: id,
        data: { service: request.service, agencyId: request.agencyId, author: row.author },
      });
      return row;
    });
  }
}

/** @throws PortalError `request.file_unknown` */
export async function insertMessage(
  tx: Transaction,
  request: ServiceRequestRow,
  author: RequestMessageRow['author'],
  { text, fileIds = [] }: Message,
): Promise<RequestMessageRow> {
  const { identifiers } = await tx.manager.insert(RequestMessageRow, {
    ...{ requestId: request.id, author, text, writtenAt: tx.now },
  });
  const id = identifiers[0]?.['id'] as string;
  const ids = [...new Set(fileIds)];
  if (ids.length > 0) {
    const uploadedBy = accountIdOf(tx.actor) ?? '';
    const mine = { requestId: request.id, uploadedBy, purpose: 'exchange', messageId: IsNull() } as const;
    const { affected } = await tx.manager.update(RequestFileRow, { id: In(ids), ...mine }, { messageId: id });
    if (affected !== ids.length) throw new PortalError('request.file_unknown');
  }
  return tx.manager.findOneByOrFail(RequestMessageRow, { id });
}
