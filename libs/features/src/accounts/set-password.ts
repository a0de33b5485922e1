import { IsNull, Not } from 'typeorm';
import { AccountRow } from '#database/entities/account.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { SessionRow } from '#database/entities/session.js';
import type { Transaction } from '#database/transactions.js';

/**
 * Gives an account another password and ends its sign-ins and the link that may be on its way, for one of them may be
 * why it is changed; `signInId` names the sign-in that stays. The owner is told, whoever did it.
 */
export async function setPassword(
  tx: Transaction,
  {
    accountId,
    passwordHash,
    signInId,
    isFirst = false,
  }: {
    readonly accountId: string;
    readonly passwordHash: string;
    readonly signInId: string | null;
    /** Of a member of staff who was invited. */
    readonly isFirst?: boolean;
  },
): Promise<void> {
  const now = new Date();
  await tx.manager.update(AccountRow, { id: accountId }, { passwordHash });
  await tx.manager.update(PasswordResetRow, { accountId, endedAt: IsNull() }, { endedAt: now });
  await tx.manager.update(
    SessionRow,
    { accountId, revokedAt: IsNull(), ...(signInId !== null && { signInId: Not(signInId) }) },
    { revokedAt: now },
  );
  const type = isFirst ? 'account.invitation_accepted' : 'account.password_changed';
  await tx.record({ type, subjectType: 'account', subjectId: accountId });
}
