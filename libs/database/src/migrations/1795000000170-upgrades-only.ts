import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody who holds a card is accredited for the same tier or a lower one, whatever a use case forgets. */
export class UpgradesOnly1795000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_tier_not_above_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        -- A is the highest tier. The card before is superseded only after this.
        IF EXISTS (SELECT FROM card c WHERE c.holder_id = NEW.applicant_id AND c.state IN ('active', 'suspended')
            AND c.tier <= NEW.tier) THEN
          RAISE EXCEPTION 'a card of this tier or above is held'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'application_above_card';
        END IF;
        RETURN NEW;
      END $$;
      REVOKE ALL ON FUNCTION refuse_tier_not_above_card() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION refuse_tier_not_above_card() TO talent_app;
      CREATE TRIGGER application_upgrades_only BEFORE UPDATE OF state ON accreditation_application
        FOR EACH ROW WHEN (NEW.state = 'accredited' AND OLD.state <> 'accredited')
        EXECUTE FUNCTION refuse_tier_not_above_card();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER application_upgrades_only ON accreditation_application;
      DROP FUNCTION refuse_tier_not_above_card();
    `);
  }
}
