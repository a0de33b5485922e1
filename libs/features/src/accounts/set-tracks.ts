import { Injectable } from '@nestjs/common';
import type { Track } from '#domain/catalogue/policy.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import type { SignedIn } from './find-session.js';
import { withRoles, type UserDetails } from './user-details.js';

/**
 * Gives a reviewer exactly these tracks to review on. They hold for what is claimed or drawn from now on; a review
 * that has begun is finished by whoever began it.
 */
@Injectable()
export class SetTracks {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `user.own_account`, `user.no_reviewer` */
  async run(
    { actor }: SignedIn,
    id: string,
    tracks: readonly Track[],
    version: number | null,
  ): Promise<UserDetails> {
    if (actor.accountId === id) throw new PortalError('user.own_account');
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) throw new PortalError('resource.not_found');
      refuseStale(account, version);
      const reviews = await tx.manager.existsBy(AccountRoleRow, { accountId: id, role: 'reviewer' });
      if (!reviews) throw new PortalError('user.no_reviewer');
      const given = [...new Set(tracks)];
      await tx.manager.delete(ReviewerTrackRow, { accountId: id });
      if (given.length > 0) {
        await tx.manager.insert(
          ReviewerTrackRow,
          given.map((track) => ({ accountId: id, track })),
        );
      }
      await tx.manager.increment(AccountRow, { id }, 'version', 1);
      await tx.record({
        type: 'account.tracks_changed',
        subjectType: 'account',
        subjectId: id,
        data: { tracks: given.join(' ') },
      });
      const [details] = await withRoles(tx, [await tx.manager.findOneByOrFail(AccountRow, { id })]);
      return details ?? { account, grants: [], tracks: given, invitation: null };
    });
  }
}
