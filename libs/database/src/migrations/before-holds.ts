/** The functions as they stood before there were holds (migrations 6, 53 and 91), for the way back. */
export const FACTS_BEFORE = `
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
      s.open, s.capacity - s.taken AS free
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
      'endedOn', (ended_at AT TIME ZONE 'Asia/Shanghai')::date)), '[]')
      FROM service_request WHERE holder_id = (SELECT id FROM person) AND mode <> 'pass'
        AND state NOT IN ('declined', 'cancelled', 'expired') AND (about IS NULL OR service = ANY (about))),
    'slot', (SELECT to_jsonb(place) FROM place),
    'agency', (SELECT jsonb_build_object('id', a.id, 'name', a.name, 'city', a.city, 'kind', a.kind,
        'active', a.active, 'services', (SELECT coalesce(jsonb_agg(service), '[]') FROM agency_service
          WHERE agency_id = a.id AND (about IS NULL OR service = ANY (about))))
      FROM agency a WHERE a.id = coalesce(of_agency, (SELECT agency_id FROM place)))
  )
$$;
`;

export const SUBMIT_BEFORE = `
CREATE FUNCTION submit_service_request(r jsonb) RETURNS TABLE (outcome text, id uuid)
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  request_id uuid := uuidv7();
  take jsonb;
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

  IF r->>'slotId' IS NOT NULL THEN
    UPDATE slot s SET taken = s.taken + 1 WHERE s.id = (r->>'slotId')::uuid AND s.open
      AND s.taken < s.capacity AND s.starts_at > (r->>'submittedAt')::timestamptz;
    IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'TC002'; END IF;
  END IF;
  RETURN QUERY SELECT 'submitted', request_id;
EXCEPTION
  -- Refusals undo this one request and are answers, not errors.
  WHEN SQLSTATE 'TC001' OR SQLSTATE 'TC002' OR unique_violation THEN
    GET STACKED DIAGNOSTICS constraint_hit = CONSTRAINT_NAME;
    SELECT q.id, q.fingerprint INTO kept FROM service_request q
      WHERE q.holder_id = (r->>'holderId')::uuid AND q.idempotency_key = r->>'idempotencyKey';
    IF FOUND THEN
      RETURN QUERY SELECT CASE WHEN kept.fingerprint = decode(r->>'fingerprint', 'hex')
        THEN 'replayed' ELSE 'key_reused' END, kept.id;
    ELSIF SQLSTATE = 'TC002' THEN
      RETURN QUERY SELECT 'slot_full', NULL::uuid;
    ELSIF SQLSTATE = 'TC001' OR constraint_hit = 'request_only_one_open' THEN
      RETURN QUERY SELECT 'changed', NULL::uuid;
    ELSE
      RAISE;
    END IF;
END $$;
  REVOKE ALL ON FUNCTION submit_service_request(jsonb) FROM PUBLIC;
`;

export const SUBMITS_BEFORE = `
CREATE FUNCTION submit_service_requests(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  IF jsonb_array_length(calls) > 1 THEN
    PERFORM FROM card c
      WHERE c.id IN (SELECT (r->>'cardId')::uuid FROM jsonb_array_elements(calls) AS r)
      ORDER BY c.id FOR NO KEY UPDATE;
    PERFORM FROM quota_use q
      WHERE (q.holder_id, q.service) IN
        (SELECT (r->>'holderId')::uuid, r->>'service' FROM jsonb_array_elements(calls) AS r)
      ORDER BY q.holder_id, q.service, q.period_key, q.beneficiary_key FOR NO KEY UPDATE;
  END IF;
  FOR one IN SELECT c.r, c.place FROM jsonb_array_elements(calls) WITH ORDINALITY AS c (r, place)
    ORDER BY c.r->>'slotId', c.place
  LOOP
    RETURN QUERY SELECT one.place, w.outcome, w.id FROM submit_service_request(one.r) w;
  END LOOP;
END $$;
  REVOKE ALL ON FUNCTION submit_service_requests(jsonb) FROM PUBLIC;
`;
