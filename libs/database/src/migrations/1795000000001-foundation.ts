import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The app role, the clock, the actor's settings and the one append-only table of events. */
export class Foundation1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE talent_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- roles belong to the cluster, not to one database
      END $$;
      DO $$ BEGIN
        EXECUTE format('GRANT talent_app TO %I', current_user);
      EXCEPTION WHEN invalid_grant_operation THEN NULL; -- the owner is the app role's member already
      END $$;
      GRANT USAGE ON SCHEMA public TO talent_app;

      CREATE TABLE demo_clock (
        id boolean CONSTRAINT demo_clock_pk PRIMARY KEY DEFAULT true,
        shift interval NOT NULL,
        CONSTRAINT demo_clock_single CHECK (id)
      );
      GRANT SELECT, INSERT, UPDATE ON demo_clock TO talent_app;

      CREATE FUNCTION portal_now() RETURNS timestamptz LANGUAGE sql STABLE AS
        $$ SELECT now() + coalesce((SELECT shift FROM demo_clock), interval '0') $$;
      CREATE FUNCTION portal_today() RETURNS date LANGUAGE sql STABLE AS
        $$ SELECT (portal_now() AT TIME ZONE 'Asia/Shanghai')::date $$;

      CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;
      CREATE FUNCTION actor_agency_id() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.agency_id', true), '')::uuid $$;
      CREATE FUNCTION actor_is(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(string_to_array(current_setting('app.roles', true), ',') && wanted, false) $$;

      CREATE FUNCTION current_transaction() RETURNS bigint LANGUAGE sql VOLATILE AS
        $$ SELECT pg_current_xact_id()::text::bigint $$;
      CREATE TABLE event (
        id uuid CONSTRAINT event_pk PRIMARY KEY DEFAULT uuidv7(),
        seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        transaction bigint NOT NULL DEFAULT current_transaction(),
        at timestamptz NOT NULL,
        type text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        actor_roles text[] NOT NULL,
        data jsonb NOT NULL,
        CONSTRAINT event_type_dotted CHECK (type ~ '^[a-z_]+\\.[a-z_]+$'),
        CONSTRAINT event_actor_known CHECK (actor_kind IN ('account', 'guest', 'system')),
        CONSTRAINT event_account_named CHECK ((actor_kind = 'account') = (actor_id IS NOT NULL))
      );
      CREATE INDEX event_outbox ON event (transaction, seq);
      CREATE INDEX event_subject ON event (subject_type, subject_id, seq);
      GRANT SELECT, INSERT ON event TO talent_app;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE outbox_cursor (
        consumer text CONSTRAINT outbox_cursor_pk PRIMARY KEY,
        transaction bigint NOT NULL,
        seq bigint NOT NULL
      );
      CREATE TABLE outbox_failure (
        consumer text NOT NULL,
        event_id uuid NOT NULL CONSTRAINT outbox_failure_event_fk REFERENCES event (id),
        attempts integer NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        error text NOT NULL,
        CONSTRAINT outbox_failure_pk PRIMARY KEY (consumer, event_id)
      );
      CREATE INDEX outbox_failure_due ON outbox_failure (consumer, next_attempt_at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_cursor, outbox_failure TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outbox_failure, outbox_cursor, event;
      DROP FUNCTION current_transaction(), refuse_change(), actor_is(text[]), actor_agency_id(), actor_id(), portal_today(), portal_now();
      DROP TABLE demo_clock;
      REVOKE USAGE ON SCHEMA public FROM talent_app;
    `);
  }
}
