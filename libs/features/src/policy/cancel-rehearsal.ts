import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { endRehearsal, findLiveRehearsal } from './end-rehearsal.js';
import { findPolicyVersion, refuseUnlessAllowed } from './policy-version-details.js';

/** Stops a rehearsal; the batch that is being judged is the last. */
@Injectable()
export class CancelRehearsal {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `policy.action_not_allowed`, `policy.rehearsal_over` */
  async run({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await refuseUnlessAllowed(tx, await findPolicyVersion(tx, id), 'rehearse');
      const live = await findLiveRehearsal(tx, id);
      if (live === null) throw new PortalError('policy.rehearsal_over');
      await endRehearsal(tx, live, 'cancelled');
    });
  }
}
