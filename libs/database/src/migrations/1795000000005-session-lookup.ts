import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who a token belongs to, in one look-up: asked on every request, before it is known who asks. */
export class SessionLookup1795000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION find_session(wanted_hash bytea, wanted_kind text)
      RETURNS TABLE (session_id uuid, account_id uuid, second_factor boolean, roles text[], agency_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.id, a.id, s.second_factor,
          ARRAY['applicant'] || coalesce(r.roles, '{}')
            || CASE WHEN EXISTS (SELECT FROM card c WHERE c.holder_id = a.id) THEN ARRAY['holder'] ELSE '{}' END,
          r.agency_id
        FROM session s
        JOIN account a ON a.id = s.account_id AND a.active
        LEFT JOIN LATERAL (
          SELECT array_agg(role) AS roles, min(agency_id::text)::uuid AS agency_id
          FROM account_role WHERE account_id = a.id
        ) r ON true
        WHERE s.token_hash = wanted_hash AND s.kind = wanted_kind AND s.revoked_at IS NULL AND s.expires_at > now()
      $$;
      REVOKE ALL ON FUNCTION find_session(bytea, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION find_session(bytea, text) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION find_session(bytea, text)');
  }
}
