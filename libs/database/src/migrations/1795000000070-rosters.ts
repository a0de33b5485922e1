import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rosters of support programmes. Who is on them is found by the blind index of the identity number; nobody is taken
 * off, an entry ends with a reason. Those who decide read what a roster says of an applicant, and no more.
 */
export class Rosters1795000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster_entry (
        id uuid CONSTRAINT roster_entry_pk PRIMARY KEY DEFAULT uuidv7(),
        programme text NOT NULL,
        cohort integer NOT NULL,
        name text NOT NULL,
        identity_type text NOT NULL,
        identity_number bytea NOT NULL,
        identity_index bytea NOT NULL,
        identity_tail text NOT NULL,
        state text NOT NULL,
        state_reason text NOT NULL,
        entered_by uuid NOT NULL CONSTRAINT roster_entry_account_fk REFERENCES account (id),
        entered_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT roster_entry_once UNIQUE (programme, cohort, identity_index),
        CONSTRAINT roster_entry_state_known CHECK (state IN ('active', 'completed', 'ended')),
        CONSTRAINT roster_entry_ended_with_reason CHECK (state <> 'ended' OR state_reason <> ''),
        CONSTRAINT roster_entry_cohort_bounded CHECK (cohort BETWEEN 1990 AND 2100),
        CONSTRAINT roster_entry_identity_type_known CHECK (identity_type IN ('resident_identity_card', 'passport')),
        CONSTRAINT roster_entry_identity_tail_two CHECK (length(identity_tail) = 2)
      );
      CREATE INDEX roster_entry_identity_index ON roster_entry (identity_index);
      CREATE INDEX roster_entry_of_programme ON roster_entry (programme, entered_at, id);

      ALTER TABLE roster_entry ENABLE ROW LEVEL SECURITY;
      CREATE POLICY roster_entry_kept ON roster_entry USING (actor_is('administrator', 'system'));
      CREATE POLICY roster_entry_visible ON roster_entry FOR SELECT USING (actor_is('reviewer')
        OR EXISTS (SELECT FROM profile p WHERE p.account_id = actor_id()
          AND p.identity_index = roster_entry.identity_index));
      GRANT SELECT, INSERT, UPDATE ON roster_entry TO talent_app;

      CREATE FUNCTION roster_facts(people uuid[])
      RETURNS TABLE (account_id uuid, programme text, cohort integer, state text, roster_name text, profile_name text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.account_id, r.programme, r.cohort, r.state, r.name, p.name
        FROM profile p
        JOIN roster_entry r ON r.identity_index = p.identity_index
        WHERE p.account_id = ANY (people)
          AND (p.account_id = actor_id() OR actor_is('reviewer', 'approver', 'system'))
        ORDER BY r.programme, r.cohort, r.id
      $$;
      REVOKE ALL ON FUNCTION roster_facts(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION roster_facts(uuid[]) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION roster_facts(uuid[]);
      DROP TABLE roster_entry;
    `);
  }
}
