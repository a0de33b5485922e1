import { Injectable } from '@nestjs/common';
import { addDays } from '#domain/calendar/add-days.js';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { Locale } from '#domain/shared/localized.js';
import { AccountRow } from '#database/entities/account.js';
import { FamilyInvitationRow } from '#database/entities/family-invitation.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import { planDeliveries } from '../notifications/plan-deliveries.js';
import { lockOwn, refuseUnlessHolderMay } from './dependant-details.js';
import { endInvitation } from './open-invitation.js';

const DAY_MS = 24 * 3600 * 1000;
const OPEN_FOR_MS = 7 * DAY_MS;
const MOST_A_DAY = 5;

/**
 * Invites an adult of the family, by letter, to link an account of his or her own. The same happens whether the
 * address belongs to an account or not. The link of the letter works once and for seven days.
 */
@Injectable()
export class InviteMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  /**
   * A second invitation takes the place of the first.
   * @throws PortalError `resource.not_found`, `dependant.action_not_allowed`, `invitation.too_many`,
   *   `invitation.no_mail`
   */
  async run(
    { actor }: SignedIn,
    id: string,
    { email, locale }: { readonly email: string; readonly locale: Locale },
  ): Promise<void> {
    if (!this.outlets.inService.includes('mail')) throw new PortalError('invitation.no_mail');
    const { accountId } = actor;
    await this.transactions.run(actor, async (tx) => {
      await refuseTooMany(tx, accountId);
      await refuseUnlessHolderMay(tx, await lockOwn(tx, accountId, id), 'invite');
      await endInvitation(tx, id);
      const { identifiers } = await tx.manager.insert(FamilyInvitationRow, {
        ...{ accountId, dependantId: id, state: 'open', email: email.toLowerCase(), locale },
        ...{ invitedOn: tx.today, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + OPEN_FOR_MS) },
      });
      const invitationId = identifiers[0]?.['id'] as string;
      await planDeliveries(tx, { accountId, invitationId }, ['mail'], this.outlets);
      await tx.record({
        type: 'dependant.invited',
        subjectType: 'account',
        subjectId: accountId,
        data: { dependantId: id, invitationId },
      });
    });
  }

  /** @throws PortalError `resource.not_found`, `dependant.action_not_allowed` when nobody is invited */
  async withdraw({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await refuseUnlessHolderMay(tx, await lockOwn(tx, actor.accountId, id), 'withdraw_invitation');
      await endInvitation(tx, id);
      await tx.record({
        type: 'dependant.invitation_withdrawn',
        subjectType: 'account',
        subjectId: actor.accountId,
        data: { dependantId: id },
      });
    });
  }
}

/** The inviter's own row is the lock, so that as many processes as there are count together. */
async function refuseTooMany(tx: Transaction, accountId: string): Promise<void> {
  await tx.manager.findOneOrFail(AccountRow, {
    select: { id: true },
    where: { id: accountId },
    lock: { mode: 'pessimistic_write' },
  });
  const sent = await tx.manager.countBy(FamilyInvitationRow, { accountId, invitedOn: tx.today });
  if (sent < MOST_A_DAY) return;
  const midnight = startOfShanghaiDay(addDays(tx.today, 1));
  throw new PortalError('invitation.too_many', {
    parameters: { most: MOST_A_DAY },
    retryAfter: Math.ceil((midnight.getTime() - tx.now.getTime()) / 1000),
  });
}
