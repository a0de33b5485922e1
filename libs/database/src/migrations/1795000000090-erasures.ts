import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that are only added to, and whose rows may still name a person. */
const APPEND_ONLY = [
  { table: 'decision', trigger: 'decision_append_only', on: 'UPDATE OR DELETE OR TRUNCATE' },
  { table: 'appeal', trigger: 'appeal_append_only', on: 'UPDATE OR DELETE OR TRUNCATE' },
  { table: 'objection', trigger: 'objection_kept', on: 'DELETE OR TRUNCATE' },
  { table: 'application_submission', trigger: 'submission_append_only', on: 'UPDATE OR DELETE OR TRUNCATE' },
  {
    table: 'personal_data_reveal',
    trigger: 'personal_data_reveal_append_only',
    on: 'UPDATE OR DELETE OR TRUNCATE',
  },
] as const;

const OBJECTION_CHANGED = `OLD.state <> 'open' OR (OLD.id, OLD.application_id, OLD.objector_id, OLD.reason, OLD.written_at)
  IS DISTINCT FROM (NEW.id, NEW.application_id, NEW.objector_id, NEW.reason, NEW.written_at)`;

/**
 * A person's data is erased by one function, which does it for an erasure that two people have settled and for no
 * other, and which alone may blank what is append-only. What it leaves are rows without a person: that something was
 * decided, issued or given, when and by which rules. After it the database takes nothing more about that person.
 */
export class Erasures1795000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure (
        id uuid CONSTRAINT erasure_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT erasure_account_fk REFERENCES account (id),
        state text NOT NULL,
        requested_by uuid NOT NULL CONSTRAINT erasure_requester_fk REFERENCES account (id),
        requested_at timestamptz NOT NULL,
        reason text,
        decided_by uuid CONSTRAINT erasure_decider_fk REFERENCES account (id),
        decided_at timestamptz,
        decision_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT erasure_state_known CHECK (state IN ('requested', 'carried_out', 'refused', 'withdrawn')),
        CONSTRAINT erasure_decided_whole CHECK ((state = 'requested') = (decided_at IS NULL)
          AND (decided_at IS NULL) = (decided_by IS NULL)),
        CONSTRAINT erasure_four_eyes CHECK (state <> 'carried_out'
          OR (decided_by <> requested_by AND decided_by <> account_id))
      );
      CREATE UNIQUE INDEX erasure_one_open ON erasure (account_id) WHERE state = 'requested';
      CREATE INDEX erasure_of_account ON erasure (account_id, requested_at);
      CREATE INDEX erasure_newest ON erasure (requested_at, id);
      ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
      CREATE POLICY erasure_visible ON erasure USING (account_id = actor_id()
        OR actor_is('administrator', 'auditor', 'system'));
      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, decision_reason, version) ON erasure TO talent_app;

      ALTER TABLE account ADD COLUMN erased_at timestamptz,
        ADD CONSTRAINT account_erased_is_shut CHECK (erased_at IS NULL OR NOT active);

      CREATE TABLE file_removal (
        sha256 text CONSTRAINT file_removal_pk PRIMARY KEY,
        asked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT file_removal_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$')
      );
      GRANT SELECT, UPDATE, DELETE ON file_removal TO talent_app;
      CREATE INDEX evidence_of_content ON evidence (sha256);
      CREATE FUNCTION ask_for_file_removal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$ BEGIN
        INSERT INTO file_removal (sha256) SELECT DISTINCT sha256 FROM gone ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER evidence_gone AFTER DELETE ON evidence REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION ask_for_file_removal();

      -- Only a function of the tables' owner erases: a setting alone can be set by anybody.
      CREATE FUNCTION is_erasing() RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT coalesce(current_setting('app.erasing', true), '') = 'on'
          AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.erasure'::regclass)
      $$;
      CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP <> 'TRUNCATE' AND is_erasing() THEN RETURN NULL; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      ${APPEND_ONLY.map(({ table, trigger, on }) => guard(table, trigger, on, 'refuse_change_but_erasure')).join('')}
      CREATE OR REPLACE FUNCTION refuse_second_decision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NOT is_erasing() AND (${OBJECTION_CHANGED}) THEN
          RAISE EXCEPTION 'an objection is decided once' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;

      -- Waits for an erasure that is under way, and then refuses what came too late.
      CREATE FUNCTION refuse_erased_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE person uuid; erased timestamptz;
      BEGIN
        person := CASE TG_TABLE_NAME
          WHEN 'accreditation_application' THEN (to_jsonb(NEW) ->> 'applicant_id')::uuid
          WHEN 'service_request' THEN (to_jsonb(NEW) ->> 'holder_id')::uuid
          WHEN 'request_message' THEN
            (SELECT holder_id FROM service_request WHERE id = (to_jsonb(NEW) ->> 'request_id')::uuid)
          WHEN 'objection' THEN (to_jsonb(NEW) ->> 'objector_id')::uuid
          ELSE (to_jsonb(NEW) ->> 'account_id')::uuid END;
        SELECT erased_at INTO erased FROM account WHERE id = person FOR KEY SHARE;
        IF erased IS NOT NULL THEN
          RAISE EXCEPTION 'this person is erased'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'account_not_erased';
        END IF;
        RETURN NEW;
      END $$;
      ${[
        'accreditation_application',
        'dependant',
        'objection',
        'person_key',
        'profile',
        'request_message',
        'session',
      ]
        .map(
          (table) => `CREATE TRIGGER ${table}_of_nobody_erased BEFORE INSERT ON ${table}
            FOR EACH ROW EXECUTE FUNCTION refuse_erased_person();`,
        )
        .join('\n')}
      CREATE TRIGGER service_request_of_nobody_erased BEFORE UPDATE OF rating_comment ON service_request
        FOR EACH ROW WHEN (NEW.rating_comment IS NOT NULL) EXECUTE FUNCTION refuse_erased_person();

      CREATE FUNCTION erase_person(of_erasure uuid, no_password text) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET app.erasing = 'on' AS $$
      DECLARE
        blank CONSTANT text := '—';
        person uuid;
        mail text;
        applications uuid[];
        known text[];
      BEGIN
        SELECT e.account_id, a.email INTO person, mail FROM erasure e JOIN account a ON a.id = e.account_id
          WHERE e.id = of_erasure AND e.state = 'carried_out' AND a.erased_at IS NULL FOR UPDATE OF a;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'there is no such erasure to carry out' USING ERRCODE = 'restrict_violation';
        END IF;
        SELECT coalesce(array_agg(id), '{}') INTO applications FROM accreditation_application
          WHERE applicant_id = person;

        -- Answers that were kept for others name the person too; each of them has an id of the person's things.
        SELECT array_agg('%' || word || '%') INTO known FROM (
          SELECT person::text AS word UNION ALL SELECT mail UNION ALL SELECT unnest(applications)::text
          UNION ALL SELECT unnest(ARRAY[id::text, number]) FROM card WHERE holder_id = person
          UNION ALL SELECT id::text FROM service_request WHERE holder_id = person
          UNION ALL SELECT id::text FROM dependant WHERE account_id = person) AS words;
        DELETE FROM idempotency_key WHERE caller = person::text OR body LIKE ANY (known);
        DELETE FROM rate_limit WHERE key LIKE '%' || person || '%' OR key = 'sign-in:' || mail
          OR (key LIKE 'sign-in-from:%' AND right(key, length(mail) + 1) = ' ' || mail);
        DELETE FROM session WHERE account_id = person;
        DELETE FROM notification WHERE account_id = person;
        DELETE FROM quota_use WHERE holder_id = person;

        DELETE FROM person_key WHERE account_id = person;
        DELETE FROM profile WHERE account_id = person;
        -- A day of birth that is nobody's stands where the column takes no null.
        UPDATE dependant SET name = blank, birth_date = '0001-01-01', removed_at = coalesce(removed_at, portal_now())
          WHERE account_id = person;

        DELETE FROM evidence WHERE application_id = ANY (applications);
        DELETE FROM application_submission WHERE application_id = ANY (applications);
        UPDATE claim SET statement = blank, facts = '{}' WHERE application_id = ANY (applications);
        UPDATE decision SET reason = blank, trace = '[]', receipt = NULL WHERE application_id = ANY (applications);
        UPDATE appeal SET reason = blank WHERE application_id = ANY (applications);
        UPDATE objection SET reason = blank,
            decision_reason = CASE WHEN decision_reason IS NOT NULL THEN blank END
          WHERE application_id = ANY (applications) OR objector_id = person;
        UPDATE accreditation_application SET applicant_employer = NULL,
            applicant_name = CASE WHEN applicant_name IS NOT NULL THEN blank END
          WHERE applicant_id = person;
        UPDATE personal_data_reveal SET reason = blank WHERE account_id = person;

        UPDATE card SET name = blank WHERE holder_id = person;
        DELETE FROM request_message WHERE request_id IN (SELECT id FROM service_request WHERE holder_id = person);
        UPDATE service_request SET beneficiary_name = blank, details = '{}', place = NULL, reason = NULL,
            outcome = NULL, rating_comment = NULL, idempotency_key = NULL, fingerprint = NULL, quota_takes = '[]'
          WHERE holder_id = person;

        UPDATE erasure SET reason = NULL, decision_reason = NULL WHERE account_id = person;
        UPDATE account SET email = 'erased-' || person || '@portal.invalid', name = blank, active = false,
            password_hash = no_password, totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL,
            erased_at = portal_now(), version = version + 1
          WHERE id = person;
      END $$;
      REVOKE ALL ON FUNCTION erase_person(uuid, text), refuse_erased_person(), ask_for_file_removal() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_person(uuid, text), refuse_erased_person(), ask_for_file_removal()
        TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION erase_person(uuid, text);
      DROP FUNCTION refuse_erased_person() CASCADE;
      CREATE OR REPLACE FUNCTION refuse_second_decision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF ${OBJECTION_CHANGED} THEN
          RAISE EXCEPTION 'an objection is decided once' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      ${APPEND_ONLY.map(({ table, trigger, on }) => guard(table, trigger, on, 'refuse_change')).join('')}
      DROP FUNCTION refuse_change_but_erasure(), is_erasing();
      DROP TRIGGER evidence_gone ON evidence;
      DROP FUNCTION ask_for_file_removal();
      DROP INDEX evidence_of_content;
      DROP TABLE file_removal;
      ALTER TABLE account DROP COLUMN erased_at;
      DROP TABLE erasure;
    `);
  }
}

function guard(table: string, trigger: string, on: string, by: string): string {
  return `DROP TRIGGER ${trigger} ON ${table};
    CREATE TRIGGER ${trigger} BEFORE ${on} ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${by}();`;
}
