import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Service requests go by the calendar that the office has entered. Which calendar a date was reckoned by is named by
 * a stamp, so that a submit, which holds no lock while it decides, is not written by one that has changed since; and
 * the day on which the present step began is kept, so that its end can be reckoned anew.
 */
export class CalendarOfRequests1795000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_request ADD COLUMN step_began_on date;
      UPDATE service_request r SET step_began_on = ((SELECT max(e.at) FROM event e
          WHERE e.subject_type = 'request' AND e.subject_id = r.id AND e.type IN ('request.accepted',
            'request.information_requested', 'request.information_provided')) AT TIME ZONE 'Asia/Shanghai')::date
        WHERE ended_at IS NULL AND due_on IS NOT NULL AND state <> 'submitted';

      CREATE FUNCTION calendar_stamp() RETURNS text LANGUAGE sql STABLE AS $$
        SELECT coalesce(sum(version) || ' ' || max(entered_at), '') FROM official_calendar_year
      $$;

      CREATE FUNCTION submit_requests_by_calendar(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        held text;
        places bigint[];
      BEGIN
        IF EXISTS (SELECT FROM jsonb_array_elements(calls) AS r WHERE r->>'dueOn' IS NOT NULL) THEN
          -- Whoever enters a year waits for these requests, and then reckons them anew.
          PERFORM pg_advisory_xact_lock_shared(hashtext('official_calendar'));
          held := calendar_stamp();
          SELECT coalesce(array_agg(c.place ORDER BY c.place), '{}') INTO places
            FROM jsonb_array_elements(calls) WITH ORDINALITY AS c (r, place)
            WHERE c.r->>'dueOn' IS NULL OR c.r->>'calendarStamp' = held;
        END IF;
        IF places IS NULL OR cardinality(places) = jsonb_array_length(calls) THEN
          RETURN QUERY SELECT * FROM submit_service_requests(calls);
          RETURN;
        END IF;
        RETURN QUERY SELECT places[w.n], w.outcome, w.id FROM submit_service_requests(
          (SELECT coalesce(jsonb_agg(calls->(p - 1)::int ORDER BY p), '[]') FROM unnest(places) AS p)) w;
        RETURN QUERY SELECT c.place, 'changed', NULL::uuid
          FROM jsonb_array_elements(calls) WITH ORDINALITY AS c (r, place) WHERE c.place <> ALL (places);
      END $$;
      REVOKE ALL ON FUNCTION submit_requests_by_calendar(jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION submit_requests_by_calendar(jsonb) TO talent_app;
      -- From here on it is called from within only.
      ALTER FUNCTION submit_service_requests(jsonb) SECURITY INVOKER;
      REVOKE EXECUTE ON FUNCTION submit_service_requests(jsonb) FROM talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION submit_service_requests(jsonb) SECURITY DEFINER;
      GRANT EXECUTE ON FUNCTION submit_service_requests(jsonb) TO talent_app;
      DROP FUNCTION submit_requests_by_calendar(jsonb), calendar_stamp();
      ALTER TABLE service_request DROP COLUMN step_began_on;
    `);
  }
}
