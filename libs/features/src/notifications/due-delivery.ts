import type { OutwardChannel } from '#domain/notifications/kinds.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Locale } from '#domain/shared/localized.js';
import type { Transaction } from '#database/transactions.js';
import type { DigestCounts } from './digest-texts.js';

/** A delivery whose attempt has begun, with what is needed for it. */
export interface DueDelivery {
  readonly id: string;
  readonly accountId: string;
  /** The number of this attempt; whoever settles it names it. */
  readonly attempts: number;
  readonly messageId: string;
  readonly active: boolean;
  readonly locale: Locale;
  readonly email: string;
  readonly phone: string | null;
  /** Of a notification; null for a digest. */
  readonly eventType: string | null;
  /** Of a letter that invites into a family; null for all others. */
  readonly invitationId: string | null;
  /** Of a letter by which a password is set anew; null for all others. */
  readonly passwordResetId: string | null;
  /** Whether that letter invites a member of staff to choose a first password. */
  readonly invitesStaff: boolean;
  /** Of a letter that confirms another address; null for all others. */
  readonly emailChangeId: string | null;
  /** Of a digest; null for a notification. */
  readonly digest: { readonly day: IsoDate; readonly counts: DigestCounts } | null;
}

/**
 * Takes what is due longest, and puts it off for as long as an attempt may need to prepare: a worker that dies
 * before the message goes out leaves nothing behind but that pause. Two workers never take the same.
 */
const TAKE = `
  WITH taken AS (
    UPDATE notification_delivery SET attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
    WHERE id = (SELECT id FROM notification_delivery WHERE channel = $1 AND next_attempt_at <= now()
      ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  SELECT taken.id, taken.account_id AS "accountId", taken.attempts, taken.message_id AS "messageId",
    account.active AND (invitation.id IS NULL OR (invitation.state = 'open' AND invitation.expires_at > portal_now()))
      AND (reset.id IS NULL OR (reset.ended_at IS NULL AND reset.expires_at > now()))
      AND (change.id IS NULL OR change.expires_at > now()) AS active,
    coalesce(invitation.locale, account.locale) AS locale,
    CASE WHEN invitation.id IS NULL THEN coalesce(change.email, account.email) ELSE coalesce(invitation.email, '') END
      AS email,
    taken.invitation_id AS "invitationId", taken.password_reset_id AS "passwordResetId",
    coalesce(reset.purpose = 'invited', false) AS "invitesStaff", taken.email_change_id AS "emailChangeId", profile.phone,
    notification.event_type AS "eventType",
    CASE WHEN digest.id IS NOT NULL THEN jsonb_build_object('day', digest.day, 'counts', digest.counts) END AS digest
  FROM taken JOIN account ON account.id = taken.account_id
  LEFT JOIN profile ON profile.account_id = taken.account_id
  LEFT JOIN notification ON notification.id = taken.notification_id
  LEFT JOIN family_invitation invitation ON invitation.id = taken.invitation_id
  LEFT JOIN password_reset reset ON reset.id = taken.password_reset_id
  LEFT JOIN email_change change ON change.id = taken.email_change_id
  LEFT JOIN work_digest digest ON digest.id = taken.digest_id`;

/** Begins an attempt at the delivery that is due longest; null when none is due. */
export async function takeDue(tx: Transaction, channel: OutwardChannel): Promise<DueDelivery | null> {
  const [row] = await tx.manager.query<DueDelivery[]>(TAKE, [channel]);
  return row ?? null;
}
