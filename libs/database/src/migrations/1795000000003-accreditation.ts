import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policy versions, applications with their claims, evidence and decisions, and the cards they lead to. */
export class Accreditation1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_version (
        id uuid CONSTRAINT policy_version_pk PRIMARY KEY DEFAULT uuidv7(),
        version text NOT NULL CONSTRAINT policy_version_unique UNIQUE,
        state text NOT NULL,
        effective_from date,
        content jsonb NOT NULL,
        hash text NOT NULL,
        published_at timestamptz,
        CONSTRAINT policy_version_state_known CHECK (state IN ('draft', 'published')),
        CONSTRAINT policy_version_published_whole CHECK
          ((state = 'published') = (effective_from IS NOT NULL AND published_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX policy_version_one_a_day ON policy_version (effective_from) WHERE state = 'published';

      CREATE TABLE accreditation_application (
        id uuid CONSTRAINT accreditation_application_pk PRIMARY KEY DEFAULT uuidv7(),
        applicant_id uuid NOT NULL CONSTRAINT application_applicant_fk REFERENCES account (id),
        applicant_name text,
        applicant_employer text,
        track text NOT NULL,
        state text NOT NULL,
        policy_version text NOT NULL CONSTRAINT application_policy_fk REFERENCES policy_version (version),
        reviewer_id uuid CONSTRAINT application_reviewer_fk REFERENCES account (id),
        approver_id uuid CONSTRAINT application_approver_fk REFERENCES account (id),
        recommended_tier text,
        tier text,
        notice_from date,
        notice_until date,
        notice_ended_at timestamptz,
        due_on date,
        created_at timestamptz NOT NULL,
        submitted_at timestamptz,
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT application_state_known CHECK (state IN ('draft', 'submitted', 'in_review', 'returned',
          'recommended', 'on_notice', 'objected', 'accredited', 'rejected', 'appealed', 'withdrawn')),
        CONSTRAINT application_track_known CHECK (track IN ('research', 'engineering', 'enterprise',
          'health_education_culture', 'vocational_skills', 'local')),
        CONSTRAINT application_tiers_known CHECK (recommended_tier IN ('A', 'B', 'C', 'D', 'E')
          AND tier IN ('A', 'B', 'C', 'D', 'E')),
        CONSTRAINT application_four_eyes CHECK (approver_id <> reviewer_id
          AND approver_id <> applicant_id AND reviewer_id <> applicant_id),
        CONSTRAINT application_accredited_whole CHECK (state <> 'accredited' OR (tier IS NOT NULL
          AND reviewer_id IS NOT NULL AND approver_id IS NOT NULL AND decided_at IS NOT NULL)),
        CONSTRAINT application_submitted_whole CHECK (state IN ('draft', 'withdrawn')
          OR (submitted_at IS NOT NULL AND applicant_name IS NOT NULL)),
        CONSTRAINT application_notice_whole CHECK (state NOT IN ('on_notice', 'objected', 'accredited')
          OR (notice_from IS NOT NULL AND notice_until IS NOT NULL))
      );
      CREATE UNIQUE INDEX application_one_open ON accreditation_application (applicant_id)
        WHERE state NOT IN ('accredited', 'rejected', 'withdrawn');
      CREATE INDEX application_queue ON accreditation_application (submitted_at DESC, id DESC)
        WHERE submitted_at IS NOT NULL;
      CREATE INDEX application_of_applicant ON accreditation_application (applicant_id, id);
      CREATE INDEX application_notice ON accreditation_application (notice_until) WHERE state = 'on_notice';

      CREATE TABLE claim (
        id uuid CONSTRAINT claim_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT claim_application_fk REFERENCES accreditation_application (id),
        criterion text NOT NULL,
        statement text NOT NULL,
        facts jsonb NOT NULL,
        position integer NOT NULL,
        CONSTRAINT claim_once UNIQUE (application_id, criterion)
      );
      CREATE TABLE evidence (
        id uuid CONSTRAINT evidence_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT evidence_application_fk REFERENCES accreditation_application (id),
        claim_id uuid NOT NULL CONSTRAINT evidence_claim_fk REFERENCES claim (id) ON DELETE CASCADE,
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT evidence_media_type_known CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
        CONSTRAINT evidence_size_bounded CHECK (size_bytes BETWEEN 1 AND 10485760),
        CONSTRAINT evidence_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$')
      );
      CREATE INDEX evidence_of_application ON evidence (application_id);
      CREATE TABLE decision (
        id uuid CONSTRAINT decision_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT decision_application_fk REFERENCES accreditation_application (id),
        action text NOT NULL,
        tier text,
        reason_code text,
        reason text NOT NULL,
        decided_by uuid NOT NULL CONSTRAINT decision_decider_fk REFERENCES account (id),
        role text NOT NULL,
        policy_version text NOT NULL,
        trace jsonb NOT NULL,
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX decision_of_application ON decision (application_id, decided_at);
      CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE SEQUENCE card_serial AS bigint MAXVALUE 99999999;
      CREATE TABLE card (
        id uuid CONSTRAINT card_pk PRIMARY KEY DEFAULT uuidv7(),
        holder_id uuid NOT NULL CONSTRAINT card_holder_fk REFERENCES account (id),
        number text NOT NULL CONSTRAINT card_number_unique UNIQUE,
        name text NOT NULL,
        tier text NOT NULL,
        track text NOT NULL,
        state text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        application_id uuid CONSTRAINT card_application_fk REFERENCES accreditation_application (id),
        issued_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT card_tier_known CHECK (tier IN ('A', 'B', 'C', 'D', 'E')),
        CONSTRAINT card_state_known CHECK (state IN ('active', 'suspended', 'expired', 'revoked', 'superseded')),
        CONSTRAINT card_validity_ordered CHECK (valid_from <= valid_until)
      );
      CREATE UNIQUE INDEX card_one_live ON card (holder_id) WHERE state IN ('active', 'suspended');
      CREATE UNIQUE INDEX card_one_an_application ON card (application_id);
      CREATE INDEX card_of_holder ON card (holder_id, issued_at);
      CREATE INDEX card_ending ON card (valid_until) WHERE state IN ('active', 'suspended');

      ALTER TABLE accreditation_application ENABLE ROW LEVEL SECURITY;
      CREATE POLICY application_visible ON accreditation_application USING (applicant_id = actor_id()
        OR (state <> 'draft' AND actor_is('reviewer', 'approver', 'auditor')) OR actor_is('system'));
      ALTER TABLE claim ENABLE ROW LEVEL SECURITY;
      CREATE POLICY claim_visible ON claim USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = claim.application_id));
      ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
      CREATE POLICY evidence_visible ON evidence USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = evidence.application_id)
          AND NOT (actor_is('auditor') AND NOT actor_is('reviewer', 'approver')));
      ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
      CREATE POLICY decision_visible ON decision USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = decision.application_id));
      ALTER TABLE card ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_visible ON card USING (holder_id = actor_id()
        OR actor_is('service_manager', 'approver', 'auditor', 'system'));

      GRANT SELECT, INSERT ON policy_version, decision TO talent_app;
      GRANT SELECT, INSERT, UPDATE ON accreditation_application, card TO talent_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON claim, evidence TO talent_app;
      GRANT USAGE ON SEQUENCE card_serial TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE card;
      DROP SEQUENCE card_serial;
      DROP TABLE decision, evidence, claim, accreditation_application, policy_version;
    `);
  }
}
