import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holders complain about a look of an agency at their card. The agency is known, so it can be asked. */
export class ComplaintsAboutVerifications1795000000231 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE complaint
        ADD COLUMN verification_id uuid CONSTRAINT complaint_verification_fk REFERENCES card_verification (id),
        DROP CONSTRAINT complaint_about_whole,
        ADD CONSTRAINT complaint_about_whole CHECK (CASE about
          WHEN 'request' THEN request_id IS NOT NULL AND agency_id IS NOT NULL AND looked_by IS NULL
            AND num_nonnulls(reveal_id, verification_id) = 0
          WHEN 'agency' THEN agency_id IS NOT NULL AND looked_by IS NULL
            AND num_nonnulls(request_id, reveal_id, verification_id) = 0
          WHEN 'look' THEN reveal_id IS NOT NULL AND looked_by IS NOT NULL
            AND num_nonnulls(request_id, agency_id, verification_id) = 0
          WHEN 'verification' THEN verification_id IS NOT NULL AND agency_id IS NOT NULL
            AND looked_by IS NOT NULL AND num_nonnulls(request_id, reveal_id) = 0
          ELSE false END);
      DROP INDEX complaint_one_open;
      CREATE UNIQUE INDEX complaint_one_open
        ON complaint (complainant_id, coalesce(request_id, reveal_id, verification_id, agency_id))
        WHERE state IN ('filed', 'with_agency', 'answered');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX complaint_one_open;
      DELETE FROM complaint WHERE about = 'verification';
      ALTER TABLE complaint DROP CONSTRAINT complaint_about_whole, DROP COLUMN verification_id,
        ADD CONSTRAINT complaint_about_whole CHECK ((CASE about
          WHEN 'request' THEN request_id IS NOT NULL AND agency_id IS NOT NULL AND reveal_id IS NULL
          WHEN 'agency' THEN request_id IS NULL AND agency_id IS NOT NULL AND reveal_id IS NULL
          WHEN 'look' THEN request_id IS NULL AND agency_id IS NULL AND reveal_id IS NOT NULL
          ELSE false END) AND (reveal_id IS NULL) = (looked_by IS NULL));
      CREATE UNIQUE INDEX complaint_one_open ON complaint (complainant_id, coalesce(request_id, reveal_id, agency_id))
        WHERE state IN ('filed', 'with_agency', 'answered');
    `);
  }
}
