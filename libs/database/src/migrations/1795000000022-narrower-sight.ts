import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two tokens of one sign-in share its id, so that signing out ends both. An agency's staff sees the counters
 * of the holders and services that it has a request of, and no others.
 */
export class NarrowerSight1795000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN sign_in_id uuid NOT NULL DEFAULT uuidv7();
      CREATE INDEX session_of_sign_in ON session (sign_in_id);

      DROP POLICY quota_use_visible ON quota_use;
      CREATE POLICY quota_use_visible ON quota_use USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system')
        OR (actor_is('agency_staff') AND EXISTS (SELECT FROM service_request r
          WHERE r.holder_id = quota_use.holder_id AND r.service = quota_use.service
            AND r.agency_id = actor_agency_id())));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY quota_use_visible ON quota_use;
      CREATE POLICY quota_use_visible ON quota_use USING (holder_id = actor_id()
        OR actor_is('agency_staff', 'service_manager', 'auditor', 'system'));
      ALTER TABLE session DROP COLUMN sign_in_id;
    `);
  }
}
