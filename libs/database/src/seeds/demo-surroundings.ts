import type { Policy } from '#domain/catalogue/policy.js';
import type { FieldEncryption } from '#platform/field-encryption.js';
import type { FileStore } from '#platform/file-store.js';
import type { Transactions } from '../transactions.js';

/** What the demo's seed works with. */
export interface DemoSurroundings {
  readonly transactions: Transactions;
  readonly policy: Policy;
  readonly encryption: FieldEncryption;
  readonly files: FileStore;
}
