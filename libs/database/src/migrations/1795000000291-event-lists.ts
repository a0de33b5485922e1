import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways into the events for whoever reads the trail: by time, by who acted and by what happened. */
export class EventLists1795000000291 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX event_age ON event (at, id);
      CREATE INDEX event_of_actor ON event (actor_id, at, id) WHERE actor_id IS NOT NULL;
      CREATE INDEX event_of_type ON event (type, at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_of_type, event_of_actor, event_age;');
  }
}
