import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';

/** Demo accounts have published passwords: production does not start on a database that has one. */
export async function refuseDemoAccounts(app: NestFastifyApplication): Promise<void> {
  const demoAccounts = await app
    .get(Transactions)
    .run(system('start'), (tx) => tx.manager.countBy(AccountRow, { demo: true }));
  if (demoAccounts > 0) {
    throw new Error(
      `The database has ${demoAccounts} demo accounts with published passwords; use an empty one.`,
    );
  }
}
