import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What cases need besides a state: by whom they were given to their agency and why, since when and with which pauses
 * their time runs, and whether their lateness was told. A case that nobody accepts in time goes to the service office
 * first, and expires only when that did not help either.
 */
export class Cases1795000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_request
        ADD COLUMN accepted_on date,
        ADD COLUMN clock_pauses jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN escalated_due_on date,
        ADD COLUMN expires_on date,
        ADD COLUMN in_time boolean,
        ADD CONSTRAINT request_expires_after_escalation CHECK (expires_on IS NULL OR escalated_due_on IS NOT NULL),
        ADD CONSTRAINT request_in_time_once_ended CHECK (in_time IS NULL OR ended_at IS NOT NULL);
      -- What was promised before goes on: work that was resumed after an answer has its time from that day.
      UPDATE service_request r SET accepted_on = coalesce(
          CASE WHEN state <> 'awaiting_holder' THEN step_began_on END,
          (SELECT max(e.at) AT TIME ZONE 'Asia/Shanghai' FROM event e
            WHERE e.subject_type = 'request' AND e.subject_id = r.id AND e.type = 'request.accepted')::date)
        WHERE mode = 'case' AND state IN ('accepted', 'in_progress', 'awaiting_holder');
      CREATE INDEX request_open_case_of_agency ON service_request (agency_id)
        WHERE mode = 'case' AND ended_at IS NULL;

      CREATE TABLE request_routing (
        id uuid CONSTRAINT request_routing_pk PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL CONSTRAINT request_routing_request_fk REFERENCES service_request (id),
        way text NOT NULL,
        agency_id uuid NOT NULL CONSTRAINT request_routing_agency_fk REFERENCES agency (id),
        from_agency_id uuid CONSTRAINT request_routing_from_agency_fk REFERENCES agency (id),
        open_cases integer,
        candidates integer,
        reason text,
        decided_by uuid CONSTRAINT request_routing_decider_fk REFERENCES account (id),
        decided_at timestamptz NOT NULL,
        CONSTRAINT request_routing_whole CHECK ((CASE way
          WHEN 'least_busy' THEN open_cases >= 0 AND candidates >= 1 AND from_agency_id IS NULL AND reason IS NULL
          WHEN 'reassigned' THEN from_agency_id <> agency_id AND reason IS NOT NULL AND decided_by IS NOT NULL
          ELSE false END) IS TRUE)
      );
      CREATE INDEX request_routing_of_request ON request_routing (request_id, id);
      ALTER TABLE request_routing ENABLE ROW LEVEL SECURITY;
      CREATE POLICY request_routing_visible ON request_routing USING
        (EXISTS (SELECT FROM service_request r WHERE r.id = request_routing.request_id));
      GRANT SELECT, INSERT ON request_routing TO talent_app;

      -- Whoever submits sees neither the agencies' cases nor how many there are.
      CREATE FUNCTION agency_case_loads(of_service text, in_city text) RETURNS TABLE (id uuid, open_cases integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT a.id, (SELECT count(*)::int FROM service_request r
            WHERE r.agency_id = a.id AND r.mode = 'case' AND r.ended_at IS NULL)
        FROM agency a JOIN agency_service s ON s.agency_id = a.id AND s.service = of_service
        WHERE a.active AND a.city = in_city ORDER BY a.id
      $$;

      CREATE FUNCTION submit_routed_requests(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        one record;
        call jsonb;
        routed uuid;
      BEGIN
        FOR one IN SELECT w.n, w.outcome, w.id FROM submit_requests_by_calendar(calls) w LOOP
          call := calls->(one.n - 1)::int;
          IF one.outcome = 'submitted' AND call->'routing' IS NOT NULL THEN
            INSERT INTO request_routing (request_id, way, agency_id, open_cases, candidates, decided_at)
              VALUES (one.id, 'least_busy', (call->>'agencyId')::uuid, (call->'routing'->>'openCases')::int,
                (call->'routing'->>'candidates')::int, (call->>'submittedAt')::timestamptz)
              RETURNING request_routing.id INTO routed;
            INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
              VALUES ((call->>'submittedAt')::timestamptz, 'request.routed', 'request', one.id, 'system',
                ARRAY['system'], jsonb_build_object('routingId', routed, 'agencyId', call->'agencyId'));
          END IF;
          RETURN QUERY SELECT one.n, one.outcome, one.id;
        END LOOP;
      END $$;

      REVOKE ALL ON FUNCTION agency_case_loads(text, text), submit_routed_requests(jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION agency_case_loads(text, text), submit_routed_requests(jsonb) TO talent_app;
      -- From here on it is called from within only.
      ALTER FUNCTION submit_requests_by_calendar(jsonb) SECURITY INVOKER;
      REVOKE EXECUTE ON FUNCTION submit_requests_by_calendar(jsonb) FROM talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION submit_requests_by_calendar(jsonb) SECURITY DEFINER;
      GRANT EXECUTE ON FUNCTION submit_requests_by_calendar(jsonb) TO talent_app;
      DROP FUNCTION submit_routed_requests(jsonb), agency_case_loads(text, text);
      DROP TABLE request_routing;
      DROP INDEX request_open_case_of_agency;
      ALTER TABLE service_request DROP COLUMN accepted_on, DROP COLUMN clock_pauses, DROP COLUMN escalated_due_on,
        DROP COLUMN expires_on, DROP COLUMN in_time;
    `);
  }
}
