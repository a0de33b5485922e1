import { In } from 'typeorm';
import type { GrantedRole } from '#domain/accounts/roles.js';
import type { Track } from '#domain/catalogue/policy.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import type { AccountRow } from '#database/entities/account.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import type { Transaction } from '#database/transactions.js';

/** A role as it was granted; an agency's staff belongs to one agency. */
export interface RoleGrant {
  readonly role: GrantedRole;
  readonly agencyId: string | null;
}

/** An account as the administrators see it. */
export interface UserDetails {
  readonly account: AccountRow;
  readonly grants: readonly RoleGrant[];
  /** On which a reviewer may review. */
  readonly tracks: readonly Track[];
}

/** Accounts with their roles and tracks, each in one query for all. */
export async function withRoles(tx: Transaction, accounts: readonly AccountRow[]): Promise<UserDetails[]> {
  const accountId = In(accounts.map(({ id }) => id));
  const rows = await tx.manager.find(AccountRoleRow, {
    where: { accountId },
    order: { role: 'ASC' },
  });
  const tracks = await tx.manager.find(ReviewerTrackRow, { where: { accountId }, order: { track: 'ASC' } });
  return accounts.map((account) => ({
    account,
    grants: rows.filter((row) => row.accountId === account.id),
    tracks: tracks.filter((row) => row.accountId === account.id).map(({ track }) => track),
  }));
}
