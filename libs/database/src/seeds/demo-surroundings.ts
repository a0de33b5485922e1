import type { Policy } from '#domain/catalogue/policy.js';
import type { IdentityVault } from '../identity-vault.js';
import type { RosterVault } from '../roster-vault.js';
import type { FileStore } from '#platform/file-store.js';
import type { Transactions } from '../transactions.js';

/** What the demo's seed works with. */
export interface DemoSurroundings {
  readonly transactions: Transactions;
  readonly policy: Policy;
  readonly vault: IdentityVault;
  readonly rosterVault: RosterVault;
  readonly files: FileStore;
}
