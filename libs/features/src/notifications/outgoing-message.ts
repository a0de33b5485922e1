import type { OutwardChannel } from '#domain/notifications/kinds.js';
import type { Sms } from '#platform/outlets/folder-sms-outlet.js';
import type { Mail } from '#platform/outlets/mail.js';
import type { SealedLinks } from '#platform/sealed-links.js';
import {
  digestLetter,
  emailChangeLetter,
  invitationLetter,
  notificationLetter,
  notificationSms,
  passwordResetLetter,
  staffInvitationLetter,
  type PortalUrl,
} from './compose-letter.js';
import type { DeliveryError } from './delivery-errors.js';
import type { DueDelivery } from './due-delivery.js';

/** What a link is sealed for that ends somebody's digests. */
export const DIGEST_LINK = 'unsubscribe digest';

/** What a link is sealed for that invites somebody into a family. */
export const INVITATION_LINK = 'family invitation';

/** What a link is sealed for that sets a password anew. */
export const PASSWORD_RESET_LINK = 'password reset';

/** What a link is sealed for that confirms another address. */
export const EMAIL_CHANGE_LINK = 'email change';

/** Why somebody cannot be sent to at all; null when nothing stands against it. */
export function refuseRecipient(due: DueDelivery, channel: OutwardChannel): DeliveryError | null {
  if (!due.active) return 'recipient_gone';
  return channel === 'sms' && due.phone === null ? 'no_address' : null;
}

/** The letter of a delivery. A digest can be ended by one click, without signing in. */
export function mailOf(due: DueDelivery, portal: PortalUrl, links: SealedLinks): Mail {
  const { email: to, locale, messageId, digest, invitationId, passwordResetId, emailChangeId } = due;
  if (invitationId !== null) {
    const token = links.seal(invitationId, INVITATION_LINK);
    return { ...invitationLetter(token, locale, portal), to, locale, messageId, unsubscribeUrl: null };
  }
  if (passwordResetId !== null) {
    const token = links.seal(passwordResetId, PASSWORD_RESET_LINK);
    const letter = due.invitesStaff ? staffInvitationLetter : passwordResetLetter;
    return { ...letter(token, locale, portal), to, locale, messageId, unsubscribeUrl: null };
  }
  if (emailChangeId !== null) {
    const token = links.seal(emailChangeId, EMAIL_CHANGE_LINK);
    return { ...emailChangeLetter(token, locale, portal), to, locale, messageId, unsubscribeUrl: null };
  }
  if (digest === null) {
    const letter = notificationLetter(due.eventType ?? '', locale, portal);
    return { ...letter, to, locale, messageId, unsubscribeUrl: null };
  }
  const token = links.seal(due.accountId, DIGEST_LINK);
  const unsubscribeUrl = `${portal}/api/v1/notification-unsubscriptions/${token}`;
  return { ...digestLetter(digest, locale, portal), to, locale, messageId, unsubscribeUrl };
}

/** The short message of a delivery; digests are not sent as such. */
export function smsOf(due: DueDelivery, portal: PortalUrl): Sms {
  const { phone, locale, messageId } = due;
  return { to: phone ?? '', text: notificationSms(due.eventType ?? '', locale, portal), messageId };
}
