import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft of the policy can be deleted, with its rehearsals, by the service office alone; nothing published can. */
export class PolicyDraftsDiscarded1795000000182 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY policy_version_discarded ON policy_version AS RESTRICTIVE FOR DELETE
        USING (state = 'draft' AND actor_is('service_manager'));
      CREATE POLICY policy_rehearsal_discarded ON policy_rehearsal AS RESTRICTIVE FOR DELETE
        USING (actor_is('service_manager') AND EXISTS (SELECT FROM policy_version v
          WHERE v.id = policy_version_id AND v.state = 'draft'));
      GRANT DELETE ON policy_version, policy_rehearsal TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE DELETE ON policy_version, policy_rehearsal FROM talent_app;
      DROP POLICY policy_rehearsal_discarded ON policy_rehearsal;
      DROP POLICY policy_version_discarded ON policy_version;
    `);
  }
}
