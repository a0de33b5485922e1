import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The submits of a group for one slot are written together, in a handful of statements for all of them, as long as
 * nothing stands against any of them. When something does, nothing of it is kept and they are judged one by one, as
 * they all were before: only then can one be refused and the others not.
 */
export class SubmitsTogether1795000000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION submit_service_requests(jsonb) RENAME TO submit_requests_in_turn;

      -- A submit as the API sends it, with its place in the group and the id that it gets.
      CREATE TYPE request_call AS (
        n bigint, id uuid, "holderId" uuid, "cardId" uuid, "cardVersion" integer, service text, mode text, state text,
        "beneficiaryId" uuid, "beneficiaryRelation" text, "beneficiaryName" text, "agencyId" uuid, "slotId" uuid,
        city text, "serviceOn" date, place text, companions integer, details jsonb, documents text[],
        excludes text[], "onlyOneOpen" boolean, "mostOpen" integer, "policyVersion" text, "quotaTakes" jsonb,
        "idempotencyKey" text, fingerprint text, "submittedAt" timestamptz, "dueOn" date, "endedAt" timestamptz,
        "eventType" text, "actorId" uuid, "actorRoles" text[]
      );

      -- Whether the slot has places for so many who have no hold on it. Locks it.
      CREATE FUNCTION has_places(of_slot uuid, wanted integer, moment timestamptz) RETURNS boolean
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        place slot;
      BEGIN
        IF of_slot IS NULL THEN RETURN true; END IF;
        SELECT * INTO place FROM slot s WHERE s.id = of_slot FOR NO KEY UPDATE;
        RETURN place.open AND place.starts_at > moment
          AND place.capacity - place.taken - place.waiting >= wanted;
      END $$;

      -- Whether nothing stands against any of them. Their cards are locked, so that it stays true until the commit.
      CREATE FUNCTION nothing_against(calls request_call[]) RETURNS boolean
      LANGUAGE sql SET search_path = public, pg_temp AS $$
        SELECT count(DISTINCT r."holderId") = cardinality(calls)
        FROM unnest(calls) AS r
        JOIN card c ON c.id = r."cardId" AND c.version = r."cardVersion" AND c.state = 'active'
        WHERE NOT EXISTS (SELECT FROM service_request q WHERE q.holder_id = r."holderId"
            AND q.service = ANY (r.excludes) AND q.state NOT IN ('declined', 'cancelled', 'expired', 'no_show'))
          AND NOT EXISTS (SELECT FROM slot_hold h WHERE h.holder_id = r."holderId" AND h.slot_id = r."slotId")
          AND (r."slotId" IS NULL OR r."mostOpen" > (SELECT count(*) FROM service_request q
            WHERE q.holder_id = r."holderId" AND q.mode = 'booking' AND q.ended_at IS NULL))
      $$;

      -- Writes all of them, or nothing and answers false.
      CREATE FUNCTION write_requests_together(calls request_call[]) RETURNS boolean
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        counted bigint;
      BEGIN
        IF NOT nothing_against(calls) THEN RETURN false; END IF;

        WITH take AS (
          SELECT r."holderId", r.service, t->>'periodKey' AS period, t->>'beneficiaryKey' AS beneficiary,
            (t->>'limit')::integer AS most
          FROM unnest(calls) AS r, jsonb_array_elements(r."quotaTakes") AS t
        ), counter AS (
          INSERT INTO quota_use AS u (holder_id, service, period_key, beneficiary_key, used, allowed)
          SELECT "holderId", service, period, beneficiary, 1, most FROM take
          ON CONFLICT ON CONSTRAINT quota_use_pk DO UPDATE SET used = u.used + 1, allowed = excluded.allowed
            WHERE excluded.allowed IS NULL OR u.used < excluded.allowed
          RETURNING 1
        )
        SELECT (SELECT count(*) FROM take) - (SELECT count(*) FROM counter) INTO counted;
        IF counted <> 0 THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;

        INSERT INTO service_request (id, holder_id, card_id, service, mode, state, beneficiary_id,
          beneficiary_relation, beneficiary_name, agency_id, slot_id, city, service_on, place, companions, details,
          documents, only_one_open, policy_version, quota_takes, idempotency_key, fingerprint, submitted_at,
          due_on, ended_at)
        SELECT r.id, r."holderId", r."cardId", r.service, r.mode, r.state, r."beneficiaryId",
          r."beneficiaryRelation", r."beneficiaryName", r."agencyId", r."slotId", r.city, r."serviceOn", r.place,
          r.companions, r.details, r.documents, r."onlyOneOpen", r."policyVersion", r."quotaTakes",
          r."idempotencyKey", decode(r.fingerprint, 'hex'), r."submittedAt", r."dueOn", r."endedAt"
        FROM unnest(calls) AS r;

        INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, request_id,
          by_account, at)
        SELECT r."holderId", r.service, t->>'periodKey', t->>'beneficiaryKey', 'take', 1, r.id, r."actorId",
          r."submittedAt"
        FROM unnest(calls) AS r, jsonb_array_elements(r."quotaTakes") AS t;

        INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
        SELECT r."submittedAt", r."eventType", 'request', r.id, 'account', r."actorId", r."actorRoles",
          jsonb_build_object('service', r.service, 'state', r.state, 'agencyId', r."agencyId")
        FROM unnest(calls) AS r;
        RETURN true;
      EXCEPTION
        -- What the one-by-one submit answers as a refusal.
        WHEN SQLSTATE 'TC001' OR unique_violation THEN RETURN false;
      END $$;

      -- Called by submit_requests_by_calendar, with the owner's rights.
      CREATE FUNCTION submit_service_requests(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        of_slot record;
        in_turn bigint[] := '{}';
        moment timestamptz := portal_now();
      BEGIN
        IF jsonb_array_length(calls) = 1 THEN
          RETURN QUERY SELECT * FROM submit_requests_in_turn(calls);
          RETURN;
        END IF;

        -- All cards first, then all counters, each in a fixed order; the slots follow one by one in theirs.
        PERFORM FROM card c
          WHERE c.id IN (SELECT (r->>'cardId')::uuid FROM jsonb_array_elements(calls) AS r)
          ORDER BY c.id FOR NO KEY UPDATE;
        PERFORM FROM quota_use q
          WHERE (q.holder_id, q.service) IN
            (SELECT (r->>'holderId')::uuid, r->>'service' FROM jsonb_array_elements(calls) AS r)
          ORDER BY q.holder_id, q.service, q.period_key, q.beneficiary_key FOR NO KEY UPDATE;

        FOR of_slot IN
          SELECT (c.r->>'slotId')::uuid AS slot_id, array_agg(jsonb_populate_record(NULL::request_call,
            c.r || jsonb_build_object('n', c.position, 'id', uuidv7())) ORDER BY c.position) AS calls
          FROM jsonb_array_elements(calls) WITH ORDINALITY AS c (r, position) GROUP BY 1 ORDER BY 1 NULLS FIRST
        LOOP
          IF has_places(of_slot.slot_id, cardinality(of_slot.calls), moment)
            AND write_requests_together(of_slot.calls)
          THEN
            UPDATE slot s SET taken = s.taken + cardinality(of_slot.calls) WHERE s.id = of_slot.slot_id;
            RETURN QUERY SELECT r.n, 'submitted', r.id FROM unnest(of_slot.calls) AS r;
          ELSE
            in_turn := in_turn || ARRAY(SELECT r.n FROM unnest(of_slot.calls) AS r);
          END IF;
        END LOOP;

        IF cardinality(in_turn) > 0 THEN
          RETURN QUERY SELECT in_turn[w.n], w.outcome, w.id FROM submit_requests_in_turn((
            SELECT jsonb_agg(calls->(c.n - 1)::integer ORDER BY c.turn)
            FROM unnest(in_turn) WITH ORDINALITY AS c (n, turn))) AS w;
        END IF;
      END $$;

      REVOKE ALL ON FUNCTION has_places(uuid, integer, timestamptz), nothing_against(request_call[]),
        write_requests_together(request_call[]), submit_service_requests(jsonb) FROM PUBLIC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION submit_service_requests(jsonb), write_requests_together(request_call[]),
        nothing_against(request_call[]), has_places(uuid, integer, timestamptz);
      DROP TYPE request_call;
      ALTER FUNCTION submit_requests_in_turn(jsonb) RENAME TO submit_service_requests;
    `);
  }
}
