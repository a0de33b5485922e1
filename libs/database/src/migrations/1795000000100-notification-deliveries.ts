import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What goes out of the portal: deliveries of notifications and digests, and who wants what. With a person who is
 * erased they go too.
 */
export class NotificationDeliveries1795000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification ADD COLUMN in_portal boolean NOT NULL DEFAULT true;

      CREATE TABLE notification_preference (
        account_id uuid NOT NULL CONSTRAINT notification_preference_account_fk REFERENCES account (id),
        kind text NOT NULL,
        channel text NOT NULL,
        wanted boolean NOT NULL,
        CONSTRAINT notification_preference_pk PRIMARY KEY (account_id, kind, channel),
        CONSTRAINT notification_preference_channel_known CHECK (channel IN ('portal', 'mail', 'sms'))
      );
      ALTER TABLE notification_preference ENABLE ROW LEVEL SECURITY;
      CREATE POLICY notification_preference_visible ON notification_preference
        USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, UPDATE, DELETE ON notification_preference TO talent_app;

      CREATE TABLE work_digest (
        id uuid CONSTRAINT work_digest_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT work_digest_account_fk REFERENCES account (id),
        day date NOT NULL,
        counts jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT work_digest_once_a_day UNIQUE (account_id, day)
      );
      ALTER TABLE work_digest ENABLE ROW LEVEL SECURITY;
      CREATE POLICY work_digest_visible ON work_digest USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, UPDATE ON work_digest TO talent_app;

      CREATE TABLE notification_delivery (
        id uuid CONSTRAINT notification_delivery_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT notification_delivery_account_fk REFERENCES account (id),
        notification_id uuid
          CONSTRAINT notification_delivery_notification_fk REFERENCES notification (id) ON DELETE CASCADE,
        digest_id uuid CONSTRAINT notification_delivery_digest_fk REFERENCES work_digest (id) ON DELETE CASCADE,
        channel text NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        message_id text NOT NULL,
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        next_attempt_at timestamptz,
        attempted_at timestamptz,
        sent_at timestamptz,
        CONSTRAINT notification_delivery_of_one_thing CHECK ((notification_id IS NULL) <> (digest_id IS NULL)),
        CONSTRAINT notification_delivery_once UNIQUE (notification_id, channel),
        CONSTRAINT notification_delivery_digest_once UNIQUE (digest_id, channel),
        CONSTRAINT notification_delivery_message_unique UNIQUE (message_id),
        CONSTRAINT notification_delivery_channel_known CHECK (channel IN ('mail', 'sms')),
        CONSTRAINT notification_delivery_state_known
          CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'given_up')),
        CONSTRAINT notification_delivery_attempts_counted CHECK (attempts >= 0),
        CONSTRAINT notification_delivery_due_while_open
          CHECK ((state IN ('waiting', 'failed')) = (next_attempt_at IS NOT NULL)),
        CONSTRAINT notification_delivery_sent_whole CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT notification_delivery_failed_whole
          CHECK ((state IN ('failed', 'given_up')) = (error IS NOT NULL)),
        CONSTRAINT notification_delivery_attempted CHECK (state <> 'sending' OR attempted_at IS NOT NULL)
      );
      CREATE INDEX notification_delivery_due ON notification_delivery (channel, next_attempt_at)
        WHERE next_attempt_at IS NOT NULL;
      CREATE INDEX notification_delivery_sending ON notification_delivery (channel, attempted_at)
        WHERE state = 'sending';
      CREATE INDEX notification_delivery_troubled ON notification_delivery (created_at, id)
        WHERE error IS NOT NULL;
      CREATE INDEX notification_delivery_of_account ON notification_delivery (account_id);
      ALTER TABLE notification_delivery ENABLE ROW LEVEL SECURITY;
      CREATE POLICY notification_delivery_visible ON notification_delivery
        USING (account_id = actor_id() OR actor_is('administrator', 'service_manager', 'system'));
      GRANT SELECT, INSERT, UPDATE ON notification_delivery TO talent_app;

      CREATE FUNCTION forget_how_to_tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        DELETE FROM notification_delivery WHERE account_id = NEW.id;
        DELETE FROM work_digest WHERE account_id = NEW.id;
        DELETE FROM notification_preference WHERE account_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_is_not_told AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
        EXECUTE FUNCTION forget_how_to_tell();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_is_not_told ON account;
      DROP FUNCTION forget_how_to_tell();
      DROP TABLE notification_delivery, work_digest, notification_preference;
      ALTER TABLE notification DROP COLUMN in_portal;
    `);
  }
}
