import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import type { SignedIn } from './find-session.js';
import { lockUser } from './lock-user.js';
import { mayResetAlone } from './may-reset-alone.js';
import { refuseWithoutMail, sendPasswordLink } from './send-password-link.js';
import { withRoles, type UserDetails } from './user-details.js';

/**
 * Sends a member of staff another letter by which to choose a password; the one before it ends. Also for staff who
 * forgot theirs before they set up one-time codes. With codes one sets a new password without an administrator.
 */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  /**
   * @throws PortalError `user.no_mail`, `user.own_account`, `resource.not_found`, `user.erased`, `version.stale`,
   *   `user.not_invitable`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<UserDetails> {
    refuseWithoutMail(this.outlets);
    if (actor.accountId === id) throw new PortalError('user.own_account');
    return this.transactions.run(actor, async (tx) => {
      const account = await lockUser(tx, id, version);
      if (!account.active || account.email === null || (await mayResetAlone(tx, account)))
        throw new PortalError('user.not_invitable');
      const passwordResetId = await sendPasswordLink(tx, account, 'invited', this.outlets);
      const data = { passwordResetId, again: true };
      await tx.record({ type: 'account.invited', subjectType: 'account', subjectId: id, data });
      const [details] = await withRoles(tx, [account]);
      return details ?? { account, grants: [], tracks: [], invitation: null };
    });
  }
}
