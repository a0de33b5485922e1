import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The years of the official calendar that the office has entered, the day on which a step began, so that its due
 * date can be reckoned anew by them, and the due date whose passing was told.
 */
export class ClockOfTheOffice1795000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE official_calendar_year (
        year integer CONSTRAINT official_calendar_year_pk PRIMARY KEY,
        holidays text[] NOT NULL,
        make_up_days text[] NOT NULL,
        entered_by uuid NOT NULL CONSTRAINT official_calendar_year_account_fk REFERENCES account (id),
        entered_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT official_calendar_year_bounded CHECK (year BETWEEN 2000 AND 2100)
      );
      GRANT SELECT, INSERT, UPDATE ON official_calendar_year TO talent_app;

      ALTER TABLE accreditation_application ADD COLUMN step_began_on date, ADD COLUMN escalated_due_on date;
      UPDATE accreditation_application a SET step_began_on = (coalesce((SELECT max(e.at) FROM event e
          WHERE e.subject_type = 'application' AND e.subject_id = a.id AND e.type IN ('application.submitted',
            'application.resubmitted', 'application.recommended', 'application.published')),
          a.submitted_at) AT TIME ZONE 'Asia/Shanghai')::date
        WHERE due_on IS NOT NULL;
      CREATE INDEX application_late ON accreditation_application (due_on) WHERE due_on IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX application_late;
      ALTER TABLE accreditation_application DROP COLUMN escalated_due_on, DROP COLUMN step_began_on;
      DROP TABLE official_calendar_year;
    `);
  }
}
