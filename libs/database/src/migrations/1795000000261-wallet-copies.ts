import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each copy of a card in a wallet, with a place in a status list of its own, so that one can be ended without the
 * others. Places are drawn as before, and no two things have the same.
 */
export class WalletCopies1795000000261 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wallet_copy (
        id uuid CONSTRAINT wallet_copy_pk PRIMARY KEY DEFAULT uuidv7(),
        card_id uuid NOT NULL CONSTRAINT wallet_copy_card_fk REFERENCES card (id),
        way text NOT NULL,
        key_thumbprint text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT wallet_copy_way_known CHECK (way IN ('wallet', 'own_key')),
        CONSTRAINT wallet_copy_ends CHECK (expires_at > issued_at)
      );
      CREATE INDEX wallet_copy_of_card ON wallet_copy (card_id, expires_at);
      ALTER TABLE wallet_copy ENABLE ROW LEVEL SECURITY;
      CREATE POLICY wallet_copy_visible ON wallet_copy USING (actor_is('system')
        OR EXISTS (SELECT FROM card c WHERE c.id = card_id AND c.holder_id = actor_id()));
      GRANT SELECT, INSERT ON wallet_copy TO talent_app;
      GRANT UPDATE (ended_at) ON wallet_copy TO talent_app;

      ALTER TABLE card_status DROP CONSTRAINT card_status_pk, DROP CONSTRAINT card_status_index_once,
        ADD CONSTRAINT card_status_pk PRIMARY KEY (list_id, index),
        ADD COLUMN copy_id uuid CONSTRAINT card_status_copy_fk REFERENCES wallet_copy (id)
          CONSTRAINT card_status_copy_once UNIQUE;
      CREATE UNIQUE INDEX card_status_of_card ON card_status (card_id) WHERE copy_id IS NULL;

      -- A list is left for a new one once it is so full that eight draws meet taken places, at about a third.
      -- For the triggers alone: whoever calls it otherwise may not write here.
      CREATE FUNCTION draw_status_place(card uuid, copy uuid) RETURNS void LANGUAGE plpgsql
      SET search_path = public, pg_temp AS $$
      DECLARE list uuid;
      BEGIN
        SELECT id INTO list FROM status_list ORDER BY created_at DESC, id DESC LIMIT 1;
        FOR draw IN 1..9 LOOP
          IF list IS NULL OR draw = 9 THEN
            INSERT INTO status_list (created_at) VALUES (portal_now()) RETURNING id INTO list;
          END IF;
          INSERT INTO card_status (card_id, copy_id, list_id, index)
            VALUES (card, copy, list, ('x' || right(gen_random_uuid()::text, 5))::bit(20)::integer & 131071)
            ON CONFLICT (list_id, index) DO NOTHING;
          IF FOUND THEN RETURN; END IF;
        END LOOP;
        RAISE EXCEPTION 'No place in a status list for card %', card;
      END $$;
      REVOKE ALL ON FUNCTION draw_status_place(uuid, uuid) FROM PUBLIC;
      CREATE OR REPLACE FUNCTION give_card_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM draw_status_place(NEW.id, NULL);
        RETURN NULL;
      END $$;
      CREATE FUNCTION give_copy_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM draw_status_place(NEW.card_id, NEW.id);
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION give_copy_status() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION give_copy_status() TO talent_app;
      CREATE TRIGGER copy_has_status AFTER INSERT ON wallet_copy FOR EACH ROW EXECUTE FUNCTION give_copy_status();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM card_status WHERE copy_id IS NOT NULL;
      DROP INDEX card_status_of_card;
      ALTER TABLE card_status DROP COLUMN copy_id, DROP CONSTRAINT card_status_pk,
        ADD CONSTRAINT card_status_pk PRIMARY KEY (card_id),
        ADD CONSTRAINT card_status_index_once UNIQUE (list_id, index);
      DROP TABLE wallet_copy;
      DROP FUNCTION give_copy_status();
      CREATE OR REPLACE FUNCTION give_card_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
      DROP FUNCTION draw_status_place(uuid, uuid);
    `);
  }
}
