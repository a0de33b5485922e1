import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Identity numbers are sealed with a key of their own for each person, which the master key wraps: who destroys the
 * row destroys the number. A blind index finds equal numbers without showing them.
 */
export class PersonKeys1795000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_key (
        account_id uuid CONSTRAINT person_key_pk PRIMARY KEY CONSTRAINT person_key_account_fk REFERENCES account (id),
        sealed_key bytea NOT NULL,
        master_key_id text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT person_key_master_named CHECK (master_key_id ~ '^[0-9a-f]{16}$')
      );
      CREATE INDEX person_key_of_master ON person_key (master_key_id, account_id);
      ALTER TABLE profile ADD COLUMN identity_index bytea;
      CREATE INDEX profile_identity_index ON profile (identity_index);

      ALTER TABLE person_key ENABLE ROW LEVEL SECURITY;
      CREATE POLICY person_key_visible ON person_key FOR SELECT USING (account_id = actor_id()
        OR actor_is('reviewer', 'approver', 'service_manager', 'system'));
      CREATE POLICY person_key_own ON person_key USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, UPDATE, DELETE ON person_key TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX profile_identity_index;
      ALTER TABLE profile DROP COLUMN identity_index;
      DROP TABLE person_key;
    `);
  }
}
