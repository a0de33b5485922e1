import { CLIENT_SCOPES } from '#domain/agencies/client-scopes.js';
import { hashSecretToken } from '#platform/secret-token.js';
import { AccountRow } from '../entities/account.js';
import { AgencyClientCredentialRow } from '../entities/agency-client-credential.js';
import { AgencyClientRow } from '../entities/agency-client.js';
import type { Transaction } from '../transactions.js';
import type { DemoAgency } from './seed-agencies.js';

/**
 * The program of the demo, whose secret is published in docs/partners: its account is one of the demo, and production
 * does not start beside those.
 */
const DEMO_CLIENT = {
  id: '00000000-0000-7000-8000-00000000de30',
  secret: 'tcs_demo-secret-for-everybody-to-know',
  name: '演示系统',
  agencyKind: 'venue',
};
const SECRET_YEARS = 10;

/** A program of the venue in Harbin, which has a service of each kind that a program can work with. */
export async function seedClient(tx: Transaction, agencies: readonly DemoAgency[]): Promise<void> {
  const { id, secret, name, agencyKind } = DEMO_CLIENT;
  const agency = agencies.find(({ kind }) => kind === agencyKind);
  if (agency === undefined) return;
  const account = await tx.manager.insert(AccountRow, {
    ...{ email: null, passwordHash: null, name, locale: 'zh-CN', demo: true, createdAt: tx.now },
  });
  await tx.manager.insert(AgencyClientRow, {
    ...{ id, agencyId: agency.id, accountId: account.identifiers[0]?.['id'] as string, name },
    ...{ method: 'client_secret', scopes: [...CLIENT_SCOPES], requestsAMinute: 600 },
    ...{ sandbox: true, createdAt: tx.now },
  });
  const expiresAt = new Date(tx.now);
  expiresAt.setFullYear(expiresAt.getFullYear() + SECRET_YEARS);
  await tx.manager.insert(AgencyClientCredentialRow, {
    ...{ clientId: id, place: 1, secretHash: hashSecretToken(secret), hint: `…${secret.slice(-4)}` },
    ...{ createdAt: tx.now, expiresAt },
  });
}
