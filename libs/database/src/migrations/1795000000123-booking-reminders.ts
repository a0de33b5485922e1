import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which bookings their holders were reminded of, so that each reminder goes out once; anew when the time moves. */
export class BookingReminders1795000000123 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE booking_reminder (
        request_id uuid NOT NULL CONSTRAINT booking_reminder_request_fk REFERENCES service_request (id),
        kind text NOT NULL,
        starts_at timestamptz NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT booking_reminder_pk PRIMARY KEY (request_id, kind, starts_at),
        CONSTRAINT booking_reminder_kind_known CHECK (kind IN ('day_before', 'soon'))
      );
      CREATE INDEX slot_soon ON slot (starts_at);

      ALTER TABLE booking_reminder ENABLE ROW LEVEL SECURITY;
      CREATE POLICY booking_reminder_visible ON booking_reminder
        USING (EXISTS (SELECT FROM service_request r WHERE r.id = request_id));
      GRANT SELECT, INSERT ON booking_reminder TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX slot_soon;
      DROP TABLE booking_reminder;
    `);
  }
}
