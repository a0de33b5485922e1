import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Complaints about a request, an agency or a look at one's data, and the answers of agencies to ratings. A complaint
 * goes to the service office; an agency sees one about itself from the moment on at which it is asked about it.
 */
export class Complaints1795000000152 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        id uuid CONSTRAINT complaint_pk PRIMARY KEY DEFAULT uuidv7(),
        complainant_id uuid NOT NULL CONSTRAINT complaint_complainant_fk REFERENCES account (id),
        about text NOT NULL,
        request_id uuid CONSTRAINT complaint_request_fk REFERENCES service_request (id),
        agency_id uuid CONSTRAINT complaint_agency_fk REFERENCES agency (id),
        reveal_id uuid CONSTRAINT complaint_reveal_fk REFERENCES personal_data_reveal (id),
        looked_by uuid CONSTRAINT complaint_looker_fk REFERENCES account (id),
        happened_on date NOT NULL,
        text text NOT NULL,
        state text NOT NULL,
        filed_at timestamptz NOT NULL,
        step_began_on date NOT NULL,
        due_on date,
        escalated_due_on date,
        forwarded_at timestamptz,
        answer text,
        answered_at timestamptz,
        decision_reason text,
        decided_by uuid CONSTRAINT complaint_decider_fk REFERENCES account (id),
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT complaint_about_whole CHECK ((CASE about
          WHEN 'request' THEN request_id IS NOT NULL AND agency_id IS NOT NULL AND reveal_id IS NULL
          WHEN 'agency' THEN request_id IS NULL AND agency_id IS NOT NULL AND reveal_id IS NULL
          WHEN 'look' THEN request_id IS NULL AND agency_id IS NULL AND reveal_id IS NOT NULL
          ELSE false END) AND (reveal_id IS NULL) = (looked_by IS NULL)),
        CONSTRAINT complaint_state_known CHECK
          (state IN ('filed', 'with_agency', 'answered', 'upheld', 'dismissed', 'withdrawn')),
        CONSTRAINT complaint_due_while_open CHECK
          ((due_on IS NOT NULL) = (state IN ('filed', 'with_agency', 'answered'))),
        CONSTRAINT complaint_forwarded_whole CHECK
          (state NOT IN ('with_agency', 'answered') OR forwarded_at IS NOT NULL),
        CONSTRAINT complaint_answered_whole CHECK ((answer IS NULL) = (answered_at IS NULL)
          AND (state <> 'answered' OR answer IS NOT NULL)),
        CONSTRAINT complaint_decided_whole CHECK ((state IN ('upheld', 'dismissed')) = (decided_at IS NOT NULL)
          AND (decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (decision_reason IS NULL)),
        CONSTRAINT complaint_decided_by_another CHECK
          (decided_by IS NULL OR (decided_by <> complainant_id AND decided_by IS DISTINCT FROM looked_by))
      );
      CREATE UNIQUE INDEX complaint_one_open
        ON complaint (complainant_id, coalesce(request_id, reveal_id, agency_id))
        WHERE state IN ('filed', 'with_agency', 'answered');
      CREATE INDEX complaint_newest ON complaint (filed_at, id);
      CREATE INDEX complaint_of_complainant ON complaint (complainant_id, filed_at);
      CREATE INDEX complaint_of_agency ON complaint (agency_id, filed_at);
      CREATE INDEX complaint_open_due ON complaint (due_on) WHERE due_on IS NOT NULL;
      ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
      CREATE POLICY complaint_visible ON complaint USING (complainant_id = actor_id()
        OR (agency_id = actor_agency_id() AND actor_is('agency_staff') AND forwarded_at IS NOT NULL)
        OR actor_is('service_manager', 'auditor', 'system'));
      GRANT SELECT, INSERT ON complaint TO talent_app;
      GRANT UPDATE (state, step_began_on, due_on, escalated_due_on, forwarded_at, answer, answered_at,
        decision_reason, decided_by, decided_at, version) ON complaint TO talent_app;

      ALTER TABLE service_request ADD COLUMN rating_answer text, ADD COLUMN rating_answered_at timestamptz,
        ADD CONSTRAINT request_rating_answered_whole CHECK ((rating_answer IS NULL) = (rating_answered_at IS NULL)
          AND (rating_answer IS NULL OR rating_score IS NOT NULL));

      CREATE FUNCTION refuse_erased_complainant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE erased timestamptz;
      BEGIN
        SELECT erased_at INTO erased FROM account WHERE id = NEW.complainant_id FOR KEY SHARE;
        IF erased IS NOT NULL THEN
          RAISE EXCEPTION 'this person is erased'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'account_not_erased';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER complaint_of_nobody_erased BEFORE INSERT ON complaint
        FOR EACH ROW EXECUTE FUNCTION refuse_erased_complainant();

      CREATE FUNCTION erase_complaints() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE blank CONSTANT text := '—';
      BEGIN
        UPDATE complaint SET text = blank, answer = CASE WHEN answer IS NOT NULL THEN blank END,
            decision_reason = CASE WHEN decision_reason IS NOT NULL THEN blank END, due_on = NULL,
            state = CASE WHEN due_on IS NULL THEN state ELSE 'withdrawn' END
          WHERE complainant_id = NEW.id;
        UPDATE service_request SET rating_answer = blank WHERE holder_id = NEW.id AND rating_answer IS NOT NULL;
        UPDATE request_routing SET reason = blank WHERE reason IS NOT NULL
          AND request_id IN (SELECT id FROM service_request WHERE holder_id = NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_complaints AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_complaints();
      REVOKE ALL ON FUNCTION refuse_erased_complainant(), erase_complaints() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION refuse_erased_complainant(), erase_complaints() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_complaints ON account;
      ALTER TABLE service_request DROP COLUMN rating_answer, DROP COLUMN rating_answered_at;
      DROP TABLE complaint;
      DROP FUNCTION erase_complaints(), refuse_erased_complainant();
    `);
  }
}
