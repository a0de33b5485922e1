import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places that are kept for a while: for somebody who fills in a form, or for whoever is next on the waiting list.
 * A kept place counts as taken until it is booked or let go, so that `taken` is the live bookings and the holds.
 * Those who wait count as well: a place that becomes free is theirs before it is anybody's.
 *
 * Holds and waiting entries of a slot are changed only while its row is locked, and the card of whoever asks is
 * locked before: one order for all, and nobody waits in a circle.
 */
export class HoldsAndWaiting1795000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE slot ADD COLUMN waiting integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT slot_waiting_not_negative CHECK (waiting >= 0);
      CREATE INDEX slot_waited_for ON slot (starts_at) WHERE waiting > 0;
      CREATE INDEX request_open_bookings ON service_request (holder_id)
        WHERE mode = 'booking' AND ended_at IS NULL;
      CREATE INDEX request_of_slot ON service_request (slot_id) WHERE slot_id IS NOT NULL;

      CREATE TABLE waiting_entry (
        id uuid CONSTRAINT waiting_entry_pk PRIMARY KEY DEFAULT uuidv7(),
        slot_id uuid NOT NULL CONSTRAINT waiting_entry_slot_fk REFERENCES slot (id),
        holder_id uuid NOT NULL CONSTRAINT waiting_entry_holder_fk REFERENCES account (id),
        turn bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        joined_at timestamptz NOT NULL,
        offered_until timestamptz,
        ended_at timestamptz,
        CONSTRAINT waiting_entry_state_known CHECK
          (state IN ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left', 'closed')),
        CONSTRAINT waiting_entry_ended_whole CHECK ((ended_at IS NULL) = (state IN ('waiting', 'offered'))),
        CONSTRAINT waiting_entry_offered_whole CHECK (state <> 'offered' OR offered_until IS NOT NULL)
      );
      CREATE INDEX waiting_entry_next ON waiting_entry (slot_id, turn) WHERE state = 'waiting';
      CREATE UNIQUE INDEX waiting_entry_once ON waiting_entry (holder_id, slot_id) WHERE ended_at IS NULL;
      CREATE INDEX waiting_entry_of_holder ON waiting_entry (holder_id, joined_at DESC, id DESC);

      CREATE TABLE slot_hold (
        id uuid CONSTRAINT slot_hold_pk PRIMARY KEY DEFAULT uuidv7(),
        slot_id uuid NOT NULL CONSTRAINT slot_hold_slot_fk REFERENCES slot (id),
        holder_id uuid NOT NULL CONSTRAINT slot_hold_holder_fk REFERENCES account (id),
        entry_id uuid CONSTRAINT slot_hold_entry_fk REFERENCES waiting_entry (id),
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT slot_hold_once UNIQUE (holder_id, slot_id),
        CONSTRAINT slot_hold_ends CHECK (expires_at > made_at)
      );
      CREATE INDEX slot_hold_of_slot ON slot_hold (slot_id, expires_at);
      CREATE INDEX slot_hold_due ON slot_hold (expires_at);

      ALTER TABLE waiting_entry ENABLE ROW LEVEL SECURITY;
      CREATE POLICY waiting_entry_visible ON waiting_entry USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system'));
      ALTER TABLE slot_hold ENABLE ROW LEVEL SECURITY;
      CREATE POLICY slot_hold_visible ON slot_hold USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system'));
      -- Written by the functions of the next migration only.
      GRANT SELECT ON waiting_entry, slot_hold TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE slot_hold, waiting_entry;
      DROP INDEX request_of_slot, request_open_bookings, slot_waited_for;
      ALTER TABLE slot DROP COLUMN waiting;
    `);
  }
}
