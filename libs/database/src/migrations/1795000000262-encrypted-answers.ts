import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key that the answer of a wallet is encrypted to, one for each request, sealed under the master key and gone once
 * it is used or over. That an answer has to be encrypted stays, so that no other one is taken afterwards.
 */
export class EncryptedAnswers1795000000262 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE wallet_request ADD COLUMN encrypted boolean NOT NULL DEFAULT false, ADD COLUMN sealed_key bytea,
        ADD CONSTRAINT wallet_request_key_of_encrypted CHECK (encrypted OR sealed_key IS NULL);
      GRANT UPDATE (sealed_key) ON wallet_request TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE wallet_request DROP COLUMN sealed_key, DROP COLUMN encrypted;');
  }
}
