import type { Policy } from '#domain/catalogue/policy.js';
import { RosterEntryRow } from '../entities/roster-entry.js';
import type { RosterVault } from '../roster-vault.js';
import type { Transaction } from '../transactions.js';
import { DEMO_ACCOUNTS, demoPassport } from './demo-people.js';

/** Who of the demo is in a programme, so that a claim can be seen to be confirmed. */
const MEMBERS = [
  { email: 'applicant@demo.example', programme: 'leading_wild_goose', state: 'active' },
  { email: 'holder@demo.example', programme: 'outstanding_engineers', state: 'completed' },
  { email: 'holder-e@demo.example', programme: 'skilled_longjiang', state: 'active' },
] as const;

export async function seedRosters(
  tx: Transaction,
  policy: Policy,
  vault: RosterVault,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const enteredBy = accounts.get('admin@demo.example');
  if (enteredBy === undefined) return;
  for (const { email, programme, state } of MEMBERS) {
    const account = DEMO_ACCOUNTS.find((candidate) => candidate.email === email);
    if (account === undefined || !policy.programmes?.some(({ code }) => code === programme)) continue;
    const [made] = await tx.manager.query<{ id: string }[]>('SELECT uuidv7() AS id');
    if (made === undefined) continue;
    await tx.manager.insert(RosterEntryRow, {
      ...{ id: made.id, programme, cohort: Number(tx.today.slice(0, 4)) - 1, name: account.name },
      ...{ identityType: 'passport', state, stateReason: '', enteredBy, enteredAt: tx.now },
      ...vault.seal(made.id, 'passport', demoPassport(account)),
    });
  }
}
