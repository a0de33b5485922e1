import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters by which whoever forgot a password sets another one. The link is sealed and stands nowhere. */
export class PasswordResets1795000000270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE password_reset (
        id uuid CONSTRAINT password_reset_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT password_reset_account_fk REFERENCES account (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT password_reset_expires_later CHECK (expires_at > created_at)
      );
      CREATE UNIQUE INDEX password_reset_one_open ON password_reset (account_id) WHERE ended_at IS NULL;
      ALTER TABLE password_reset ENABLE ROW LEVEL SECURITY;
      CREATE POLICY password_reset_visible ON password_reset
        USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, DELETE, UPDATE (ended_at) ON password_reset TO talent_app;

      ALTER TABLE notification_delivery
        ADD COLUMN password_reset_id uuid CONSTRAINT notification_delivery_password_reset_fk
          REFERENCES password_reset (id) ON DELETE CASCADE,
        ADD CONSTRAINT notification_delivery_password_reset_once UNIQUE (password_reset_id, channel),
        DROP CONSTRAINT notification_delivery_of_one_thing,
        ADD CONSTRAINT notification_delivery_of_one_thing
          CHECK (num_nonnulls(notification_id, digest_id, invitation_id, password_reset_id) = 1);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notification_delivery WHERE password_reset_id IS NOT NULL;
      ALTER TABLE notification_delivery DROP CONSTRAINT notification_delivery_of_one_thing,
        DROP COLUMN password_reset_id,
        ADD CONSTRAINT notification_delivery_of_one_thing
          CHECK (num_nonnulls(notification_id, digest_id, invitation_id) = 1);
      DROP TABLE password_reset;
    `);
  }
}
