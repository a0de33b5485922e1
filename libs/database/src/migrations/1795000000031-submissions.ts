import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed in each time, so that a reviewer sees what has changed since. */
export class Submissions1795000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_submission (
        id uuid CONSTRAINT application_submission_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT submission_application_fk REFERENCES accreditation_application (id),
        number integer NOT NULL,
        content jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        CONSTRAINT submission_numbered_once UNIQUE (application_id, number),
        CONSTRAINT submission_number_counts CHECK (number >= 1)
      );
      CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON application_submission
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE application_submission ENABLE ROW LEVEL SECURITY;
      CREATE POLICY submission_visible ON application_submission USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = application_submission.application_id
          AND (a.applicant_id = actor_id() OR actor_is('reviewer', 'approver', 'system'))));
      GRANT SELECT, INSERT ON application_submission TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_submission');
  }
}
