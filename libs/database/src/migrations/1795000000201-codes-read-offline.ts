import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A code may have been read without a network, and handed in later. */
export class CodesReadOffline1795000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE card_verification ADD COLUMN read_at timestamptz,
        ADD CONSTRAINT card_verification_read_before CHECK (read_at IS NULL
          OR (way = 'presentation' AND read_at <= verified_at));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE card_verification DROP COLUMN read_at;');
  }
}
