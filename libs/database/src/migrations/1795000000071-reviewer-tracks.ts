import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviewers review on the tracks that they were given. Those who were reviewers before keep all of them, so that
 * nothing stands still.
 */
export class ReviewerTracks1795000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reviewer_track (
        account_id uuid NOT NULL CONSTRAINT reviewer_track_account_fk REFERENCES account (id) ON DELETE CASCADE,
        track text NOT NULL,
        CONSTRAINT reviewer_track_pk PRIMARY KEY (account_id, track),
        CONSTRAINT reviewer_track_known CHECK (track IN ('research', 'engineering', 'enterprise',
          'health_education_culture', 'vocational_skills', 'local'))
      );
      INSERT INTO reviewer_track (account_id, track)
        SELECT account_id, unnest(ARRAY['research', 'engineering', 'enterprise', 'health_education_culture',
          'vocational_skills', 'local']) FROM account_role WHERE role = 'reviewer';
      GRANT SELECT, INSERT, DELETE ON reviewer_track TO talent_app;

      -- The lock makes whoever takes the track away at the same moment wait, and see that it is in use.
      CREATE FUNCTION refuse_other_track() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF NEW.reviewer_id IS NULL OR (TG_OP = 'UPDATE' AND NEW.reviewer_id IS NOT DISTINCT FROM OLD.reviewer_id) THEN
          RETURN NULL;
        END IF;
        PERFORM FROM reviewer_track t WHERE t.account_id = NEW.reviewer_id AND t.track = NEW.track FOR KEY SHARE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'the reviewer does not review on this track'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_reviewer_of_track';
        END IF;
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION refuse_other_track() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION refuse_other_track() TO talent_app;
      CREATE TRIGGER application_reviewed_on_track AFTER INSERT OR UPDATE OF reviewer_id ON accreditation_application
        FOR EACH ROW EXECUTE FUNCTION refuse_other_track();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER application_reviewed_on_track ON accreditation_application;
      DROP FUNCTION refuse_other_track();
      DROP TABLE reviewer_track;
    `);
  }
}
