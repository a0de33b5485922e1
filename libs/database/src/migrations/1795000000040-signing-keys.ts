import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that the portal signs with, one of them at a time, and the signed receipt of each decision. */
export class SigningKeys1795000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signing_key (
        id uuid CONSTRAINT signing_key_pk PRIMARY KEY DEFAULT uuidv7(),
        kid text NOT NULL CONSTRAINT signing_key_kid_unique UNIQUE,
        public_jwk jsonb NOT NULL,
        sealed_private_key bytea NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        CONSTRAINT signing_key_jwk_of_kid CHECK (public_jwk ->> 'kid' = kid AND NOT public_jwk ? 'd')
      );
      CREATE UNIQUE INDEX signing_key_one_current ON signing_key ((retired_at IS NULL)) WHERE retired_at IS NULL;
      GRANT SELECT, INSERT, UPDATE (retired_at) ON signing_key TO talent_app;

      ALTER TABLE decision ADD COLUMN receipt text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decision DROP COLUMN receipt;
      DROP TABLE signing_key;
    `);
  }
}
