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

      CREATE FUNCTION submit_request_by_calendar(r jsonb) RETURNS TABLE (outcome text, id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$ BEGIN
        IF r->>'dueOn' IS NOT NULL THEN
          -- Whoever enters a year waits for this request, and then reckons it anew.
          PERFORM pg_advisory_xact_lock_shared(hashtext('official_calendar'));
          IF calendar_stamp() <> r->>'calendarStamp' THEN
            RETURN QUERY SELECT 'changed', NULL::uuid;
            RETURN;
          END IF;
        END IF;
        RETURN QUERY SELECT * FROM submit_service_request(r);
      END $$;
      REVOKE ALL ON FUNCTION submit_request_by_calendar(jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION submit_request_by_calendar(jsonb) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION submit_request_by_calendar(jsonb), calendar_stamp();
      ALTER TABLE service_request DROP COLUMN step_began_on;
    `);
  }
}
