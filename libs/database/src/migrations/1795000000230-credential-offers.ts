import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers of the card to a wallet (OpenID4VCI). Codes and tokens are kept as hashes alone. */
export class CredentialOffers1795000000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE credential_offer (
        id uuid CONSTRAINT credential_offer_pk PRIMARY KEY DEFAULT uuidv7(),
        holder_id uuid NOT NULL CONSTRAINT credential_offer_holder_fk REFERENCES account (id),
        code_hash bytea NOT NULL CONSTRAINT credential_offer_code_once UNIQUE,
        transaction_hash bytea NOT NULL,
        wrong_codes integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        token_hash bytea CONSTRAINT credential_offer_token_once UNIQUE,
        token_expires_at timestamptz,
        issued_at timestamptz,
        CONSTRAINT credential_offer_wrong_codes_bounded CHECK (wrong_codes BETWEEN 0 AND 5),
        CONSTRAINT credential_offer_ends CHECK (expires_at > created_at),
        CONSTRAINT credential_offer_taken_whole CHECK ((token_hash IS NULL) = (token_expires_at IS NULL)),
        CONSTRAINT credential_offer_issued_after_taken CHECK (issued_at IS NULL OR token_hash IS NOT NULL)
      );
      -- A new offer ends the one before, so that the tries at codes do not add up.
      CREATE UNIQUE INDEX credential_offer_one_live ON credential_offer (holder_id)
        WHERE withdrawn_at IS NULL AND issued_at IS NULL;
      CREATE INDEX credential_offer_age ON credential_offer (created_at);
      ALTER TABLE credential_offer ENABLE ROW LEVEL SECURITY;
      CREATE POLICY credential_offer_visible ON credential_offer
        USING (holder_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, DELETE ON credential_offer TO talent_app;
      GRANT UPDATE (wrong_codes, withdrawn_at, token_hash, token_expires_at, issued_at) ON credential_offer
        TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE credential_offer;');
  }
}
