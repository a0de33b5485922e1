import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies ask wallets to show (OpenID4VP). The answer is the look that has the id of the request. */
export class WalletRequests1795000000232 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wallet_request (
        id uuid CONSTRAINT wallet_request_pk PRIMARY KEY DEFAULT uuidv7(),
        agency_id uuid NOT NULL CONSTRAINT wallet_request_agency_fk REFERENCES agency (id),
        asked_by uuid NOT NULL CONSTRAINT wallet_request_asker_fk REFERENCES account (id),
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        nonce text NOT NULL,
        claims text[] NOT NULL,
        declined_at timestamptz,
        CONSTRAINT wallet_request_ends CHECK (expires_at > asked_at),
        CONSTRAINT wallet_request_claims_known CHECK (cardinality(claims) > 0
          AND claims <@ ARRAY['name', 'tier', 'valid_until'])
      );
      CREATE INDEX wallet_request_age ON wallet_request (asked_at);
      ALTER TABLE wallet_request ENABLE ROW LEVEL SECURITY;
      CREATE POLICY wallet_request_visible ON wallet_request USING (
        (agency_id = actor_agency_id() AND actor_is('agency_staff')) OR actor_is('system'));
      GRANT SELECT, INSERT, DELETE ON wallet_request TO talent_app;
      GRANT UPDATE (declined_at) ON wallet_request TO talent_app;
      ALTER TABLE card_verification DROP CONSTRAINT card_verification_way_known,
        ADD CONSTRAINT card_verification_way_known CHECK (way IN ('presentation', 'card_number', 'wallet'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE wallet_request;
      UPDATE card_verification SET way = 'presentation' WHERE way = 'wallet';
      ALTER TABLE card_verification DROP CONSTRAINT card_verification_way_known,
        ADD CONSTRAINT card_verification_way_known CHECK (way IN ('presentation', 'card_number'));
    `);
  }
}
