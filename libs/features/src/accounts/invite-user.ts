import { Injectable } from '@nestjs/common';
import type { Track } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import type { SignedIn } from './find-session.js';
import { refuseGrants } from './refuse-grants.js';
import { refuseWithoutMail, sendPasswordLink } from './send-password-link.js';
import { withRoles, type RoleGrant, type UserDetails } from './user-details.js';

export interface NewStaff {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** At least one: who has none registers. */
  readonly grants: readonly RoleGrant[];
  readonly tracks: readonly Track[];
}

/**
 * Opens an account for a member of staff, without a password: its owner chooses one by the link of a letter, so that
 * nobody else ever knows it.
 */
@Injectable()
export class InviteUser {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  /** @throws PortalError `user.no_mail`, `user.email_taken`, `user.roles_invalid`, `user.no_reviewer` */
  async run({ actor }: SignedIn, staff: NewStaff): Promise<UserDetails> {
    refuseWithoutMail(this.outlets);
    const tracks = [...new Set(staff.tracks)];
    const roles = staff.grants.map(({ role }) => role);
    if (tracks.length > 0 && !roles.includes('reviewer')) throw new PortalError('user.no_reviewer');
    return this.transactions.run(actor, async (tx) => {
      await refuseGrants(tx, staff.grants);
      const account = await openAccount(tx, staff);
      const { id: accountId } = account;
      const grants = staff.grants.map((grant) => ({ ...grant, accountId }));
      await tx.manager.insert(AccountRoleRow, grants);
      if (tracks.length > 0) {
        const given = tracks.map((track) => ({ accountId, track }));
        await tx.manager.insert(ReviewerTrackRow, given);
      }
      const passwordResetId = await sendPasswordLink(tx, account, 'invited', this.outlets);
      await tx.record({
        type: 'account.invited',
        subjectType: 'account',
        subjectId: accountId,
        data: { passwordResetId, roles: roles.join(' '), tracks: tracks.join(' ') },
      });
      const [details] = await withRoles(tx, [account]);
      return details ?? { account, grants, tracks, invitation: null };
    });
  }
}

/** @throws PortalError `user.email_taken` */
async function openAccount(tx: Transaction, { email, name, locale }: NewStaff): Promise<AccountRow> {
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(AccountRow)
    .values({ email: email.toLowerCase(), passwordHash: null, name, locale, createdAt: tx.now })
    .orIgnore()
    .returning(['id'])
    .execute();
  const [row] = inserted.raw as { id: string }[];
  if (row === undefined) throw new PortalError('user.email_taken');
  return tx.manager.findOneByOrFail(AccountRow, { id: row.id });
}
