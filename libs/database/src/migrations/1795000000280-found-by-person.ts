import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one person objected to and handed in is found without a look at everybody's. */
export class FoundByPerson1795000000280 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX objection_of_objector ON objection (objector_id, written_at, id);
      CREATE INDEX request_document_of_account ON request_document (account_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX objection_of_objector, request_document_of_account');
  }
}
