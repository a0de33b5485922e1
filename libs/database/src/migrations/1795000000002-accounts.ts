import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their roles and sessions, profiles and dependants, and what bounds the traffic of a caller. */
export class Accounts1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency (
        id uuid CONSTRAINT agency_pk PRIMARY KEY DEFAULT uuidv7(),
        code text NOT NULL CONSTRAINT agency_code_unique UNIQUE,
        kind text NOT NULL,
        city text NOT NULL,
        name jsonb NOT NULL,
        address jsonb NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT agency_name_in_both CHECK (name ? 'zh-CN' AND name ? 'en')
      );
      CREATE TABLE agency_service (
        agency_id uuid NOT NULL CONSTRAINT agency_service_agency_fk REFERENCES agency (id) ON DELETE CASCADE,
        service text NOT NULL,
        CONSTRAINT agency_service_pk PRIMARY KEY (agency_id, service)
      );
      CREATE INDEX agency_service_by_service ON agency_service (service, agency_id);

      CREATE TABLE account (
        id uuid CONSTRAINT account_pk PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL CONSTRAINT account_email_unique UNIQUE,
        password_hash text NOT NULL,
        name text NOT NULL,
        locale text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false,
        totp_secret bytea,
        totp_confirmed_at timestamptz,
        totp_last_step bigint,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT account_email_lower_case CHECK (email = lower(email)),
        CONSTRAINT account_locale_known CHECK (locale IN ('zh-CN', 'en')),
        CONSTRAINT account_totp_confirmed_has_secret CHECK (totp_confirmed_at IS NULL OR totp_secret IS NOT NULL)
      );
      CREATE TABLE account_role (
        id uuid CONSTRAINT account_role_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT account_role_account_fk REFERENCES account (id) ON DELETE CASCADE,
        role text NOT NULL,
        agency_id uuid CONSTRAINT account_role_agency_fk REFERENCES agency (id),
        CONSTRAINT account_role_known CHECK (role IN
          ('reviewer', 'approver', 'service_manager', 'auditor', 'administrator', 'agency_staff')),
        CONSTRAINT account_role_agency_for_its_staff CHECK ((role = 'agency_staff') = (agency_id IS NOT NULL)),
        CONSTRAINT account_role_once UNIQUE (account_id, role)
      );
      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
        kind text NOT NULL,
        second_factor boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT session_kind_known CHECK (kind IN ('browser', 'program'))
      );
      CREATE INDEX session_of_account ON session (account_id);

      CREATE TABLE profile (
        account_id uuid CONSTRAINT profile_pk PRIMARY KEY CONSTRAINT profile_account_fk REFERENCES account (id),
        name text NOT NULL,
        birth_date date NOT NULL,
        nationality text NOT NULL,
        identity_type text NOT NULL,
        identity_number bytea NOT NULL,
        identity_tail text NOT NULL,
        employer text NOT NULL,
        job_title text NOT NULL,
        phone text NOT NULL,
        city text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT profile_nationality_iso CHECK (nationality ~ '^[A-Z]{2}$'),
        CONSTRAINT profile_identity_type_known CHECK (identity_type IN ('resident_identity_card', 'passport')),
        CONSTRAINT profile_identity_tail_two CHECK (length(identity_tail) = 2)
      );
      CREATE TABLE dependant (
        id uuid CONSTRAINT dependant_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT dependant_account_fk REFERENCES account (id),
        relation text NOT NULL,
        name text NOT NULL,
        birth_date date NOT NULL,
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT dependant_relation_known CHECK (relation IN ('spouse', 'child', 'parent'))
      );
      CREATE INDEX dependant_of_account ON dependant (account_id);
      CREATE UNIQUE INDEX dependant_one_spouse ON dependant (account_id)
        WHERE relation = 'spouse' AND removed_at IS NULL;

      CREATE TABLE idempotency_key (
        caller text NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        status integer,
        body text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pk PRIMARY KEY (caller, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
      CREATE TABLE rate_limit (
        key character varying(255) CONSTRAINT rate_limit_pk PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );

      ALTER TABLE profile ENABLE ROW LEVEL SECURITY;
      CREATE POLICY profile_visible ON profile USING (account_id = actor_id()
        OR actor_is('reviewer', 'approver', 'service_manager', 'system'));
      ALTER TABLE dependant ENABLE ROW LEVEL SECURITY;
      CREATE POLICY dependant_visible ON dependant USING (account_id = actor_id()
        OR actor_is('service_manager', 'system'));

      GRANT SELECT, INSERT, UPDATE ON account, agency, profile, dependant TO talent_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON account_role, agency_service, session, idempotency_key, rate_limit
        TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rate_limit, idempotency_key, dependant, profile, session, account_role, account, agency_service,
        agency;
    `);
  }
}
