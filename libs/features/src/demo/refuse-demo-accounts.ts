import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import type { Transactions } from '#database/transactions.js';

/**
 * Demo accounts have published passwords: no program of production works on a database that has one.
 * @throws Error that says so
 */
export async function refuseDemoAccounts(transactions: Transactions): Promise<void> {
  const demoAccounts = await transactions.run(system('start'), (tx) =>
    tx.manager.countBy(AccountRow, { demo: true }),
  );
  if (demoAccounts > 0) {
    throw new Error(
      `The database has ${demoAccounts} demo accounts with published passwords; use an empty one.`,
    );
  }
}
