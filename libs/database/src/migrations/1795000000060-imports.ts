import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of people who were accredited on paper: the file, its rows until they are imported, and what is wrong with
 * them. What came by import has an application without reviewer, approver and notice, for these were on paper, and an
 * account that nobody can sign in to until the person takes it over.
 */
export class Imports1795000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accreditation_import (
        id uuid CONSTRAINT accreditation_import_pk PRIMARY KEY DEFAULT uuidv7(),
        sha256 text NOT NULL,
        format text NOT NULL,
        file_name text NOT NULL,
        size_bytes integer NOT NULL,
        pieces text[] NOT NULL,
        sealed_key bytea,
        master_key_id text,
        state text NOT NULL,
        round integer NOT NULL DEFAULT 1,
        policy_version text CONSTRAINT import_policy_fk REFERENCES policy_version (version),
        last_row integer NOT NULL DEFAULT 0,
        people integer NOT NULL DEFAULT 0,
        problems integer NOT NULL DEFAULT 0,
        imported integer NOT NULL DEFAULT 0,
        progress integer NOT NULL DEFAULT 0,
        uploaded_by uuid NOT NULL CONSTRAINT import_uploader_fk REFERENCES account (id),
        uploaded_at timestamptz NOT NULL,
        checked_at timestamptz,
        committed_by uuid CONSTRAINT import_committer_fk REFERENCES account (id),
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT import_format_known CHECK (format IN ('csv', 'xlsx')),
        CONSTRAINT import_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT import_state_known CHECK (state IN ('checking', 'checked', 'committing', 'committed', 'discarded')),
        CONSTRAINT import_progress_percent CHECK (progress BETWEEN 0 AND 100),
        CONSTRAINT import_four_eyes CHECK (committed_by <> uploaded_by),
        CONSTRAINT import_committed_by_somebody CHECK ((state IN ('committing', 'committed')) = (committed_by IS NOT NULL)),
        CONSTRAINT import_committed_clean CHECK (state NOT IN ('committing', 'committed') OR problems = 0),
        CONSTRAINT import_master_key_named CHECK (master_key_id ~ '^[0-9a-f]{16}$'
          AND (master_key_id IS NULL) = (sealed_key IS NULL)),
        CONSTRAINT import_file_while_open CHECK ((state IN ('committed', 'discarded')) = (sealed_key IS NULL)
          AND (state IN ('committed', 'discarded')) = (ended_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX import_file_once ON accreditation_import (sha256) WHERE state <> 'discarded';
      CREATE INDEX import_by_upload ON accreditation_import (uploaded_at, id);

      CREATE TABLE import_row (
        import_id uuid NOT NULL CONSTRAINT import_row_import_fk REFERENCES accreditation_import (id),
        number integer NOT NULL,
        identity_index bytea,
        account_id uuid,
        application_id uuid NOT NULL DEFAULT uuidv7(),
        card_id uuid NOT NULL DEFAULT uuidv7(),
        sealed_key bytea,
        identity_number bytea,
        identity_tail text,
        identity_type text,
        name text,
        birth_date date,
        nationality text,
        employer text,
        job_title text,
        phone text,
        city text,
        tier text,
        track text,
        criterion text,
        accredited_on date,
        valid_until date,
        CONSTRAINT import_row_pk PRIMARY KEY (import_id, number),
        CONSTRAINT import_row_number_counts CHECK (number >= 2),
        CONSTRAINT import_row_whole_or_bare CHECK (num_nulls(account_id, sealed_key, identity_number, identity_tail,
          identity_type, name, birth_date, nationality, employer, job_title, phone, city, tier, track, accredited_on,
          valid_until) IN (0, 16) AND (account_id IS NULL OR identity_index IS NOT NULL))
      );
      CREATE INDEX import_row_of_person ON import_row (import_id, identity_index);

      CREATE TABLE import_problem (
        id uuid CONSTRAINT import_problem_pk PRIMARY KEY DEFAULT uuidv7(),
        import_id uuid NOT NULL CONSTRAINT import_problem_import_fk REFERENCES accreditation_import (id),
        number integer NOT NULL,
        "column" text,
        code text NOT NULL,
        value text,
        CONSTRAINT import_problem_number_counts CHECK (number >= 0)
      );
      CREATE INDEX import_problem_by_row ON import_problem (import_id, number, id);

      ALTER TABLE accreditation_import ENABLE ROW LEVEL SECURITY;
      CREATE POLICY accreditation_import_visible ON accreditation_import FOR SELECT
        USING (actor_is('administrator', 'auditor', 'system'));
      CREATE POLICY accreditation_import_kept ON accreditation_import USING (actor_is('administrator', 'system'));
      ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
      CREATE POLICY import_row_visible ON import_row USING (actor_is('system'));
      ALTER TABLE import_problem ENABLE ROW LEVEL SECURITY;
      CREATE POLICY import_problem_visible ON import_problem FOR SELECT
        USING (actor_is('administrator', 'auditor', 'system'));
      CREATE POLICY import_problem_kept ON import_problem USING (actor_is('system'));
      GRANT SELECT, INSERT, UPDATE ON accreditation_import TO talent_app;
      GRANT SELECT, INSERT, DELETE ON import_row, import_problem TO talent_app;

      ALTER TABLE account ALTER COLUMN email DROP NOT NULL, ALTER COLUMN password_hash DROP NOT NULL,
        ADD CONSTRAINT account_sign_in_whole CHECK ((email IS NULL) = (password_hash IS NULL));

      ALTER TABLE accreditation_application
        ADD COLUMN origin text NOT NULL DEFAULT 'portal',
        ADD COLUMN import_id uuid CONSTRAINT application_import_fk REFERENCES accreditation_import (id),
        ADD COLUMN import_row integer,
        DROP CONSTRAINT application_accredited_whole,
        DROP CONSTRAINT application_notice_whole,
        ADD CONSTRAINT application_origin_known CHECK (origin IN ('portal', 'import')),
        ADD CONSTRAINT application_imported_whole CHECK (num_nonnulls(import_id, import_row)
          = CASE origin WHEN 'import' THEN 2 ELSE 0 END),
        ADD CONSTRAINT application_accredited_whole CHECK (state <> 'accredited' OR (tier IS NOT NULL
          AND decided_at IS NOT NULL AND (origin = 'import' OR (reviewer_id IS NOT NULL AND approver_id IS NOT NULL)))),
        ADD CONSTRAINT application_notice_whole CHECK (state NOT IN ('on_notice', 'objected', 'accredited')
          OR origin = 'import' OR (notice_from IS NOT NULL AND notice_until IS NOT NULL));
      CREATE UNIQUE INDEX application_once_a_row ON accreditation_application (import_id, import_row)
        WHERE import_id IS NOT NULL;
    `);
  }

  /** Who was imported keeps the card: an address that nobody has stands where the tables need one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE accreditation_application SET reviewer_id = i.uploaded_by, approver_id = i.committed_by,
        notice_from = decided_at::date, notice_until = decided_at::date
        FROM accreditation_import i WHERE i.id = import_id;
      UPDATE account SET email = id || '@imported.invalid', password_hash = '' WHERE email IS NULL;

      DROP INDEX application_once_a_row;
      ALTER TABLE accreditation_application
        DROP CONSTRAINT application_origin_known,
        DROP CONSTRAINT application_imported_whole,
        DROP CONSTRAINT application_accredited_whole,
        DROP CONSTRAINT application_notice_whole,
        DROP COLUMN origin,
        DROP COLUMN import_id,
        DROP COLUMN import_row,
        ADD CONSTRAINT application_accredited_whole CHECK (state <> 'accredited' OR (tier IS NOT NULL
          AND reviewer_id IS NOT NULL AND approver_id IS NOT NULL AND decided_at IS NOT NULL)),
        ADD CONSTRAINT application_notice_whole CHECK (state NOT IN ('on_notice', 'objected', 'accredited')
          OR (notice_from IS NOT NULL AND notice_until IS NOT NULL));
      ALTER TABLE account DROP CONSTRAINT account_sign_in_whole,
        ALTER COLUMN email SET NOT NULL, ALTER COLUMN password_hash SET NOT NULL;
      DROP TABLE import_problem, import_row, accreditation_import;
    `);
  }
}
