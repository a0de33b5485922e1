import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { system } from '#database/actor.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';

const ACTOR = system('remove-waiting-documents');
const BATCH = 200;
const KEPT_DAYS = 7;
const DAY = 24 * 3600 * 1000;

/** Removes files that went with no request: at their holder's wish, or because they have waited for too long. */
@Injectable()
export class TakeBackDocument {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` when there is none of one's own that waits */
  async run({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { affected } = await tx.manager.delete(RequestDocumentRow, {
        ...{ id, accountId: actor.accountId },
        requestId: IsNull(),
      });
      if (affected !== 1) throw new PortalError('resource.not_found');
    });
  }

  /** The ids of the files that no request has taken within seven days. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(RequestDocumentRow, {
        select: { id: true },
        where: { requestId: IsNull(), uploadedAt: LessThan(new Date(tx.now.getTime() - KEPT_DAYS * DAY)) },
        take: BATCH,
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Removes one of them, unless a request has taken it meanwhile. */
  async forget(id: string): Promise<void> {
    await this.transactions.run(ACTOR, (tx) =>
      tx.manager.delete(RequestDocumentRow, { id, requestId: IsNull() }),
    );
  }
}
