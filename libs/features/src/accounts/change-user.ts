import { Injectable } from '@nestjs/common';
import type { Locale } from '#domain/shared/localized.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { AgencyRow } from '#database/entities/agency.js';
import { EmailChangeRow } from '#database/entities/email-change.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import { planDeliveries } from '../notifications/plan-deliveries.js';
import type { SignedIn } from './find-session.js';
import { lockUser } from './lock-user.js';
import { refuseWithoutMail, sendPasswordLink } from './send-password-link.js';
import { withRoles, type UserDetails } from './user-details.js';

/** Why an office changes the address by which somebody signs in. */
export const EMAIL_CHANGE_REASONS = ['typed_wrong', 'address_lost', 'employer_changed'] as const;
export type EmailChangeReason = (typeof EMAIL_CHANGE_REASONS)[number];

export interface UserChange {
  /** These three of staff alone: what others are called, and how they read, is theirs to say. */
  readonly name: string | undefined;
  readonly locale: Locale | undefined;
  readonly agencyId: string | undefined;
  readonly email: string | undefined;
  readonly emailReason: EmailChangeReason | undefined;
}

const CONFIRM_WITHIN_MS = 7 * 24 * 3_600_000;

/**
 * Changes an account from the office: of staff the name, language and agency, of anybody the address to sign in with,
 * never what is known of a person. Another address counts once its owner has confirmed it from there with the password;
 * the present one is told at once. Who has no password yet is invited anew, at the new address.
 */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  /**
   * @throws PortalError `user.own_account`, `resource.not_found`, `user.erased`, `version.stale`, `user.not_staff`,
   *   `user.email_reason`, `user.email_taken`, `user.no_sign_in`, `user.no_mail`, `user.roles_invalid`
   */
  async run(
    { actor }: SignedIn,
    id: string,
    change: UserChange,
    version: number | null,
  ): Promise<UserDetails> {
    if (actor.accountId === id) throw new PortalError('user.own_account');
    return this.transactions.run(actor, async (tx) => {
      const account = await lockUser(tx, id, version);
      const grants = await tx.manager.findBy(AccountRoleRow, { accountId: id });
      await changeStaff(tx, account, grants, change);
      const email = change.email?.toLowerCase();
      if (email !== undefined && email !== account.email) await this.changeEmail(tx, account, email, change);
      const [details] = await withRoles(tx, [await tx.manager.findOneByOrFail(AccountRow, { id })]);
      return details ?? { account, grants, tracks: [], invitation: null };
    });
  }

  private async changeEmail(
    tx: Transaction,
    account: AccountRow,
    email: string,
    { emailReason }: UserChange,
  ): Promise<void> {
    const { id: accountId } = account;
    refuseWithoutMail(this.outlets);
    if (emailReason === undefined) throw new PortalError('user.email_reason');
    // Who was imported from a list on paper takes the account over, with an address of his or her own.
    if (account.email === null) throw new PortalError('user.no_sign_in');
    if (await tx.manager.existsBy(AccountRow, { email })) throw new PortalError('user.email_taken');
    const told = { subjectType: 'account', subjectId: accountId } as const;
    if (account.passwordHash === null) {
      await tx.manager.update(AccountRow, { id: accountId }, { email });
      const passwordResetId = await sendPasswordLink(tx, account, 'invited', this.outlets);
      const data = { passwordResetId, again: true, emailReason };
      return tx.record({ type: 'account.invited', ...told, data });
    }
    const emailChangeId = await this.askToConfirm(tx, accountId, email);
    await tx.record({ type: 'account.email_change_asked', ...told, data: { emailChangeId, emailReason } });
  }

  private askToConfirm(tx: Transaction, accountId: string, email: string): Promise<string> {
    return tx.seeingAll(async () => {
      await tx.manager.delete(EmailChangeRow, { accountId });
      const now = new Date();
      const expiresAt = new Date(now.getTime() + CONFIRM_WITHIN_MS);
      const row = { accountId, email, createdAt: now, expiresAt };
      const { identifiers } = await tx.manager.insert(EmailChangeRow, row);
      const emailChangeId = identifiers[0]?.['id'] as string;
      await planDeliveries(tx, { accountId, emailChangeId }, ['mail'], this.outlets);
      return emailChangeId;
    });
  }
}

async function changeStaff(
  tx: Transaction,
  account: AccountRow,
  grants: readonly AccountRoleRow[],
  { name, locale, agencyId }: UserChange,
): Promise<void> {
  if (name === undefined && locale === undefined && agencyId === undefined) return;
  const { id: accountId } = account;
  if (grants.length === 0) throw new PortalError('user.not_staff');
  if (agencyId !== undefined) await moveToAgency(tx, accountId, grants, agencyId);
  // The version counts up for an agency alone as well.
  await tx.manager.update(
    AccountRow,
    { id: accountId },
    { name: name ?? account.name, ...(locale && { locale }) },
  );
  const fields = Object.entries({ name, locale, agencyId }).filter(([, value]) => value !== undefined);
  await tx.record({
    type: 'account.changed',
    subjectType: 'account',
    subjectId: accountId,
    data: { fields: fields.map(([field]) => field).join(' '), ...(agencyId !== undefined && { agencyId }) },
  });
}

async function moveToAgency(
  tx: Transaction,
  accountId: string,
  grants: readonly AccountRoleRow[],
  agencyId: string,
): Promise<void> {
  const isThere = await tx.manager.existsBy(AgencyRow, { id: agencyId });
  if (!isThere || !grants.some(({ role }) => role === 'agency_staff'))
    throw new PortalError('user.roles_invalid');
  await tx.manager.update(AccountRoleRow, { accountId, role: 'agency_staff' }, { agencyId });
}
