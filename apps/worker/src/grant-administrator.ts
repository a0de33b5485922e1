import { system } from '#database/actor.js';
import { appDataSource } from '#database/data-source.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { SetRoles } from '#features/accounts/set-roles.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';

/**
 * Makes a registered account an administrator: the way to the first one of a new installation.
 * `node dist/programs/grant-administrator.js EMAIL`
 */
try {
  const email = process.argv[2]?.toLowerCase();
  if (email === undefined) throw new ConfigurationError(['name the email of a registered account']);
  const dataSource = await appDataSource(readConfiguration(process.env).databaseUrl).initialize();
  try {
    const transactions = new Transactions(dataSource);
    const actor = system('grant-administrator');
    const account = await transactions.run(actor, (tx) => tx.manager.findOneBy(AccountRow, { email }));
    if (account === null) throw new ConfigurationError([`there is no account ${email}; register it first`]);
    await new SetRoles(transactions).run(
      actor,
      account.id,
      [{ role: 'administrator', agencyId: null }],
      null,
    );
    console.log(`${email} is an administrator now; one-time codes are set up at the next sign-in.`);
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
