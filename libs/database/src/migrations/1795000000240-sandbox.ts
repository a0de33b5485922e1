import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Made-up cards for the programs of agencies' developers. They are in a table of their own and not among the cards, so
 * that no list, figure, export or status list can have one.
 */
export class Sandbox1795000000240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_client ADD COLUMN sandbox boolean NOT NULL DEFAULT false;

      CREATE TABLE sandbox_card (
        id uuid CONSTRAINT sandbox_card_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT sandbox_card_account_fk REFERENCES account (id),
        state text NOT NULL,
        name text NOT NULL,
        tier text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        presentation_id uuid NOT NULL,
        taken_at timestamptz,
        looked_at timestamptz,
        redeemed_at timestamptz,
        CONSTRAINT sandbox_card_once UNIQUE (account_id, state),
        CONSTRAINT sandbox_card_state_known
          CHECK (state IN ('active', 'suspended', 'expired', 'revoked', 'superseded')),
        CONSTRAINT sandbox_card_validity_ordered CHECK (valid_from <= valid_until)
      );
      ALTER TABLE sandbox_card ENABLE ROW LEVEL SECURITY;
      CREATE POLICY sandbox_card_visible ON sandbox_card
        USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, UPDATE, DELETE ON sandbox_card TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sandbox_card;
      ALTER TABLE agency_client DROP COLUMN sandbox;
    `);
  }
}
