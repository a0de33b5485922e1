import { Injectable } from '@nestjs/common';
import { DependantRow } from '#database/entities/dependant.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { cancelRequestsFor, holdSubmitsOf } from './cancel-requests-for.js';
import { endConsent } from './consents.js';
import { lockOwn, refuseUnlessHolderMay } from './dependant-details.js';
import { findMembership, lockMembership, standingConsent } from './membership.js';

/**
 * Parts somebody's account from the place in a holder's family. A consent that was given there ends with it, with
 * the effect of a withdrawal; one that was signed on paper stands.
 */
@Injectable()
export class UnlinkMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `dependant.action_not_allowed` when nobody is linked */
  async byHolder({ actor }: SignedIn, id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      await holdSubmitsOf(tx, actor.accountId);
      const dependant = await lockOwn(tx, actor.accountId, id);
      await refuseUnlessHolderMay(tx, dependant, 'unlink');
      await this.unlink(tx, dependant);
    });
  }

  /** @throws PortalError `resource.not_found` */
  async byMember({ actor }: SignedIn, id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const { accountId } = await findMembership(tx, id);
      await holdSubmitsOf(tx, accountId);
      await tx.seeingAll(async () => this.unlink(tx, await lockMembership(tx, id)));
    });
  }

  private async unlink(tx: Transaction, dependant: DependantRow): Promise<void> {
    const { id, accountId, linkedAccountId } = dependant;
    const consent = await standingConsent(tx, id);
    const cancelled =
      consent?.basis === 'own_account' && (await endConsent(tx, dependant, 'unlinked'))
        ? await cancelRequestsFor(tx, this.policies, dependant)
        : 0;
    await tx.manager.update(DependantRow, { id }, { linkedAccountId: null, linkedAt: null });
    await tx.record({
      type: 'dependant.unlinked',
      subjectType: 'account',
      subjectId: accountId,
      data: { dependantId: id, linkedAccountId, cancelled },
    });
  }
}
