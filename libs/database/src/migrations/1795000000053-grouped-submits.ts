import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several submits in one statement, each judged and undone by itself. One at a time takes its card, its quotas and
 * its slot in this order; several that did so in turn would hold the slot of the first while they wait for the card
 * of the second, and two such groups could wait for each other. So all cards are taken first and then all counters,
 * each in a fixed order, and the submits go by slot. Each counter belongs to a holder whose card is held.
 */
export class GroupedSubmits1795000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION submit_service_requests(calls jsonb) RETURNS TABLE (n bigint, outcome text, id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
      GRANT EXECUTE ON FUNCTION submit_service_requests(jsonb) TO talent_app;
      -- From here on it is called from within only.
      ALTER FUNCTION submit_service_request(jsonb) SECURITY INVOKER;
      REVOKE EXECUTE ON FUNCTION submit_service_request(jsonb) FROM talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION submit_service_request(jsonb) SECURITY DEFINER;
      GRANT EXECUTE ON FUNCTION submit_service_request(jsonb) TO talent_app;
      DROP FUNCTION submit_service_requests(jsonb);
    `);
  }
}
