import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A well-formed Argon2 hash that no password is known to have. */
const OF_NO_PASSWORD = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Staff whom an administrator invites: an account without a password until its owner chooses one by a letter. And
 * addresses that an administrator asked to change, until their owner shows that both mailbox and password are his or hers.
 */
export class InvitedStaff1795000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account DROP CONSTRAINT account_sign_in_whole,
        ADD CONSTRAINT account_password_needs_email CHECK (password_hash IS NULL OR email IS NOT NULL);
      ALTER TABLE password_reset ADD COLUMN purpose text NOT NULL DEFAULT 'forgotten',
        ADD CONSTRAINT password_reset_purpose_known CHECK (purpose IN ('forgotten', 'invited'));

      CREATE TABLE email_change (
        id uuid CONSTRAINT email_change_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT email_change_one_open UNIQUE
          CONSTRAINT email_change_account_fk REFERENCES account (id),
        email text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT email_change_lower_case CHECK (email = lower(email)),
        CONSTRAINT email_change_expires_later CHECK (expires_at > created_at)
      );
      ALTER TABLE email_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY email_change_visible ON email_change USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, DELETE ON email_change TO talent_app;

      ALTER TABLE notification_delivery
        ADD COLUMN email_change_id uuid CONSTRAINT notification_delivery_email_change_fk
          REFERENCES email_change (id) ON DELETE CASCADE,
        ADD CONSTRAINT notification_delivery_email_change_once UNIQUE (email_change_id, channel),
        DROP CONSTRAINT notification_delivery_of_one_thing,
        ADD CONSTRAINT notification_delivery_of_one_thing CHECK (num_nonnulls(notification_id, digest_id,
          invitation_id, password_reset_id, email_change_id) = 1);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Who has not chosen a password yet keeps the account, and asks for a first one as for a forgotten one; signing in goes wrong, and does not break.
    await runner.query(`
      DELETE FROM notification_delivery WHERE email_change_id IS NOT NULL;
      ALTER TABLE notification_delivery DROP CONSTRAINT notification_delivery_of_one_thing,
        DROP COLUMN email_change_id,
        ADD CONSTRAINT notification_delivery_of_one_thing
          CHECK (num_nonnulls(notification_id, digest_id, invitation_id, password_reset_id) = 1);
      DROP TABLE email_change;
      ALTER TABLE password_reset DROP COLUMN purpose;
      UPDATE account SET password_hash = '${OF_NO_PASSWORD}' WHERE email IS NOT NULL AND password_hash IS NULL;
      ALTER TABLE account DROP CONSTRAINT account_password_needs_email,
        ADD CONSTRAINT account_sign_in_whole CHECK ((email IS NULL) = (password_hash IS NULL));
    `);
  }
}
