import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each look of an agency at a card. A presentation is taken by the one row that names it. */
export class CardVerifications1795000000191 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE card_verification (
        id uuid CONSTRAINT card_verification_pk PRIMARY KEY DEFAULT uuidv7(),
        card_id uuid NOT NULL CONSTRAINT card_verification_card_fk REFERENCES card (id),
        holder_id uuid NOT NULL CONSTRAINT card_verification_holder_fk REFERENCES account (id),
        agency_id uuid NOT NULL CONSTRAINT card_verification_agency_fk REFERENCES agency (id),
        verified_by uuid NOT NULL CONSTRAINT card_verification_verifier_fk REFERENCES account (id),
        verified_at timestamptz NOT NULL,
        way text NOT NULL,
        presentation_id uuid CONSTRAINT card_verification_presentation_once UNIQUE,
        result text NOT NULL,
        reason text,
        told text[] NOT NULL,
        CONSTRAINT card_verification_way_known CHECK (way IN ('presentation', 'card_number')),
        CONSTRAINT card_verification_result_known CHECK (result IN ('valid', 'invalid', 'stale')),
        CONSTRAINT card_verification_reason_given CHECK ((result = 'valid') = (reason IS NULL)),
        CONSTRAINT card_verification_told_when_valid CHECK (result = 'valid' OR told = '{}'),
        CONSTRAINT card_verification_takes_one CHECK (CASE
          WHEN way = 'card_number' THEN presentation_id IS NULL
          ELSE result <> 'valid' OR presentation_id IS NOT NULL END)
      );
      CREATE INDEX card_verification_of_holder ON card_verification (holder_id, verified_at, id);
      ALTER TABLE card_verification ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_verification_visible ON card_verification USING (holder_id = actor_id()
        OR (agency_id = actor_agency_id() AND actor_is('agency_staff')) OR actor_is('auditor', 'system'));
      GRANT SELECT, INSERT ON card_verification TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE card_verification;');
  }
}
