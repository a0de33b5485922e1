import { In } from 'typeorm';
import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import type { AccountRow } from '#database/entities/account.js';
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
}

/** Accounts with their roles, in one query for all. */
export async function withRoles(tx: Transaction, accounts: readonly AccountRow[]): Promise<UserDetails[]> {
  const rows = await tx.manager.find(AccountRoleRow, {
    where: { accountId: In(accounts.map(({ id }) => id)) },
    order: { role: 'ASC' },
  });
  return accounts.map((account) => ({
    account,
    grants: rows.filter(({ accountId }) => accountId === account.id),
  }));
}
