import { appDataSource } from '#database/data-source.js';
import { Transactions } from '#database/transactions.js';
import { RotateSigningKey } from '#features/keys/rotate-signing-key.js';
import { SigningKeys } from '#features/keys/signing-keys.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';

/**
 * Makes a new signing key and retires the one before it, which still verifies what it signed.
 * `node dist/programs/rotate-signing-key.js`
 */
try {
  const { databaseUrl, masterKey } = readConfiguration(process.env);
  const dataSource = await appDataSource(databaseUrl).initialize();
  try {
    const keys = new SigningKeys(new FieldEncryption(masterKey));
    const kid = await new RotateSigningKey(new Transactions(dataSource), keys).run();
    console.log(`The portal signs with the key ${kid} from now on.`);
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
