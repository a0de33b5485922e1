import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The place of each card in a Token Status List: drawn by lot, so that it tells nothing of when or for whom. */
export class StatusLists1795000000190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE status_list (
        id uuid CONSTRAINT status_list_pk PRIMARY KEY DEFAULT uuidv7(),
        created_at timestamptz NOT NULL
      );
      GRANT SELECT ON status_list TO talent_app;

      CREATE TABLE card_status (
        card_id uuid CONSTRAINT card_status_pk PRIMARY KEY CONSTRAINT card_status_card_fk REFERENCES card (id),
        list_id uuid NOT NULL CONSTRAINT card_status_list_fk REFERENCES status_list (id),
        index integer NOT NULL,
        CONSTRAINT card_status_index_once UNIQUE (list_id, index),
        CONSTRAINT card_status_index_in_list CHECK (index BETWEEN 0 AND 131071)
      );
      ALTER TABLE card_status ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_status_visible ON card_status USING (actor_is('system')
        OR EXISTS (SELECT FROM card c WHERE c.id = card_id AND c.holder_id = actor_id()));
      GRANT SELECT ON card_status TO talent_app;

      -- A list is left for a new one once it is so full that eight draws meet taken places, at about a third.
      CREATE FUNCTION give_card_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      DECLARE list uuid;
      BEGIN
        SELECT id INTO list FROM status_list ORDER BY created_at DESC, id DESC LIMIT 1;
        FOR draw IN 1..9 LOOP
          IF list IS NULL OR draw = 9 THEN
            INSERT INTO status_list (created_at) VALUES (portal_now()) RETURNING id INTO list;
          END IF;
          INSERT INTO card_status (card_id, list_id, index)
            VALUES (NEW.id, list, ('x' || right(gen_random_uuid()::text, 5))::bit(20)::integer & 131071)
            ON CONFLICT (list_id, index) DO NOTHING;
          IF FOUND THEN RETURN NULL; END IF;
        END LOOP;
        RAISE EXCEPTION 'No place in a status list for card %', NEW.id;
      END $$;
      REVOKE ALL ON FUNCTION give_card_status() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION give_card_status() TO talent_app;

      INSERT INTO status_list (created_at) SELECT portal_now()
        FROM generate_series(1, greatest(1, (SELECT count(*) FROM card) / 43690 + 1));
      INSERT INTO card_status (card_id, list_id, index)
        SELECT c.id, l.id, p.index
        FROM (SELECT id, row_number() OVER (ORDER BY gen_random_uuid()) - 1 AS n FROM card) c
        JOIN (SELECT id, row_number() OVER () - 1 AS n FROM status_list) l ON l.n = c.n / 43690
        JOIN (SELECT s AS index, row_number() OVER (ORDER BY gen_random_uuid()) - 1 AS n
          FROM generate_series(0, 131071) s) p ON p.n = c.n % 43690;

      CREATE TRIGGER card_has_status AFTER INSERT ON card FOR EACH ROW EXECUTE FUNCTION give_card_status();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER card_has_status ON card;
      DROP FUNCTION give_card_status();
      DROP TABLE card_status;
      DROP TABLE status_list;
    `);
  }
}
