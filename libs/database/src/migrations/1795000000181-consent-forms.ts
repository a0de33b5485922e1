import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The service office looks at the forms that were handed in: by whom and when each was confirmed or rejected, and why.
 * What it rejects has ended. Forms from before are looked at like new ones.
 */
export class ConsentForms1795000000181 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dependant_consent
        ADD COLUMN check_state text,
        ADD COLUMN checked_by uuid CONSTRAINT dependant_consent_checker_fk REFERENCES account (id),
        ADD COLUMN checked_at timestamptz,
        ADD COLUMN check_reason text;
      UPDATE dependant_consent SET check_state = 'unchecked' WHERE basis = 'signed_document';
      ALTER TABLE dependant_consent
        ADD CONSTRAINT dependant_consent_check_known CHECK (check_state IN ('unchecked', 'confirmed', 'rejected')),
        ADD CONSTRAINT dependant_consent_check_of_signed
          CHECK ((basis = 'signed_document') = (check_state IS NOT NULL)),
        ADD CONSTRAINT dependant_consent_checked_whole CHECK (num_nulls(checked_by, checked_at)
          = CASE WHEN check_state IN ('confirmed', 'rejected') THEN 0 ELSE 2 END),
        ADD CONSTRAINT dependant_consent_checked_by_another CHECK (checked_by <> recorded_by),
        ADD CONSTRAINT dependant_consent_rejected_whole CHECK ((check_state IS NOT DISTINCT FROM 'rejected')
          = (check_reason IS NOT NULL) AND (end_reason IS NOT DISTINCT FROM 'rejected') = (check_reason IS NOT NULL)),
        DROP CONSTRAINT dependant_consent_end_known,
        ADD CONSTRAINT dependant_consent_end_known
          CHECK (end_reason IN ('withdrawn', 'replaced', 'unlinked', 'changed', 'rejected'));
      CREATE INDEX dependant_consent_forms ON dependant_consent (recorded_at, id) WHERE check_state IS NOT NULL;

      CREATE POLICY dependant_consent_checked ON dependant_consent FOR UPDATE
        USING (actor_is('service_manager') AND check_state IS NOT NULL);
      GRANT UPDATE (check_state, checked_by, checked_at, check_reason) ON dependant_consent TO talent_app;

      -- By its name before the trigger that parts the person from the families of others.
      CREATE FUNCTION erase_consent_checks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$ BEGIN
        UPDATE dependant_consent SET check_reason = '—' WHERE check_reason IS NOT NULL AND dependant_id IN
          (SELECT id FROM dependant WHERE account_id = NEW.id OR linked_account_id = NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_consent_checks AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
        EXECUTE FUNCTION erase_consent_checks();
      REVOKE ALL ON FUNCTION erase_consent_checks() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_consent_checks() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Whose form was rejected has withdrawn it, as far as the portal from before can tell.
    await runner.query(`
      DROP TRIGGER account_erased_consent_checks ON account;
      DROP FUNCTION erase_consent_checks();
      DROP POLICY dependant_consent_checked ON dependant_consent;
      ALTER TABLE dependant_consent DROP CONSTRAINT dependant_consent_rejected_whole,
        DROP CONSTRAINT dependant_consent_end_known;
      UPDATE dependant_consent SET end_reason = 'withdrawn' WHERE end_reason = 'rejected';
      ALTER TABLE dependant_consent
        ADD CONSTRAINT dependant_consent_end_known
          CHECK (end_reason IN ('withdrawn', 'replaced', 'unlinked', 'changed')),
        DROP COLUMN check_state, DROP COLUMN checked_by, DROP COLUMN checked_at, DROP COLUMN check_reason;
    `);
  }
}
