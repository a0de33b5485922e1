import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A slot may have the key under which the agency's own system knows it. */
export class SlotsOfTheirOwnKey1795000000175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE slot ADD COLUMN external_id text
        CONSTRAINT slot_external_id_written CHECK (external_id ~ '^[A-Za-z0-9._:-]{1,64}$');
      CREATE UNIQUE INDEX slot_external_once ON slot (agency_id, external_id) WHERE external_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slot DROP COLUMN external_id;');
  }
}
