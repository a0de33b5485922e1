import { appDataSource } from '#database/data-source.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import { ensureAppLogin, migrate } from '#database/migrate.js';
import { seedDemo } from '#database/seeds/seed-demo.js';
import { Transactions } from '#database/transactions.js';
import { refuseDemoAccounts } from '#features/demo/refuse-demo-accounts.js';
import { InstallPolicy } from '#features/policy/install-policy.js';
import { PolicyError } from '#features/policy/policy-error.js';
import { readPolicyTexts } from '#features/policy/policy-texts.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';
import { BlindIndex } from '#platform/blind-index.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { makeFileStore } from '#platform/make-file-store.js';

/** Prepares a database: schema, reference policy and, in the demo, its data. Done already, it changes nothing. */
try {
  const configuration = readConfiguration(process.env);
  const policy = await readPolicyFiles(configuration.policiesFolder);
  const policyTexts = await readPolicyTexts(configuration.policiesFolder);
  await migrate(configuration.databaseOwnerUrl);
  await ensureAppLogin(configuration.databaseOwnerUrl, configuration.databaseUrl);
  const dataSource = await appDataSource(configuration.databaseUrl).initialize();
  try {
    const transactions = new Transactions(dataSource);
    if (configuration.production) await refuseDemoAccounts(transactions);
    await new InstallPolicy(transactions).run(policy, policyTexts);
    if (configuration.demo) {
      const encryption = new FieldEncryption(configuration.masterKey, configuration.oldMasterKey);
      const index = new BlindIndex(configuration.masterKey, configuration.oldMasterKey);
      const demoAccounts = await seedDemo({
        transactions,
        policy,
        vault: new IdentityVault(encryption, index),
        rosterVault: new RosterVault(encryption, index),
        files: makeFileStore(configuration),
      });
      console.log(JSON.stringify({ demoAccounts }));
    }
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  const isForPeople = error instanceof ConfigurationError || error instanceof PolicyError;
  console.error(isForPeople ? error.message : error);
  process.exit(1);
}
