import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slots and quotas, which can run out; service requests; and what people are told. */
export class Requests1795000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE slot (
        id uuid CONSTRAINT slot_pk PRIMARY KEY DEFAULT uuidv7(),
        agency_id uuid NOT NULL CONSTRAINT slot_agency_fk REFERENCES agency (id),
        service text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        cancel_until timestamptz NOT NULL,
        capacity integer NOT NULL,
        taken integer NOT NULL DEFAULT 0,
        confirms_at_once boolean NOT NULL,
        open boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT slot_times_ordered CHECK (cancel_until <= starts_at AND starts_at < ends_at),
        CONSTRAINT slot_not_oversold CHECK (taken BETWEEN 0 AND capacity),
        CONSTRAINT slot_capacity_bounded CHECK (capacity BETWEEN 1 AND 10000)
      );
      CREATE INDEX slot_offer ON slot (service, starts_at, id) WHERE open;
      CREATE INDEX slot_of_agency ON slot (agency_id, starts_at, id);

      CREATE TABLE quota_use (
        holder_id uuid NOT NULL CONSTRAINT quota_use_holder_fk REFERENCES account (id),
        service text NOT NULL,
        period_key text NOT NULL,
        beneficiary_key text NOT NULL,
        used integer NOT NULL,
        allowed integer,
        CONSTRAINT quota_use_pk PRIMARY KEY (holder_id, service, period_key, beneficiary_key),
        CONSTRAINT quota_use_not_negative CHECK (used >= 0)
      );

      CREATE TABLE service_request (
        id uuid CONSTRAINT service_request_pk PRIMARY KEY DEFAULT uuidv7(),
        holder_id uuid NOT NULL CONSTRAINT request_holder_fk REFERENCES account (id),
        card_id uuid NOT NULL CONSTRAINT request_card_fk REFERENCES card (id),
        service text NOT NULL,
        mode text NOT NULL,
        state text NOT NULL,
        beneficiary_id uuid CONSTRAINT request_beneficiary_fk REFERENCES dependant (id),
        beneficiary_relation text NOT NULL,
        beneficiary_name text NOT NULL,
        agency_id uuid NOT NULL CONSTRAINT request_agency_fk REFERENCES agency (id),
        slot_id uuid CONSTRAINT request_slot_fk REFERENCES slot (id),
        city text NOT NULL,
        service_on date NOT NULL,
        place text,
        companions integer NOT NULL,
        details jsonb NOT NULL,
        documents text[] NOT NULL,
        only_one_open boolean NOT NULL,
        policy_version text NOT NULL CONSTRAINT request_policy_fk REFERENCES policy_version (version),
        quota_takes jsonb NOT NULL,
        idempotency_key text,
        fingerprint bytea,
        submitted_at timestamptz NOT NULL,
        due_on date,
        ended_at timestamptz,
        reason_code text,
        reason text,
        outcome text,
        rating_score integer,
        rating_comment text,
        rated_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT request_mode_known CHECK (mode IN ('booking', 'case', 'pass')),
        CONSTRAINT request_state_of_mode CHECK (
          (mode = 'booking' AND state IN ('submitted', 'confirmed', 'checked_in', 'fulfilled', 'declined',
            'cancelled', 'no_show', 'expired'))
          OR (mode = 'case' AND state IN ('submitted', 'accepted', 'in_progress', 'awaiting_holder', 'fulfilled',
            'declined', 'cancelled', 'expired'))
          OR (mode = 'pass' AND state = 'redeemed')),
        CONSTRAINT request_slot_of_booking CHECK ((mode = 'booking') = (slot_id IS NOT NULL)),
        CONSTRAINT request_beneficiary_of_relation CHECK
          ((beneficiary_relation = 'self') = (beneficiary_id IS NULL)),
        CONSTRAINT request_ended_whole CHECK ((ended_at IS NOT NULL) =
          (state IN ('fulfilled', 'redeemed', 'declined', 'cancelled', 'no_show', 'expired'))),
        CONSTRAINT request_rating_bounded CHECK (rating_score BETWEEN 1 AND 5),
        CONSTRAINT request_rated_when_fulfilled CHECK (rating_score IS NULL OR state IN ('fulfilled', 'redeemed')),
        CONSTRAINT request_companions_not_negative CHECK (companions >= 0)
      );
      CREATE UNIQUE INDEX request_once_a_key ON service_request (holder_id, idempotency_key)
        WHERE idempotency_key IS NOT NULL;
      CREATE INDEX request_of_holder ON service_request (holder_id, submitted_at DESC, id DESC);
      CREATE INDEX request_of_agency ON service_request (agency_id, submitted_at DESC, id DESC);
      CREATE INDEX request_newest ON service_request (submitted_at DESC, id DESC);
      CREATE INDEX request_open_due ON service_request (due_on) WHERE ended_at IS NULL;
      CREATE UNIQUE INDEX request_only_one_open ON service_request (holder_id, service)
        WHERE only_one_open AND ended_at IS NULL;

      CREATE TABLE notification (
        id uuid CONSTRAINT notification_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT notification_account_fk REFERENCES account (id),
        event_id uuid NOT NULL CONSTRAINT notification_event_fk REFERENCES event (id),
        event_type text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        data jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT notification_once UNIQUE (event_id, account_id)
      );
      CREATE INDEX notification_of_account ON notification (account_id, created_at DESC, id DESC);

      ALTER TABLE service_request ENABLE ROW LEVEL SECURITY;
      CREATE POLICY request_visible ON service_request USING (holder_id = actor_id()
        OR (agency_id = actor_agency_id() AND actor_is('agency_staff'))
        OR actor_is('service_manager', 'auditor', 'system'));
      ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
      CREATE POLICY notification_visible ON notification USING (account_id = actor_id() OR actor_is('system'));
      ALTER TABLE quota_use ENABLE ROW LEVEL SECURITY;
      CREATE POLICY quota_use_visible ON quota_use USING (holder_id = actor_id()
        OR actor_is('agency_staff', 'service_manager', 'auditor', 'system'));

      GRANT SELECT, INSERT, UPDATE ON slot, quota_use, service_request, notification TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notification, service_request, quota_use, slot;`);
  }
}
