import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals over the events, so that whoever changes the trail past the portal is found out; append-only as the events are. */
export class EventSeals1795000000290 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_seal (
        id uuid CONSTRAINT event_seal_pk PRIMARY KEY DEFAULT uuidv7(),
        number integer NOT NULL CONSTRAINT event_seal_number_once UNIQUE,
        through_transaction bigint NOT NULL,
        through_seq bigint NOT NULL,
        events integer NOT NULL,
        fingerprints bytea NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL,
        jws text NOT NULL,
        CONSTRAINT event_seal_counted CHECK (number > 0 AND events > 0 AND length(fingerprints) = 48 * events),
        CONSTRAINT event_seal_hashes_whole CHECK (length(hash) = 32 AND length(previous_hash) = 32)
      );
      -- Fingerprints do not get smaller by compression.
      ALTER TABLE event_seal ALTER COLUMN fingerprints SET STORAGE EXTERNAL;
      CREATE INDEX event_seal_age ON event_seal (sealed_at, id);
      CREATE TRIGGER event_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE event_seal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY event_seal_visible ON event_seal FOR SELECT USING (actor_is('auditor', 'system'));
      CREATE POLICY event_seal_made ON event_seal FOR INSERT WITH CHECK (actor_is('system'));
      GRANT SELECT, INSERT ON event_seal TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_seal;');
  }
}
