import { appDataSource } from '#database/data-source.js';
import { DependantVault } from '#database/dependant-vault.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import { Transactions } from '#database/transactions.js';
import { RotateMasterKey } from '#features/accounts/rotate-master-key.js';
import { RewrapImports } from '#features/imports/rewrap-imports.js';
import { BlindIndex } from '#platform/blind-index.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';

/**
 * Brings everything that OLD_MASTER_KEY sealed under MASTER_KEY; interrupted, it is started again and goes on.
 * `MASTER_KEY=… OLD_MASTER_KEY=… node dist/programs/rotate-master-key.js`
 */
try {
  const { databaseUrl, masterKey, oldMasterKey } = readConfiguration(process.env);
  const dataSource = await appDataSource(databaseUrl).initialize();
  try {
    const encryption = new FieldEncryption(masterKey, oldMasterKey);
    const index = new BlindIndex(masterKey, oldMasterKey);
    const vault = new IdentityVault(encryption, index);
    const rosterVault = new RosterVault(encryption, index);
    const dependantVault = new DependantVault(encryption, index);
    const transactions = new Transactions(dataSource);
    const vaults = [vault, rosterVault, dependantVault] as const;
    const rotation = await new RotateMasterKey(transactions, encryption, index, ...vaults).run();
    const imports = await new RewrapImports(transactions, encryption).run();
    console.log(JSON.stringify({ ...rotation, imports }));
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
