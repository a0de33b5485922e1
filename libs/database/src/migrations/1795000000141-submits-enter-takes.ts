import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a request takes, entered in the ledger by the statement that takes it. */
const TAKES_ENTERED = `
        INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, request_id,
          by_account, at)
        SELECT (r->>'holderId')::uuid, r->>'service', taken->>'periodKey', taken->>'beneficiaryKey', 'take', 1,
          request_id, (r->>'actorId')::uuid, (r->>'submittedAt')::timestamptz
        FROM jsonb_array_elements(r->'quotaTakes') AS taken;
`;

/** The submit statement as it was, and with the ledger in it. */
export class SubmitsEnterTakes1795000000141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(submitStatement(TAKES_ENTERED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(submitStatement(''));
  }
}

function submitStatement(entries: string): string {
  return `
      -- One submit, undone by itself. places: 'free', 'held' when only a holder's own hold gives one, or 'none'.
      CREATE OR REPLACE FUNCTION write_service_request(r jsonb, places text)
      RETURNS TABLE (outcome text, id uuid, takes integer)
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        request_id uuid := uuidv7();
        take jsonb;
        of_entry uuid;
        new_place integer := 0;
        kept record;
        constraint_hit text;
      BEGIN
        -- The submits of one holder take turns here, so that what is read below stays true until the commit.
        PERFORM FROM card c WHERE c.id = (r->>'cardId')::uuid AND c.version = (r->>'cardVersion')::int
          AND c.state = 'active' FOR NO KEY UPDATE;
        IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;

        IF EXISTS (SELECT FROM service_request q WHERE q.holder_id = (r->>'holderId')::uuid
            AND q.service IN (SELECT jsonb_array_elements_text(r->'excludes'))
            AND q.state NOT IN ('declined', 'cancelled', 'expired', 'no_show'))
        THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;

        IF r->>'slotId' IS NOT NULL THEN
          IF (SELECT count(*) FROM service_request q WHERE q.holder_id = (r->>'holderId')::uuid
              AND q.mode = 'booking' AND q.ended_at IS NULL) >= (r->>'mostOpen')::int
          THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;
          IF places = 'none' THEN RAISE EXCEPTION USING ERRCODE = 'TC002'; END IF;
          DELETE FROM slot_hold h WHERE h.holder_id = (r->>'holderId')::uuid
            AND h.slot_id = (r->>'slotId')::uuid RETURNING h.entry_id INTO of_entry;
          IF NOT FOUND THEN
            IF places = 'held' THEN RAISE EXCEPTION USING ERRCODE = 'TC002'; END IF;
            new_place := 1;
          ELSIF of_entry IS NOT NULL THEN
            UPDATE waiting_entry e SET state = 'accepted', ended_at = (r->>'submittedAt')::timestamptz
              WHERE e.id = of_entry;
            INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
            VALUES ((r->>'submittedAt')::timestamptz, 'waiting_list.accepted', 'waiting_entry', of_entry, 'account',
              (r->>'actorId')::uuid, ARRAY(SELECT jsonb_array_elements_text(r->'actorRoles')),
              jsonb_build_object('service', r->'service', 'slotId', r->'slotId'));
          END IF;
        END IF;

        FOR take IN SELECT value FROM jsonb_array_elements(r->'quotaTakes')
          ORDER BY value->>'periodKey', value->>'beneficiaryKey'
        LOOP
          INSERT INTO quota_use AS u (holder_id, service, period_key, beneficiary_key, used, allowed)
          VALUES ((r->>'holderId')::uuid, r->>'service', take->>'periodKey', take->>'beneficiaryKey', 1,
            (take->>'limit')::int)
          ON CONFLICT ON CONSTRAINT quota_use_pk DO UPDATE SET used = u.used + 1, allowed = excluded.allowed
            WHERE excluded.allowed IS NULL OR u.used < excluded.allowed;
          IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;
        END LOOP;

        INSERT INTO service_request (id, holder_id, card_id, service, mode, state, beneficiary_id,
          beneficiary_relation, beneficiary_name, agency_id, slot_id, city, service_on, place, companions, details,
          documents, only_one_open, policy_version, quota_takes, idempotency_key, fingerprint, submitted_at,
          due_on, ended_at)
        VALUES (request_id, (r->>'holderId')::uuid, (r->>'cardId')::uuid, r->>'service', r->>'mode', r->>'state',
          (r->>'beneficiaryId')::uuid, r->>'beneficiaryRelation', r->>'beneficiaryName', (r->>'agencyId')::uuid,
          (r->>'slotId')::uuid, r->>'city', (r->>'serviceOn')::date, r->>'place', (r->>'companions')::int,
          r->'details', ARRAY(SELECT jsonb_array_elements_text(r->'documents')), (r->>'onlyOneOpen')::boolean,
          r->>'policyVersion', r->'quotaTakes', r->>'idempotencyKey', decode(r->>'fingerprint', 'hex'),
          (r->>'submittedAt')::timestamptz, (r->>'dueOn')::date, (r->>'endedAt')::timestamptz);${entries}
        INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
        VALUES ((r->>'submittedAt')::timestamptz, r->>'eventType', 'request', request_id, 'account',
          (r->>'actorId')::uuid, ARRAY(SELECT jsonb_array_elements_text(r->'actorRoles')),
          jsonb_build_object('service', r->'service', 'state', r->'state', 'agencyId', r->'agencyId'));
        RETURN QUERY SELECT 'submitted', request_id, new_place;
      EXCEPTION
        -- Refusals undo this one request and are answers, not errors.
        WHEN SQLSTATE 'TC001' OR SQLSTATE 'TC002' OR unique_violation THEN
          GET STACKED DIAGNOSTICS constraint_hit = CONSTRAINT_NAME;
          SELECT q.id, q.fingerprint INTO kept FROM service_request q
            WHERE q.holder_id = (r->>'holderId')::uuid AND q.idempotency_key = r->>'idempotencyKey';
          IF FOUND THEN
            RETURN QUERY SELECT CASE WHEN kept.fingerprint = decode(r->>'fingerprint', 'hex')
              THEN 'replayed' ELSE 'key_reused' END, kept.id, 0;
          ELSIF SQLSTATE = 'TC002' THEN
            RETURN QUERY SELECT 'slot_full', NULL::uuid, 0;
          ELSIF SQLSTATE = 'TC001' OR constraint_hit = 'request_only_one_open' THEN
            RETURN QUERY SELECT 'changed', NULL::uuid, 0;
          ELSE
            RAISE;
          END IF;
      END $$;

      -- Called by submit_requests_by_calendar, with the owner's rights.`;
}
