import { In, IsNull } from 'typeorm';
import type { GrantedRole } from '#domain/accounts/roles.js';
import type { Track } from '#domain/catalogue/policy.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import type { AccountRow } from '#database/entities/account.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import type { Transaction } from '#database/transactions.js';

/** A role as it was granted; an agency's staff belongs to one agency. */
export interface RoleGrant {
  readonly role: GrantedRole;
  readonly agencyId: string | null;
}

/** How the invitation of a member of staff stands who has yet to choose a password by it. */
export interface StaffInvitation {
  readonly state: 'waiting' | 'expired';
  /** Null of one that is so long over that it is not kept. */
  readonly expiresAt: Date | null;
}

/** An account as the administrators see it. */
export interface UserDetails {
  readonly account: AccountRow;
  readonly grants: readonly RoleGrant[];
  /** On which a reviewer may review. */
  readonly tracks: readonly Track[];
  readonly invitation: StaffInvitation | null;
}

/** Accounts with their roles, tracks and invitations, each in one query for all. */
export async function withRoles(tx: Transaction, accounts: readonly AccountRow[]): Promise<UserDetails[]> {
  const accountId = In(accounts.map(({ id }) => id));
  const rows = await tx.manager.find(AccountRoleRow, {
    where: { accountId },
    order: { role: 'ASC' },
  });
  const tracks = await tx.manager.find(ReviewerTrackRow, { where: { accountId }, order: { track: 'ASC' } });
  const invitations = await tx.seeingAll(() =>
    tx.manager.findBy(PasswordResetRow, { accountId, purpose: 'invited', endedAt: IsNull() }),
  );
  return accounts.map((account) => ({
    account,
    grants: rows.filter((row) => row.accountId === account.id),
    tracks: tracks.filter((row) => row.accountId === account.id).map(({ track }) => track),
    invitation: invitationOf(
      account,
      invitations.find((row) => row.accountId === account.id),
    ),
  }));
}

function invitationOf(account: AccountRow, open: PasswordResetRow | undefined): StaffInvitation | null {
  if (open !== undefined) {
    return { state: open.expiresAt > new Date() ? 'waiting' : 'expired', expiresAt: open.expiresAt };
  }
  return account.email !== null && account.passwordHash === null
    ? { state: 'expired', expiresAt: null }
    : null;
}
