import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public list of notices, which anybody may ask for, reads no application but those that it shows. */
export class PublicNotices1795000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX application_public_notice ON accreditation_application (notice_until, id)
        WHERE state IN ('on_notice', 'objected');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX application_public_notice');
  }
}
