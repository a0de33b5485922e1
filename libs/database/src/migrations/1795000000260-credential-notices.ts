import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which notice of the end of a client's credential was given last, so that none is given twice. */
export class CredentialNotices1795000000260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_client_credential ADD COLUMN told_days integer,
        ADD CONSTRAINT agency_client_credential_told_known CHECK (told_days IN (30, 7, 1));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agency_client_credential DROP COLUMN told_days;');
  }
}
