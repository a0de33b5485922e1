import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { GetWaiting, type WaitingDetails } from './get-waiting.js';

const LEAVE = 'SELECT leave_waiting_list($1) AS done';

/** Takes a holder off a waiting list, or declines what was offered: the next one gets the offer at once. */
@Injectable()
export class LeaveWaitingList {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly getWaiting: GetWaiting,
  ) {}

  /** @throws PortalError `resource.not_found`, `slot.not_waiting` when it was over already */
  async run({ actor }: SignedIn, entryId: string): Promise<WaitingDetails> {
    await this.getWaiting.run(actor, entryId);
    const { policy } = await this.policies.today();
    const call = {
      ...{ entryId, holderId: actor.accountId, actorRoles: actor.roles },
      minutes: policy.bookings.offerMinutes,
    };
    const [row] = await this.transactions.statement<{ done: boolean }>(LEAVE, [JSON.stringify(call)]);
    if (row?.done !== true) throw new PortalError('slot.not_waiting');
    return this.getWaiting.run(actor, entryId);
  }
}
