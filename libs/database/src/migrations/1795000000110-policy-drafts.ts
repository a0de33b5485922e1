import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drafts of the policy with who wrote on them, rehearsals of a draft on all holders, and publishing by somebody
 * else. What is published stays as it is for ever; the trigger says so to whoever can write to the table.
 */
export class PolicyDrafts1795000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE policy_version
        ADD files jsonb,
        ADD based_on text CONSTRAINT policy_version_based_on_fk REFERENCES policy_version (version),
        ADD author_id uuid CONSTRAINT policy_version_author_fk REFERENCES account (id),
        ADD editor_ids uuid[] NOT NULL DEFAULT '{}',
        ADD publisher_id uuid CONSTRAINT policy_version_publisher_fk REFERENCES account (id),
        ADD created_at timestamptz NOT NULL DEFAULT portal_now(),
        ADD draft_version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT policy_version_author_edits CHECK (author_id IS NULL OR author_id = ANY (editor_ids)),
        ADD CONSTRAINT policy_version_four_eyes CHECK (state = 'draft' OR author_id IS NULL
          OR (publisher_id IS NOT NULL AND publisher_id <> ALL (editor_ids)));
      UPDATE policy_version SET created_at = published_at WHERE published_at IS NOT NULL;
      CREATE INDEX policy_version_newest ON policy_version (created_at DESC, id DESC);

      CREATE TABLE policy_rehearsal (
        id uuid CONSTRAINT policy_rehearsal_pk PRIMARY KEY DEFAULT uuidv7(),
        policy_version_id uuid NOT NULL CONSTRAINT policy_rehearsal_version_fk REFERENCES policy_version (id),
        draft_version integer NOT NULL,
        compared_with text NOT NULL CONSTRAINT policy_rehearsal_compared_fk REFERENCES policy_version (version),
        on_day date NOT NULL,
        state text NOT NULL,
        requested_by uuid NOT NULL CONSTRAINT policy_rehearsal_account_fk REFERENCES account (id),
        requested_at timestamptz NOT NULL,
        holders integer NOT NULL,
        done integer NOT NULL DEFAULT 0,
        last_card_id uuid,
        failures integer NOT NULL DEFAULT 0,
        result jsonb NOT NULL,
        ended_at timestamptz,
        CONSTRAINT policy_rehearsal_state_known CHECK
          (state IN ('queued', 'running', 'done', 'cancelled', 'failed')),
        CONSTRAINT policy_rehearsal_ended_whole CHECK ((state IN ('queued', 'running')) = (ended_at IS NULL)),
        CONSTRAINT policy_rehearsal_counts CHECK (holders >= 0 AND done >= 0 AND failures >= 0)
      );
      CREATE UNIQUE INDEX policy_rehearsal_one_live ON policy_rehearsal (policy_version_id) WHERE ended_at IS NULL;
      CREATE INDEX policy_rehearsal_of_version ON policy_rehearsal (policy_version_id, id DESC);

      CREATE FUNCTION guard_policy_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'published' THEN
          RAISE EXCEPTION 'a published policy version never changes'
            USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'policy_version_published_stays';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        IF NEW.author_id IS DISTINCT FROM OLD.author_id OR NOT NEW.editor_ids @> OLD.editor_ids THEN
          RAISE EXCEPTION 'who wrote on a draft is not forgotten'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'policy_version_editors_stay';
        END IF;
        IF NEW.state = 'published' AND NOT EXISTS (SELECT FROM policy_rehearsal r
            WHERE r.policy_version_id = NEW.id AND r.draft_version = OLD.draft_version AND r.state = 'done') THEN
          RAISE EXCEPTION 'a draft is rehearsed before it is published'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'policy_version_rehearsed';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER policy_version_guard BEFORE UPDATE OR DELETE ON policy_version
        FOR EACH ROW EXECUTE FUNCTION guard_policy_version();

      ALTER TABLE policy_version ENABLE ROW LEVEL SECURITY;
      CREATE POLICY policy_version_visible ON policy_version
        USING (state = 'published' OR author_id = actor_id() OR actor_is('service_manager', 'auditor', 'system'))
        WITH CHECK ((actor_is('service_manager') AND author_id IS NOT NULL) OR actor_is('system'));
      ALTER TABLE policy_rehearsal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY policy_rehearsal_visible ON policy_rehearsal
        USING (requested_by = actor_id() OR actor_is('service_manager', 'auditor', 'system'))
        WITH CHECK (actor_is('service_manager', 'system'));
      GRANT UPDATE ON policy_version TO talent_app;
      GRANT SELECT, INSERT, UPDATE ON policy_rehearsal TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Drafts are dropped: the portal as it was before knows only what is published.
    await runner.query(`
      DROP TRIGGER policy_version_guard ON policy_version;
      DROP FUNCTION guard_policy_version();
      DROP TABLE policy_rehearsal;
      DROP POLICY policy_version_visible ON policy_version;
      ALTER TABLE policy_version DISABLE ROW LEVEL SECURITY;
      REVOKE UPDATE ON policy_version FROM talent_app;
      DROP INDEX policy_version_newest;
      ALTER TABLE policy_version DROP files, DROP based_on, DROP author_id, DROP editor_ids, DROP publisher_id,
        DROP created_at, DROP draft_version;
      DELETE FROM policy_version p WHERE state = 'draft'
        AND NOT EXISTS (SELECT FROM accreditation_application WHERE policy_version = p.version)
        AND NOT EXISTS (SELECT FROM service_request WHERE policy_version = p.version);
    `);
  }
}
