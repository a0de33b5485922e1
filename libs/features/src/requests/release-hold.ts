import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';

const RELEASE = 'SELECT release_hold($1)';

/** Lets a held place go before its time. Nothing is held, nothing happens. */
@Injectable()
export class ReleaseHold {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, slotId: string): Promise<void> {
    const call = { slotId, holderId: actor.accountId, actorRoles: actor.roles };
    await this.transactions.statement(RELEASE, [JSON.stringify(call)]);
  }
}
