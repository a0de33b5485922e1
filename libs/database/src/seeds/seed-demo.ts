import { system } from '../actor.js';
import { AccountRow } from '../entities/account.js';
import { hashPassword } from '#platform/password-hash.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-people.js';
import type { DemoSurroundings } from './demo-surroundings.js';
import { seedAccounts } from './seed-accounts.js';
import { seedAgencies } from './seed-agencies.js';
import { seedClient } from './seed-client.js';
import { seedApplication } from './seed-application.js';
import { seedRosters } from './seed-rosters.js';
import { seedSlots } from './seed-slots.js';

/** Fills an empty database with the demo; answers the accounts, as they are printed. */
export async function seedDemo(
  surroundings: DemoSurroundings,
): Promise<{ role: string; email: string; password: string }[]> {
  const { transactions, policy } = surroundings;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await transactions.run(system('seed'), async (tx) => {
    if ((await tx.manager.count(AccountRow)) > 0) return;
    const agencies = await seedAgencies(tx, policy);
    const accounts = await seedAccounts(tx, surroundings, agencies, passwordHash);
    await seedClient(tx, agencies);
    await seedSlots(tx, policy, agencies);
    await seedRosters(tx, policy, surroundings.rosterVault, accounts);
    await seedApplication(tx, surroundings, accounts);
  });
  return DEMO_ACCOUNTS.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD }));
}
