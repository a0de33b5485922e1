import { resetsAlone } from '#domain/accounts/resets-alone.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import type { AccountRow } from '#database/entities/account.js';
import type { Transaction } from '#database/transactions.js';

/** What {@link resetsAlone} says of an account as it stands now. */
export async function mayResetAlone(
  tx: Transaction,
  { id, totpConfirmedAt }: Pick<AccountRow, 'id' | 'totpConfirmedAt'>,
): Promise<boolean> {
  const grants = await tx.manager.findBy(AccountRoleRow, { accountId: id });
  const roles = grants.map(({ role }) => role);
  return resetsAlone({ roles, secondFactorEnrolled: totpConfirmedAt !== null });
}
