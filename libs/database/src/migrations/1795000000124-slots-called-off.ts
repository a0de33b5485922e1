import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why the bookings of a closed slot are called off; without a reason they stay. */
export class SlotsCalledOff1795000000124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE slot ADD COLUMN called_off_code text, ADD COLUMN called_off_reason text,
        ADD CONSTRAINT slot_called_off_whole CHECK ((called_off_code IS NULL) = (called_off_reason IS NULL)
          AND (called_off_code IS NULL OR NOT open));
      CREATE INDEX slot_called_off ON slot (starts_at) WHERE called_off_code IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slot DROP COLUMN called_off_code, DROP COLUMN called_off_reason;');
  }
}
