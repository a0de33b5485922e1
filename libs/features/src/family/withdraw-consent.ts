import { Injectable } from '@nestjs/common';
import type { DependantRow } from '#database/entities/dependant.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { cancelRequestsFor, holdSubmitsOf } from './cancel-requests-for.js';
import { endConsent } from './consents.js';
import { lockOwn, refuseUnlessHolderMay } from './dependant-details.js';
import { findMembership, lockMembership, refuseUnlessMemberMay } from './membership.js';

/**
 * Takes a consent back, at any time and without a reason (Personal Information Protection Law of the PRC, art. 15):
 * nothing new can be asked for, and what can still be cancelled is cancelled.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** What the holder declared or handed in. @throws PortalError `resource.not_found`, `dependant.action_not_allowed` */
  async byHolder({ actor }: SignedIn, id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      await holdSubmitsOf(tx, actor.accountId);
      const dependant = await lockOwn(tx, actor.accountId, id);
      await refuseUnlessHolderMay(tx, dependant, 'withdraw_consent');
      await this.withdraw(tx, dependant);
    });
  }

  /** By the person, whoever recorded it. @throws PortalError `resource.not_found`, `dependant.action_not_allowed` */
  async byMember({ actor }: SignedIn, id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const { accountId } = await findMembership(tx, id);
      await holdSubmitsOf(tx, accountId);
      await tx.seeingAll(async () => {
        const dependant = await lockMembership(tx, id);
        await refuseUnlessMemberMay(tx, dependant, 'withdraw_consent');
        await this.withdraw(tx, dependant);
      });
    });
  }

  private async withdraw(tx: Transaction, dependant: DependantRow): Promise<void> {
    await endConsent(tx, dependant, 'withdrawn');
    const cancelled = await cancelRequestsFor(tx, this.policies, dependant);
    await tx.record({
      type: 'dependant.consent_withdrawn',
      subjectType: 'account',
      subjectId: dependant.accountId,
      data: { dependantId: dependant.id, cancelled },
    });
  }
}
