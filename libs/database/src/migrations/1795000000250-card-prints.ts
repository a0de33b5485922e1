import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prints of cards, on paper and as passes. Checks of them are counted, by whom is not kept. */
export class CardPrints1795000000250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE card_print (
        id uuid CONSTRAINT card_print_pk PRIMARY KEY,
        card_id uuid NOT NULL CONSTRAINT card_print_card_fk REFERENCES card (id),
        holder_id uuid NOT NULL CONSTRAINT card_print_holder_fk REFERENCES account (id),
        kind text NOT NULL,
        printed_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        checks integer NOT NULL DEFAULT 0,
        last_checked_at timestamptz,
        CONSTRAINT card_print_kind_known CHECK (kind IN ('paper', 'apple_pass', 'google_pass')),
        CONSTRAINT card_print_withdrawn_after CHECK (withdrawn_at >= printed_at),
        CONSTRAINT card_print_checks_counted CHECK ((checks = 0) = (last_checked_at IS NULL) AND checks >= 0)
      );
      CREATE INDEX card_print_of_holder ON card_print (holder_id, printed_at, id);
      ALTER TABLE card_print ENABLE ROW LEVEL SECURITY;
      CREATE POLICY card_print_visible ON card_print
        USING (holder_id = actor_id() OR actor_is('auditor', 'system'));
      GRANT SELECT, INSERT ON card_print TO talent_app;
      GRANT UPDATE (withdrawn_at, checks, last_checked_at) ON card_print TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE card_print;');
  }
}
