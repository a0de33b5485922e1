import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What agencies' own systems are told: where, what, and each attempt. The consumer of the events begins with those
 * that come; nobody is told of what happened before there were webhooks.
 */
export class Webhooks1795000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhook_endpoint (
        id uuid CONSTRAINT webhook_endpoint_pk PRIMARY KEY DEFAULT uuidv7(),
        agency_id uuid NOT NULL CONSTRAINT webhook_endpoint_agency_fk REFERENCES agency (id),
        url text NOT NULL,
        description text,
        types text[] NOT NULL,
        state text NOT NULL,
        disabled_reason text,
        disabled_at timestamptz,
        signature text NOT NULL,
        sealed_key bytea NOT NULL,
        public_key text,
        key_made_at timestamptz NOT NULL,
        sealed_previous_key bytea,
        previous_public_key text,
        previous_key_until timestamptz,
        created_at timestamptz NOT NULL,
        last_delivered_at timestamptz,
        failing_since timestamptz,
        resting_until timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT webhook_endpoint_once UNIQUE (agency_id, url),
        CONSTRAINT webhook_endpoint_types_chosen CHECK (cardinality(types) > 0),
        CONSTRAINT webhook_endpoint_state_known CHECK (state IN ('active', 'disabled')),
        CONSTRAINT webhook_endpoint_reason_known CHECK (disabled_reason IN ('by_agency', 'gone', 'failing')),
        CONSTRAINT webhook_endpoint_disabled_whole
          CHECK ((state = 'disabled') = (num_nonnulls(disabled_reason, disabled_at) = 2)
            AND num_nonnulls(disabled_reason, disabled_at) <> 1),
        CONSTRAINT webhook_endpoint_signature_known CHECK (signature IN ('symmetric', 'ed25519')),
        CONSTRAINT webhook_endpoint_public_key CHECK ((signature = 'ed25519') = (public_key IS NOT NULL)),
        CONSTRAINT webhook_endpoint_previous_whole
          CHECK ((sealed_previous_key IS NULL) = (previous_key_until IS NULL)),
        CONSTRAINT webhook_endpoint_previous_public_key
          CHECK (previous_public_key IS NULL OR sealed_previous_key IS NOT NULL)
      );
      ALTER TABLE webhook_endpoint ENABLE ROW LEVEL SECURITY;
      CREATE POLICY webhook_endpoint_visible ON webhook_endpoint
        USING ((agency_id = actor_agency_id() AND actor_is('agency_staff')) OR actor_is('administrator', 'system'));
      GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoint TO talent_app;

      CREATE TABLE webhook_message (
        id uuid CONSTRAINT webhook_message_pk PRIMARY KEY DEFAULT uuidv7(),
        endpoint_id uuid NOT NULL
          CONSTRAINT webhook_message_endpoint_fk REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
        event_id uuid CONSTRAINT webhook_message_event_fk REFERENCES event (id),
        type text NOT NULL,
        subject_id uuid NOT NULL,
        happened_at timestamptz NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        first_attempt_at timestamptz,
        next_attempt_at timestamptz,
        leased_until timestamptz,
        ended_at timestamptz,
        CONSTRAINT webhook_message_once UNIQUE (endpoint_id, event_id, type),
        CONSTRAINT webhook_message_state_known CHECK (state IN ('waiting', 'failed', 'delivered', 'dead')),
        CONSTRAINT webhook_message_tries_counted CHECK (tries >= 0 AND attempts >= tries),
        CONSTRAINT webhook_message_due_while_open
          CHECK ((state IN ('waiting', 'failed')) = (next_attempt_at IS NOT NULL)),
        CONSTRAINT webhook_message_ended_whole CHECK ((state IN ('delivered', 'dead')) = (ended_at IS NOT NULL)),
        CONSTRAINT webhook_message_failed_whole CHECK ((state IN ('failed', 'dead')) = (error IS NOT NULL)),
        CONSTRAINT webhook_message_leased_while_open CHECK (leased_until IS NULL OR next_attempt_at IS NOT NULL)
      );
      CREATE INDEX webhook_message_due ON webhook_message (endpoint_id, next_attempt_at)
        WHERE next_attempt_at IS NOT NULL;
      CREATE INDEX webhook_message_leased ON webhook_message (endpoint_id) WHERE leased_until IS NOT NULL;
      CREATE INDEX webhook_message_of_endpoint ON webhook_message (endpoint_id, created_at, id);
      CREATE INDEX webhook_message_dead ON webhook_message (created_at, id) WHERE state = 'dead';
      CREATE INDEX webhook_message_ended ON webhook_message (ended_at) WHERE ended_at IS NOT NULL;
      ALTER TABLE webhook_message ENABLE ROW LEVEL SECURITY;
      CREATE POLICY webhook_message_visible ON webhook_message
        USING (EXISTS (SELECT FROM webhook_endpoint e WHERE e.id = webhook_message.endpoint_id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_message TO talent_app;

      CREATE TABLE webhook_attempt (
        id uuid CONSTRAINT webhook_attempt_pk PRIMARY KEY DEFAULT uuidv7(),
        message_id uuid NOT NULL
          CONSTRAINT webhook_attempt_message_fk REFERENCES webhook_message (id) ON DELETE CASCADE,
        number integer NOT NULL,
        began_at timestamptz NOT NULL,
        milliseconds integer NOT NULL,
        status integer,
        error text,
        CONSTRAINT webhook_attempt_once UNIQUE (message_id, number),
        CONSTRAINT webhook_attempt_counted CHECK (number > 0),
        CONSTRAINT webhook_attempt_took_time CHECK (milliseconds >= 0),
        CONSTRAINT webhook_attempt_answered CHECK (num_nonnulls(status, error) > 0)
      );
      ALTER TABLE webhook_attempt ENABLE ROW LEVEL SECURITY;
      CREATE POLICY webhook_attempt_visible ON webhook_attempt
        USING (EXISTS (SELECT FROM webhook_message m WHERE m.id = webhook_attempt.message_id));
      GRANT SELECT, INSERT, DELETE ON webhook_attempt TO talent_app;

      INSERT INTO outbox_cursor (consumer, transaction, seq)
        SELECT 'webhooks', coalesce(max(transaction), 0), coalesce(max(seq), 0) FROM event
        WHERE transaction = (SELECT max(transaction) FROM event);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM outbox_failure WHERE consumer = 'webhooks';
      DELETE FROM outbox_cursor WHERE consumer = 'webhooks';
      DROP TABLE webhook_attempt, webhook_message, webhook_endpoint;
    `);
  }
}
