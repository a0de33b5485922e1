import { IsNull } from 'typeorm';
import type { AccountRow } from '#database/entities/account.js';
import { PasswordResetRow, type PasswordResetPurpose } from '#database/entities/password-reset.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Outlets } from '../notifications/outlets.js';
import { planDeliveries } from '../notifications/plan-deliveries.js';

const DAY_MS = 24 * 3_600_000;

/** An invitation outlives a week's leave; who forgot a password sits at the screen. */
const OPEN_FOR_MS: Readonly<Record<PasswordResetPurpose, number>> = {
  forgotten: 30 * 60_000,
  invited: 7 * DAY_MS,
};

/** Refuses what rests on a letter where none goes out. @throws PortalError `user.no_mail` */
export function refuseWithoutMail({ inService }: Pick<Outlets, 'inService'>): void {
  if (!inService.includes('mail')) throw new PortalError('user.no_mail');
}

/**
 * Sends a letter whose link sets the password of an account, once. It takes the place of the one before. Whoever calls
 * it has locked the account. Answers the id that the link is sealed over.
 */
export async function sendPasswordLink(
  tx: Transaction,
  { id: accountId }: Pick<AccountRow, 'id'>,
  purpose: PasswordResetPurpose,
  outlets: Outlets,
): Promise<string> {
  return tx.seeingAll(async () => {
    const now = new Date();
    await tx.manager.update(PasswordResetRow, { accountId, endedAt: IsNull() }, { endedAt: now });
    const { identifiers } = await tx.manager.insert(PasswordResetRow, {
      ...{ accountId, purpose, createdAt: now },
      expiresAt: new Date(now.getTime() + OPEN_FOR_MS[purpose]),
    });
    const passwordResetId = identifiers[0]?.['id'] as string;
    await planDeliveries(tx, { accountId, passwordResetId }, ['mail'], outlets);
    return passwordResetId;
  });
}
