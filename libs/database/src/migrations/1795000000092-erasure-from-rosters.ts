import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is erased leaves the rosters of programmes as well, which know people by the blind index of their number. */
export class ErasureFromRosters1795000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION erase_from_rosters(of_erasure uuid, indexes bytea[]) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$ BEGIN
        IF NOT EXISTS (SELECT FROM erasure e JOIN account a ON a.id = e.account_id
            WHERE e.id = of_erasure AND e.state = 'carried_out' AND a.erased_at IS NULL) THEN
          RAISE EXCEPTION 'there is no such erasure to carry out' USING ERRCODE = 'restrict_violation';
        END IF;
        DELETE FROM roster_entry WHERE identity_index = ANY (indexes);
      END $$;
      REVOKE ALL ON FUNCTION erase_from_rosters(uuid, bytea[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_from_rosters(uuid, bytea[]) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION erase_from_rosters(uuid, bytea[])');
  }
}
