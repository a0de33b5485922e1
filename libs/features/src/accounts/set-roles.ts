import { Injectable } from '@nestjs/common';
import { refuseRoles } from '#domain/accounts/refuse-roles.js';
import { accountIdOf, type Actor } from '#database/actor.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { AgencyRow } from '#database/entities/agency.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
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
    refuseBadRoles(grants);
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) throw new PortalError('resource.not_found');
      refuseStale(account, version);
      await refuseUnknownAgencies(tx, grants);
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
      return details ?? { account, grants, tracks: [] };
    });
  }
}

function refuseBadRoles(grants: readonly RoleGrant[]): void {
  const roles = grants.map(({ role }) => role);
  const conflicts = refuseRoles(roles);
  const misplaced = grants.some(({ role, agencyId }) => (role === 'agency_staff') !== (agencyId !== null));
  if (conflicts.length === 0 && !misplaced && new Set(roles).size === roles.length) return;
  throw new PortalError('user.roles_invalid', {
    reasons: conflicts.map((pair) => ({
      code: 'roles_conflict',
      message: {
        'zh-CN': `同一账号不能同时拥有 ${pair.join(' 和 ')}。`,
        en: `One account cannot be ${pair.join(' and ')} at once.`,
      },
    })),
  });
}

async function refuseUnknownAgencies(tx: Transaction, grants: readonly RoleGrant[]): Promise<void> {
  for (const { agencyId } of grants) {
    if (agencyId !== null && !(await tx.manager.existsBy(AgencyRow, { id: agencyId }))) {
      throw new PortalError('user.roles_invalid');
    }
  }
}
