import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What would tell a wallet again goes with the person; that a card was in some wallet stays, as the card does. */
export class ErasedWallets1795000000263 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION erase_wallets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$ BEGIN
        UPDATE wallet_copy SET key_thumbprint = '—', ended_at = coalesce(ended_at, portal_now())
          WHERE card_id IN (SELECT id FROM card WHERE holder_id = NEW.id);
        DELETE FROM credential_offer WHERE holder_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_wallets AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_wallets();
      REVOKE ALL ON FUNCTION erase_wallets() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION erase_wallets() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_wallets ON account;
      DROP FUNCTION erase_wallets();
    `);
  }
}
