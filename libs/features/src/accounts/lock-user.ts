import { AccountRow } from '#database/entities/account.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';

/**
 * Somebody's account, locked for an administrator who changes it. The accounts that programs of agencies act as are
 * nobody's.
 * @throws PortalError `resource.not_found`, `user.erased`, `version.stale`
 */
export async function lockUser(tx: Transaction, id: string, version: number | null): Promise<AccountRow> {
  const account = await tx.manager.findOne(AccountRow, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (account === null || (await tx.manager.existsBy(AgencyClientRow, { accountId: id })))
    throw new PortalError('resource.not_found');
  if (account.erasedAt !== null) throw new PortalError('user.erased');
  refuseStale(account, version);
  return account;
}
