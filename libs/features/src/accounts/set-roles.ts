import { Injectable } from '@nestjs/common';
import { accountIdOf, type Actor } from '#database/actor.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { refuseGrants } from './refuse-grants.js';
import { withRoles, type RoleGrant, type UserDetails } from './user-details.js';

/** Gives an account exactly these roles. They hold from the next request on, in every process. */
@Injectable()
export class SetRoles {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `user.own_account`, `user.roles_invalid` */
  async run(
    actor: Actor,
    id: string,
    grants: readonly RoleGrant[],
    version: number | null,
  ): Promise<UserDetails> {
    if (accountIdOf(actor) === id) throw new PortalError('user.own_account');
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) throw new PortalError('resource.not_found');
      refuseStale(account, version);
      await refuseGrants(tx, grants);
      await tx.manager.delete(AccountRoleRow, { accountId: id });
      if (grants.length > 0)
        await tx.manager.insert(
          AccountRoleRow,
          grants.map((grant) => ({ ...grant, accountId: id })),
        );
      // Whoever becomes a reviewer again begins without tracks.
      if (!grants.some(({ role }) => role === 'reviewer')) {
        await tx.manager.delete(ReviewerTrackRow, { accountId: id });
      }
      await tx.manager.increment(AccountRow, { id }, 'version', 1);
      await tx.record({
        type: 'account.roles_changed',
        subjectType: 'account',
        subjectId: id,
        data: { roles: grants.map(({ role }) => role).join(' ') },
      });
      const [details] = await withRoles(tx, [await tx.manager.findOneByOrFail(AccountRow, { id })]);
      return details ?? { account, grants, tracks: [], invitation: null };
    });
  }
}
