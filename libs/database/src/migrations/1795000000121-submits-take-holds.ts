import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FACTS_BEFORE, SUBMIT_BEFORE, SUBMITS_BEFORE } from './before-holds.js';

/**
 * The statements of submit, with holds, the waiting list and the cap on open bookings in them. All submits of a
 * group for the same slot look at it once and take their places with one update; a submit whose holder has a hold
 * takes that place and no other. Whoever has no hold gets a place only beyond those that waiting people are owed.
 */
export class SubmitsTakeHolds1795000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION submit_service_requests(jsonb), submit_service_request(jsonb);

      -- Ends the holds of a locked slot that are over (or all of them) and what was offered with them.
      CREATE FUNCTION end_holds(of_slot uuid, moment timestamptz, every boolean) RETURNS integer
      LANGUAGE sql SET search_path = public, pg_temp AS $$
        WITH gone AS (
          DELETE FROM slot_hold WHERE slot_id = of_slot AND (every OR expires_at <= moment) RETURNING *
        ), entry AS (
          UPDATE waiting_entry SET state = CASE WHEN every THEN 'closed' ELSE 'lapsed' END, ended_at = moment
          WHERE id IN (SELECT entry_id FROM gone) RETURNING id, state
        ), told AS (
          INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
          SELECT moment, 'waiting_list.' || entry.state, 'waiting_entry', entry.id, 'system', '{}'::text[],
            jsonb_build_object('service', (SELECT service FROM slot WHERE id = of_slot), 'slotId', of_slot)
          FROM entry
          UNION ALL SELECT moment, 'slot.hold_ended', 'slot', of_slot, 'system', '{}'::text[],
            jsonb_build_object('holdId', gone.id, 'reason', CASE WHEN every THEN 'closed' ELSE 'lapsed' END)
          FROM gone WHERE gone.entry_id IS NULL
        )
        SELECT count(*)::integer FROM gone
      $$;

      -- One submit, undone by itself. places: 'free', 'held' when only a holder's own hold gives one, or 'none'.
      CREATE FUNCTION write_service_request(r jsonb, places text)
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
          (r->>'submittedAt')::timestamptz, (r->>'dueOn')::date, (r->>'endedAt')::timestamptz);

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

      -- Called by submit_requests_by_calendar, with the owner's rights.
      CREATE FUNCTION submit_service_requests(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        one record;
        place slot;
        taken_now integer := 0;
        answer record;
        moment timestamptz := portal_now();
      BEGIN
        -- All cards first, then all counters, each in a fixed order; the slots follow one by one in theirs.
        PERFORM FROM card c
          WHERE c.id IN (SELECT (r->>'cardId')::uuid FROM jsonb_array_elements(calls) AS r)
          ORDER BY c.id FOR NO KEY UPDATE;
        PERFORM FROM quota_use q
          WHERE (q.holder_id, q.service) IN
            (SELECT (r->>'holderId')::uuid, r->>'service' FROM jsonb_array_elements(calls) AS r)
          ORDER BY q.holder_id, q.service, q.period_key, q.beneficiary_key FOR NO KEY UPDATE;

        FOR one IN SELECT c.r, c.position, (c.r->>'slotId')::uuid AS slot_id
          FROM jsonb_array_elements(calls) WITH ORDINALITY AS c (r, position) ORDER BY 3 NULLS FIRST, 2
        LOOP
          IF one.slot_id IS DISTINCT FROM place.id THEN
            IF taken_now <> 0 THEN
              UPDATE slot s SET taken = s.taken + taken_now WHERE s.id = place.id;
            END IF;
            SELECT * INTO place FROM slot s WHERE s.id = one.slot_id FOR NO KEY UPDATE;
            taken_now := -end_holds(place.id, moment, false);
          END IF;
          SELECT w.* INTO answer FROM write_service_request(one.r, CASE
            WHEN place.open IS NOT TRUE OR place.starts_at <= (one.r->>'submittedAt')::timestamptz THEN 'none'
            WHEN place.taken + taken_now + place.waiting < place.capacity THEN 'free'
            ELSE 'held' END) w;
          taken_now := taken_now + answer.takes;
          n := one.position;
          outcome := answer.outcome;
          id := answer.id;
          RETURN NEXT;
        END LOOP;
        IF taken_now <> 0 THEN
          UPDATE slot s SET taken = s.taken + taken_now WHERE s.id = place.id;
        END IF;
      END $$;

      REVOKE ALL ON FUNCTION end_holds(uuid, timestamptz, boolean), write_service_request(jsonb, text),
        submit_service_requests(jsonb) FROM PUBLIC;

      CREATE OR REPLACE FUNCTION eligibility_facts(
        of_holder uuid, of_card text, about text[], of_slot uuid, of_agency uuid
      ) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH chosen AS (
          SELECT c.* FROM card c
          WHERE CASE WHEN of_card IS NULL THEN c.holder_id = of_holder ELSE c.number = of_card END
          ORDER BY c.issued_at DESC, c.id DESC LIMIT 1
        ), person AS (
          SELECT coalesce(of_holder, (SELECT holder_id FROM chosen)) AS id
        ), place AS (
          SELECT s.id, s.agency_id, s.service, s.starts_at, s.ends_at, s.cancel_until, s.confirms_at_once,
            s.open, greatest(0, s.capacity - s.taken - s.waiting
              + (SELECT count(*) FROM slot_hold h WHERE h.slot_id = s.id AND h.expires_at <= portal_now())) AS free,
            EXISTS (SELECT FROM slot_hold h WHERE h.slot_id = s.id AND h.expires_at > portal_now()
              AND h.holder_id = (SELECT id FROM person)) AS held
          FROM slot s WHERE s.id = of_slot
        )
        SELECT jsonb_build_object(
          'now', portal_now(),
          'holderId', (SELECT id FROM person),
          'card', (SELECT jsonb_build_object('id', id, 'version', version, 'state', state, 'tier', tier,
            'track', track, 'validFrom', valid_from, 'validUntil', valid_until, 'name', name) FROM chosen),
          'profile', (SELECT jsonb_build_object('birthDate', birth_date, 'nationality', nationality)
            FROM profile WHERE account_id = (SELECT id FROM person)),
          'dependants', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'relation', relation,
            'name', name, 'birthDate', birth_date) ORDER BY id), '[]')
            FROM dependant WHERE account_id = (SELECT id FROM person) AND removed_at IS NULL),
          'quotaUse', (SELECT coalesce(jsonb_agg(jsonb_build_object('service', service, 'periodKey', period_key,
            'beneficiaryKey', beneficiary_key, 'used', used)), '[]')
            FROM quota_use WHERE holder_id = (SELECT id FROM person) AND used > 0
              AND (about IS NULL OR service = ANY (about))
              -- Counters of days are many; the only ones that can matter are of days not yet over.
              AND (period_key !~ '^\\d{4}-\\d{2}-\\d{2}' OR left(period_key, 10) >= portal_today()::text)),
          'requests', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'service', service, 'state', state,
            'mode', mode, 'endedOn', (ended_at AT TIME ZONE 'Asia/Shanghai')::date)), '[]')
            FROM service_request WHERE holder_id = (SELECT id FROM person) AND mode <> 'pass'
              AND state NOT IN ('declined', 'cancelled', 'expired') AND (about IS NULL OR service = ANY (about))),
          'heldElsewhere', (SELECT count(*) FROM slot_hold h WHERE h.holder_id = (SELECT id FROM person)
            AND h.slot_id IS DISTINCT FROM of_slot AND h.entry_id IS NULL AND h.expires_at > portal_now()),
          'slot', (SELECT to_jsonb(place) FROM place),
          'agency', (SELECT jsonb_build_object('id', a.id, 'name', a.name, 'city', a.city, 'kind', a.kind,
              'active', a.active, 'services', (SELECT coalesce(jsonb_agg(service), '[]') FROM agency_service
                WHERE agency_id = a.id AND (about IS NULL OR service = ANY (about))))
            FROM agency a WHERE a.id = coalesce(of_agency, (SELECT agency_id FROM place)))
        )
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION submit_service_requests(jsonb), write_service_request(jsonb, text),
        end_holds(uuid, timestamptz, boolean);
      ${FACTS_BEFORE}
      ${SUBMIT_BEFORE}
      ${SUBMITS_BEFORE}
    `);
  }
}
