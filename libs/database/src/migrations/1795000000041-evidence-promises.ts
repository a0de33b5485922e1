import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that applicants promise to hand in later 容缺受理, and decisions that the portal takes by itself. */
export class EvidencePromises1795000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence_promise (
        id uuid CONSTRAINT evidence_promise_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL
          CONSTRAINT evidence_promise_application_fk REFERENCES accreditation_application (id),
        claim_id uuid NOT NULL CONSTRAINT evidence_promise_claim_fk REFERENCES claim (id) ON DELETE CASCADE,
        kind text NOT NULL,
        promised_at timestamptz NOT NULL,
        due_on date NOT NULL,
        kept_at timestamptz,
        broken_at timestamptz,
        CONSTRAINT evidence_promise_once UNIQUE (claim_id, kind),
        CONSTRAINT evidence_promise_one_end CHECK (kept_at IS NULL OR broken_at IS NULL)
      );
      CREATE INDEX evidence_promise_of_application ON evidence_promise (application_id);
      CREATE INDEX evidence_promise_open ON evidence_promise (due_on) WHERE kept_at IS NULL AND broken_at IS NULL;
      ALTER TABLE evidence_promise ENABLE ROW LEVEL SECURITY;
      CREATE POLICY evidence_promise_visible ON evidence_promise USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = evidence_promise.application_id)
          AND NOT (actor_is('auditor') AND NOT actor_is('reviewer', 'approver')));
      GRANT SELECT, INSERT, UPDATE ON evidence_promise TO talent_app;

      ALTER TABLE decision ALTER COLUMN decided_by DROP NOT NULL,
        ADD CONSTRAINT decision_decider_known CHECK ((role = 'system') = (decided_by IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What nobody decided has no place in the table as it was; the events still tell of it.
    await runner.query(`
      ALTER TABLE decision DISABLE TRIGGER decision_append_only;
      DELETE FROM decision WHERE decided_by IS NULL;
      ALTER TABLE decision ENABLE TRIGGER decision_append_only;
      ALTER TABLE decision DROP CONSTRAINT decision_decider_known, ALTER COLUMN decided_by SET NOT NULL;
      DROP TABLE evidence_promise;
    `);
  }
}
