import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renewals that a holder asks for and another decides, reminders of them, and requests that a suspension blocks. */
export class CardLife1795000000142 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_request ADD COLUMN blocked_at timestamptz,
        ADD CONSTRAINT request_blocked_while_open CHECK (blocked_at IS NULL OR ended_at IS NULL);
      CREATE INDEX request_blocked ON service_request (slot_id) WHERE blocked_at IS NOT NULL;
      CREATE INDEX request_open_of_holder ON service_request (holder_id) WHERE ended_at IS NULL;

      ALTER TABLE card ADD COLUMN reminded_days integer,
        ADD CONSTRAINT card_reminded_before_its_end CHECK (reminded_days > 0);

      CREATE TABLE card_renewal (
        id uuid CONSTRAINT card_renewal_pk PRIMARY KEY DEFAULT uuidv7(),
        card_id uuid NOT NULL CONSTRAINT card_renewal_card_fk REFERENCES card (id),
        holder_id uuid NOT NULL CONSTRAINT card_renewal_holder_fk REFERENCES account (id),
        state text NOT NULL,
        statement text NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid CONSTRAINT card_renewal_decider_fk REFERENCES account (id),
        decided_at timestamptz,
        reason text,
        new_card_id uuid CONSTRAINT card_renewal_new_card_fk REFERENCES card (id),
        CONSTRAINT card_renewal_state_known CHECK (state IN ('asked', 'renewed', 'refused', 'lapsed')),
        CONSTRAINT card_renewal_ended_whole CHECK ((state = 'asked') = (decided_at IS NULL)),
        CONSTRAINT card_renewal_decided_whole CHECK
          ((state IN ('renewed', 'refused')) = (decided_by IS NOT NULL AND reason IS NOT NULL)),
        CONSTRAINT card_renewal_by_another CHECK (decided_by <> holder_id),
        CONSTRAINT card_renewal_gives_a_card CHECK ((state = 'renewed') = (new_card_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX card_renewal_one_open ON card_renewal (card_id) WHERE state = 'asked';
      CREATE INDEX card_renewal_of_card ON card_renewal (card_id, asked_at);
      ALTER TABLE card_renewal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_renewal_visible ON card_renewal USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system'));
      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason, new_card_id) ON card_renewal TO talent_app;

      -- What people wrote about a renewal goes with the person.
      CREATE FUNCTION erase_renewals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$ BEGIN
        UPDATE card_renewal SET statement = '—', reason = CASE WHEN reason IS NOT NULL THEN '—' END
          WHERE holder_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_renewals AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_renewals();
      REVOKE ALL ON FUNCTION erase_renewals() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_renewals() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_renewals ON account;
      DROP FUNCTION erase_renewals();
      DROP TABLE card_renewal;
      ALTER TABLE card DROP COLUMN reminded_days;
      DROP INDEX request_open_of_holder;
      ALTER TABLE service_request DROP COLUMN blocked_at;
    `);
  }
}
