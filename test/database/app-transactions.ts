import { DataSource } from 'typeorm';
import { appOptions } from '#database/data-source.js';
import { Transactions } from '#database/transactions.js';
import type { TestDatabase } from '../support/database.js';

/** The way to the database as programs have it: as the app role, through `Transactions`. */
export async function appTransactions(
  database: TestDatabase,
  pool = 4,
): Promise<{ transactions: Transactions; close: () => Promise<void> }> {
  const dataSource = await new DataSource(appOptions(database.appUrl, pool)).initialize();
  return { transactions: new Transactions(dataSource), close: () => dataSource.destroy() };
}
