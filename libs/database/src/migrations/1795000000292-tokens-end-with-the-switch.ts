import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asked with every call, as before: one indexed look at the token, its client and its agency. */
const findClient = (holds: string) => `
  CREATE OR REPLACE FUNCTION find_client(wanted_hash bytea)
  RETURNS TABLE (client_id uuid, account_id uuid, agency_id uuid, scopes text[], key_thumbprint text,
    address_ranges text[], requests_a_minute integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, c.account_id, c.agency_id,
      ARRAY(SELECT unnest(t.scopes) INTERSECT SELECT unnest(c.scopes) ORDER BY 1), t.key_thumbprint,
      c.address_ranges, c.requests_a_minute
    FROM agency_client_token t
    JOIN agency_client c ON c.id = t.client_id AND c.disabled_at IS NULL${holds}
    JOIN agency a ON a.id = c.agency_id AND a.active
    JOIN account x ON x.id = c.account_id AND x.active
    WHERE t.token_hash = wanted_hash AND t.expires_at > now()
  $$;`;

/** A program that was shut and is opened again, or whose agency was, does not get its old tokens back. */
export class TokensEndWithTheSwitch1795000000292 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_client ADD COLUMN tokens_from timestamptz NOT NULL DEFAULT now();
      ALTER TABLE agency_client_token ADD COLUMN issued_at timestamptz NOT NULL DEFAULT now();
      ${findClient(' AND t.issued_at >= c.tokens_from')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${findClient('')}
      ALTER TABLE agency_client_token DROP COLUMN issued_at;
      ALTER TABLE agency_client DROP COLUMN tokens_from;
    `);
  }
}
