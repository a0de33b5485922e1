import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds people who may be the same: by birth date, likeness of names, and the cards that reviewers see for that alone. */
export class Duplicates1795000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE INDEX profile_birth_date ON profile (birth_date);

      CREATE FUNCTION cards_of_people(people uuid[])
      RETURNS TABLE (holder_id uuid, tier text, state text, valid_until date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.holder_id, c.tier, c.state, c.valid_until
        FROM card c
        WHERE c.holder_id = ANY (people) AND actor_is('reviewer', 'approver')
        ORDER BY c.issued_at DESC
      $$;
      REVOKE ALL ON FUNCTION cards_of_people(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION cards_of_people(uuid[]) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION cards_of_people(uuid[]);
      DROP INDEX profile_birth_date;
      DROP EXTENSION pg_trgm;
    `);
  }
}
