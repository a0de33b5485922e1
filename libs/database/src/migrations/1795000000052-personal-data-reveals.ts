import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at whose number or telephone, and why: for the auditors, and never changed. */
export class PersonalDataReveals1795000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE personal_data_reveal (
        id uuid CONSTRAINT personal_data_reveal_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT personal_data_reveal_account_fk REFERENCES account (id),
        field text NOT NULL,
        reason text NOT NULL,
        revealed_by uuid NOT NULL CONSTRAINT personal_data_reveal_revealer_fk REFERENCES account (id),
        revealed_on date NOT NULL,
        revealed_at timestamptz NOT NULL,
        CONSTRAINT personal_data_reveal_field_known CHECK (field IN ('identity_number', 'phone')),
        CONSTRAINT personal_data_reveal_reason_given CHECK (length(reason) BETWEEN 1 AND 1000),
        CONSTRAINT personal_data_reveal_of_another CHECK (revealed_by <> account_id)
      );
      CREATE INDEX personal_data_reveal_a_day ON personal_data_reveal (revealed_by, revealed_on);
      CREATE INDEX personal_data_reveal_of_account ON personal_data_reveal (account_id);
      CREATE TRIGGER personal_data_reveal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON personal_data_reveal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE personal_data_reveal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY personal_data_reveal_visible ON personal_data_reveal
        USING (revealed_by = actor_id() OR actor_is('auditor', 'system'))
        WITH CHECK (revealed_by = actor_id() AND actor_is('reviewer', 'approver', 'service_manager'));
      GRANT SELECT, INSERT ON personal_data_reveal TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE personal_data_reveal');
  }
}
