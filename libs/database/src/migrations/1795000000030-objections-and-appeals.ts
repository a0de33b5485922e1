import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Objections to a public notice, decided once, and the one appeal against a rejection. Whoever decides on an
 * application has neither reviewed it nor objected to it, and after an appeal it is in other hands.
 */
export class ObjectionsAndAppeals1795000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE objection (
        id uuid CONSTRAINT objection_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT objection_application_fk REFERENCES accreditation_application (id),
        objector_id uuid NOT NULL CONSTRAINT objection_objector_fk REFERENCES account (id),
        reason text NOT NULL,
        state text NOT NULL,
        written_at timestamptz NOT NULL,
        decided_by uuid CONSTRAINT objection_decider_fk REFERENCES account (id),
        decided_at timestamptz,
        decision_reason text,
        CONSTRAINT objection_state_known CHECK (state IN ('open', 'upheld', 'dismissed', 'lapsed')),
        CONSTRAINT objection_decided_whole CHECK ((state = 'open') = (decided_at IS NULL)
          AND (state IN ('upheld', 'dismissed')) = (decided_by IS NOT NULL)
          AND (decided_by IS NULL) = (decision_reason IS NULL)),
        CONSTRAINT objection_decided_by_another CHECK (decided_by <> objector_id)
      );
      CREATE UNIQUE INDEX objection_one_open ON objection (application_id, objector_id) WHERE state = 'open';
      CREATE INDEX objection_of_application ON objection (application_id, written_at);

      CREATE FUNCTION refuse_second_decision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF OLD.state <> 'open' OR (OLD.id, OLD.application_id, OLD.objector_id, OLD.reason, OLD.written_at)
          IS DISTINCT FROM (NEW.id, NEW.application_id, NEW.objector_id, NEW.reason, NEW.written_at) THEN
          RAISE EXCEPTION 'an objection is decided once' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER objection_decided_once BEFORE UPDATE ON objection
        FOR EACH ROW EXECUTE FUNCTION refuse_second_decision();
      CREATE TRIGGER objection_kept BEFORE DELETE OR TRUNCATE ON objection
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE appeal (
        id uuid CONSTRAINT appeal_pk PRIMARY KEY DEFAULT uuidv7(),
        application_id uuid NOT NULL CONSTRAINT appeal_application_fk REFERENCES accreditation_application (id)
          CONSTRAINT appeal_once UNIQUE,
        reason text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE TRIGGER appeal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appeal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- It sees every row, whoever decides: what one must not see can still stand against one's decision.
      CREATE FUNCTION refuse_same_hands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
      DECLARE broken text;
      BEGIN
        SELECT CASE
          WHEN EXISTS (SELECT FROM decision d WHERE d.application_id = NEW.application_id
            AND d.decided_by = NEW.decided_by AND d.role <> NEW.role) THEN 'decision_four_eyes'
          WHEN EXISTS (SELECT FROM objection o WHERE o.application_id = NEW.application_id
            AND o.objector_id = NEW.decided_by) THEN 'decision_not_by_objector'
          WHEN EXISTS (SELECT FROM appeal a JOIN decision d ON d.application_id = a.application_id
            WHERE a.application_id = NEW.application_id AND d.decided_by = NEW.decided_by
              AND d.decided_at <= a.written_at AND NEW.decided_at > a.written_at) THEN 'decision_appeal_in_other_hands'
          END INTO broken;
        IF broken IS NOT NULL THEN
          RAISE EXCEPTION 'somebody else must decide: %', broken
            USING ERRCODE = 'check_violation', CONSTRAINT = broken;
        END IF;
        RETURN NEW;
      END $$;
      REVOKE ALL ON FUNCTION refuse_same_hands() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION refuse_same_hands() TO talent_app;
      CREATE TRIGGER decision_in_other_hands BEFORE INSERT ON decision
        FOR EACH ROW EXECUTE FUNCTION refuse_same_hands();

      ALTER TABLE objection ENABLE ROW LEVEL SECURITY;
      CREATE POLICY objection_visible ON objection USING (objector_id = actor_id() OR actor_is('system')
        OR (actor_is('approver', 'auditor') AND NOT EXISTS (SELECT FROM accreditation_application a
          WHERE a.id = objection.application_id AND a.applicant_id = actor_id())));
      ALTER TABLE appeal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY appeal_visible ON appeal USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = appeal.application_id));

      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, decision_reason) ON objection TO talent_app;
      GRANT SELECT, INSERT ON appeal TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER decision_in_other_hands ON decision;
      DROP FUNCTION refuse_same_hands();
      DROP TABLE appeal, objection;
      DROP FUNCTION refuse_second_decision();
    `);
  }
}
