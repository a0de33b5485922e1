import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AccountRow } from '#database/entities/account.js';
import { SessionRow } from '#database/entities/session.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import type { SignedIn } from './find-session.js';
import { withRoles, type UserDetails } from './user-details.js';

/** Shuts an account, with all its sessions at once, or opens it again. */
@Injectable()
export class SetActive {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `user.erased`, `version.stale`, `user.own_account` */
  async run({ actor }: SignedIn, id: string, active: boolean, version: number | null): Promise<UserDetails> {
    if (actor.accountId === id) throw new PortalError('user.own_account');
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) throw new PortalError('resource.not_found');
      if (account.erasedAt !== null) throw new PortalError('user.erased');
      refuseStale(account, version);
      if (account.active !== active) {
        await tx.manager.update(AccountRow, { id }, { active });
        if (!active) {
          await tx.manager.update(
            SessionRow,
            { accountId: id, revokedAt: IsNull() },
            { revokedAt: new Date() },
          );
        }
        const type = active ? 'account.enabled' : 'account.disabled';
        await tx.record({ type, subjectType: 'account', subjectId: id });
      }
      const [details] = await withRoles(tx, [await tx.manager.findOneByOrFail(AccountRow, { id })]);
      return details ?? { account, grants: [], tracks: [], invitation: null };
    });
  }
}
