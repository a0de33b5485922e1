import { IsNull, Not } from 'typeorm';
import { AccountRow } from '#database/entities/account.js';
import { SessionRow } from '#database/entities/session.js';
import type { Transaction } from '#database/transactions.js';

/**
 * Gives an account another password and ends its sign-ins, for one of them may be why it is changed; `signInId` names
 * the one that stays. Its owner is told, whoever did it.
 */
export async function setPassword(
  tx: Transaction,
  { accountId, passwordHash, signInId }: { accountId: string; passwordHash: string; signInId: string | null },
): Promise<void> {
  await tx.manager.update(AccountRow, { id: accountId }, { passwordHash });
  await tx.manager.update(
    SessionRow,
    { accountId, revokedAt: IsNull(), ...(signInId !== null && { signInId: Not(signInId) }) },
    { revokedAt: new Date() },
  );
  await tx.record({ type: 'account.password_changed', subjectType: 'account', subjectId: accountId });
}
