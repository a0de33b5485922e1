import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The service office's list of cards has an index, and an auditor who applies sees the evidence of his or her own. */
export class OfficeSight1795000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX card_by_issue ON card (issued_at, id);

      DROP POLICY evidence_visible ON evidence;
      CREATE POLICY evidence_visible ON evidence USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = evidence.application_id
          AND (a.applicant_id = actor_id() OR actor_is('reviewer', 'approver', 'system'))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY evidence_visible ON evidence;
      CREATE POLICY evidence_visible ON evidence USING
        (EXISTS (SELECT FROM accreditation_application a WHERE a.id = evidence.application_id)
          AND NOT (actor_is('auditor') AND NOT actor_is('reviewer', 'approver')));

      DROP INDEX card_by_issue;
    `);
  }
}
