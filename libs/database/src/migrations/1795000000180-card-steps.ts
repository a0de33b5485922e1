import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = `('card.suspended', 'card.reinstated', 'card.revoked')`;

/**
 * Why a card was suspended, reinstated or revoked, in a table of its own that an erasure can blank. Until now the words
 * stood in the event, which nothing can change; this moves them out of it, once, and leaves all else of the events.
 */
export class CardSteps1795000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE card_step (
        id uuid CONSTRAINT card_step_pk PRIMARY KEY DEFAULT uuidv7(),
        card_id uuid NOT NULL CONSTRAINT card_step_card_fk REFERENCES card (id),
        holder_id uuid NOT NULL CONSTRAINT card_step_holder_fk REFERENCES account (id),
        action text NOT NULL,
        reason text NOT NULL,
        taken_by uuid NOT NULL CONSTRAINT card_step_taker_fk REFERENCES account (id),
        taken_at timestamptz NOT NULL,
        CONSTRAINT card_step_action_known CHECK (action IN ('suspend', 'reinstate', 'revoke')),
        CONSTRAINT card_step_by_another CHECK (taken_by <> holder_id)
      );
      CREATE INDEX card_step_of_card ON card_step (card_id, taken_at);
      CREATE INDEX card_step_of_holder ON card_step (holder_id);

      INSERT INTO card_step (card_id, holder_id, action, reason, taken_by, taken_at)
        SELECT c.id, c.holder_id,
            CASE e.type WHEN 'card.suspended' THEN 'suspend' WHEN 'card.reinstated' THEN 'reinstate' ELSE 'revoke' END,
            CASE WHEN a.erased_at IS NULL THEN e.data ->> 'reason' ELSE '—' END, e.actor_id, e.at
          FROM event e JOIN card c ON c.id = e.subject_id JOIN account a ON a.id = c.holder_id
          WHERE e.type IN ${TYPES} AND e.data ? 'reason' AND e.actor_id IS NOT NULL ORDER BY e.at, e.seq;
      ALTER TABLE event DISABLE TRIGGER event_append_only;
      UPDATE event SET data = data - 'reason' WHERE type IN ${TYPES} AND data ? 'reason';
      ALTER TABLE event ENABLE TRIGGER event_append_only;

      ALTER TABLE card_step ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_step_visible ON card_step USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system'));
      GRANT SELECT, INSERT ON card_step TO talent_app;
      CREATE TRIGGER card_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON card_step
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_erasure();

      CREATE FUNCTION erase_card_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$ BEGIN
        -- The table's guard looks at the statement, not at the rows: without any there is nothing to ask it.
        IF EXISTS (SELECT FROM card_step WHERE holder_id = NEW.id) THEN
          UPDATE card_step SET reason = '—' WHERE holder_id = NEW.id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_card_steps AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_card_steps();
      REVOKE ALL ON FUNCTION erase_card_steps() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_card_steps() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_card_steps ON account;
      DROP FUNCTION erase_card_steps();
      ALTER TABLE event DISABLE TRIGGER event_append_only;
      UPDATE event e SET data = e.data || jsonb_build_object('reason', s.reason) FROM card_step s
        WHERE e.type IN ${TYPES} AND e.subject_id = s.card_id AND e.at = s.taken_at AND e.actor_id = s.taken_by;
      ALTER TABLE event ENABLE TRIGGER event_append_only;
      DROP TABLE card_step;
    `);
  }
}
