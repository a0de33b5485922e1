import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Programs of the agencies. Each acts through an account of its own, to which nobody can sign in, so that what it does
 * is written down as what anybody does; its roles say that it is a program.
 */
export class AgencyClients1795000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency_client (
        id uuid CONSTRAINT agency_client_pk PRIMARY KEY DEFAULT uuidv7(),
        agency_id uuid NOT NULL CONSTRAINT agency_client_agency_fk REFERENCES agency (id),
        account_id uuid NOT NULL CONSTRAINT agency_client_account_fk REFERENCES account (id)
          CONSTRAINT agency_client_account_once UNIQUE,
        name text NOT NULL,
        method text NOT NULL,
        scopes text[] NOT NULL,
        address_ranges text[] NOT NULL DEFAULT '{}',
        requests_a_minute integer NOT NULL,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT agency_client_name_given CHECK (length(name) BETWEEN 1 AND 100),
        CONSTRAINT agency_client_method_known CHECK (method IN ('private_key_jwt', 'client_secret')),
        CONSTRAINT agency_client_scopes_known CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['cards:verify',
          'entitlements:redeem', 'requests:read', 'requests:write', 'slots:write', 'webhooks:manage']),
        CONSTRAINT agency_client_rate_bounded CHECK (requests_a_minute BETWEEN 1 AND 100000)
      );
      CREATE INDEX agency_client_of_agency ON agency_client (agency_id, id);

      CREATE TABLE agency_client_credential (
        id uuid CONSTRAINT agency_client_credential_pk PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL CONSTRAINT agency_client_credential_client_fk REFERENCES agency_client (id),
        place integer NOT NULL,
        secret_hash bytea CONSTRAINT agency_client_credential_secret_once UNIQUE,
        public_jwk jsonb,
        hint text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT agency_client_credential_one_kind CHECK ((secret_hash IS NULL) <> (public_jwk IS NULL)),
        CONSTRAINT agency_client_credential_place_known CHECK (place IN (1, 2)),
        CONSTRAINT agency_client_credential_ends CHECK (expires_at > created_at)
      );
      -- At most two that can be used at once, for whoever changes over from one to the next.
      CREATE UNIQUE INDEX agency_client_credential_two ON agency_client_credential (client_id, place)
        WHERE revoked_at IS NULL;

      CREATE TABLE agency_client_token (
        token_hash bytea CONSTRAINT agency_client_token_pk PRIMARY KEY,
        client_id uuid NOT NULL CONSTRAINT agency_client_token_client_fk REFERENCES agency_client (id),
        scopes text[] NOT NULL,
        key_thumbprint text,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX agency_client_token_age ON agency_client_token (expires_at);

      CREATE TABLE used_proof (
        hash bytea CONSTRAINT used_proof_pk PRIMARY KEY,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX used_proof_age ON used_proof (expires_at);

      CREATE TABLE agency_client_usage (
        client_id uuid NOT NULL CONSTRAINT agency_client_usage_client_fk REFERENCES agency_client (id),
        day date NOT NULL,
        answered integer NOT NULL,
        refused integer NOT NULL,
        CONSTRAINT agency_client_usage_pk PRIMARY KEY (client_id, day),
        CONSTRAINT agency_client_usage_counted CHECK (answered >= 0 AND refused >= 0)
      );

      ALTER TABLE agency_client ENABLE ROW LEVEL SECURITY;
      CREATE POLICY agency_client_visible ON agency_client FOR SELECT USING (
        actor_is('administrator', 'service_manager', 'auditor', 'system')
        OR (agency_id = actor_agency_id() AND actor_is('agency_staff')));
      CREATE POLICY agency_client_kept ON agency_client USING (actor_is('administrator', 'system'));
      ALTER TABLE agency_client_credential ENABLE ROW LEVEL SECURITY;
      CREATE POLICY agency_client_credential_visible ON agency_client_credential FOR SELECT USING (
        EXISTS (SELECT FROM agency_client c WHERE c.id = client_id));
      CREATE POLICY agency_client_credential_kept ON agency_client_credential
        USING (actor_is('administrator', 'system'));
      ALTER TABLE agency_client_token ENABLE ROW LEVEL SECURITY;
      CREATE POLICY agency_client_token_visible ON agency_client_token USING (actor_is('system'));
      ALTER TABLE agency_client_usage ENABLE ROW LEVEL SECURITY;
      CREATE POLICY agency_client_usage_visible ON agency_client_usage FOR SELECT USING (
        EXISTS (SELECT FROM agency_client c WHERE c.id = client_id));
      CREATE POLICY agency_client_usage_kept ON agency_client_usage USING (actor_is('system'));
      GRANT SELECT, INSERT, UPDATE ON agency_client, agency_client_credential, agency_client_usage TO talent_app;
      GRANT SELECT, INSERT, DELETE ON agency_client_token, used_proof TO talent_app;

      -- Asked with every call, so that a client that is shut is refused by the next one, wherever it arrives.
      CREATE FUNCTION find_client(wanted_hash bytea)
      RETURNS TABLE (client_id uuid, account_id uuid, agency_id uuid, scopes text[], key_thumbprint text,
        address_ranges text[], requests_a_minute integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.id, c.account_id, c.agency_id,
          ARRAY(SELECT unnest(t.scopes) INTERSECT SELECT unnest(c.scopes) ORDER BY 1), t.key_thumbprint,
          c.address_ranges, c.requests_a_minute
        FROM agency_client_token t
        JOIN agency_client c ON c.id = t.client_id AND c.disabled_at IS NULL
        JOIN agency a ON a.id = c.agency_id AND a.active
        JOIN account x ON x.id = c.account_id AND x.active
        WHERE t.token_hash = wanted_hash AND t.expires_at > now()
      $$;
      CREATE FUNCTION forget_old_tokens() RETURNS void LANGUAGE sql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
        DELETE FROM agency_client_token WHERE expires_at < now() - interval '1 hour';
        DELETE FROM used_proof WHERE expires_at < now() - interval '1 hour';
      $$;
      REVOKE ALL ON FUNCTION find_client(bytea), forget_old_tokens() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION find_client(bytea), forget_old_tokens() TO talent_app;

      ALTER TABLE event DROP CONSTRAINT event_actor_known, DROP CONSTRAINT event_account_named;
      ALTER TABLE event
        ADD CONSTRAINT event_actor_known CHECK (actor_kind IN ('account', 'client', 'guest', 'system')),
        ADD CONSTRAINT event_account_named
          CHECK ((actor_kind IN ('account', 'client')) = (actor_id IS NOT NULL));
      -- Statements that write events themselves hand on the roles of whoever acts, and these tell the kind.
      CREATE FUNCTION name_client() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW.actor_kind := 'client'; RETURN NEW; END $$;
      CREATE TRIGGER event_of_client BEFORE INSERT ON event FOR EACH ROW
        WHEN (NEW.actor_roles @> '{agency_client}') EXECUTE FUNCTION name_client();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER event_of_client ON event;
      DROP FUNCTION name_client(), forget_old_tokens(), find_client(bytea);
      ALTER TABLE event DISABLE TRIGGER event_append_only;
      UPDATE event SET actor_kind = 'account' WHERE actor_kind = 'client';
      ALTER TABLE event ENABLE TRIGGER event_append_only;
      ALTER TABLE event DROP CONSTRAINT event_actor_known, DROP CONSTRAINT event_account_named;
      ALTER TABLE event
        ADD CONSTRAINT event_actor_known CHECK (actor_kind IN ('account', 'guest', 'system')),
        ADD CONSTRAINT event_account_named CHECK ((actor_kind = 'account') = (actor_id IS NOT NULL));
      DROP TABLE agency_client_usage, used_proof, agency_client_token, agency_client_credential, agency_client;
    `);
  }
}
