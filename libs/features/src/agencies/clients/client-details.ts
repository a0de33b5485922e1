import { In, IsNull } from 'typeorm';
import { isUsable } from '#domain/agencies/client-credentials.js';
import { AgencyClientCredentialRow } from '#database/entities/agency-client-credential.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../../errors/portal-error.js';

/** A client with what it can prove itself with now. */
export interface ClientDetails {
  readonly client: AgencyClientRow;
  readonly credentials: readonly AgencyClientCredentialRow[];
  /** Of one that has none: when the last one ended by itself, as far as that one has not been cleared away. */
  readonly endedAt: Date | null;
}

/** Clients with their credentials, in one query for all. */
export async function withCredentials(
  tx: Transaction,
  clients: readonly AgencyClientRow[],
): Promise<ClientDetails[]> {
  const rows = await tx.manager.find(AgencyClientCredentialRow, {
    where: { clientId: In(clients.map(({ id }) => id)), revokedAt: IsNull() },
    order: { createdAt: 'ASC' },
  });
  // Secrets end by the real time, as sessions do.
  const now = new Date();
  return clients.map((client) => {
    const kept = rows.filter(({ clientId }) => clientId === client.id);
    const credentials = kept.filter((row) => isUsable(row, now));
    const ends = kept.map(({ expiresAt }) => expiresAt).sort((one, other) => one.getTime() - other.getTime());
    return { client, credentials, endedAt: credentials.length === 0 ? (ends.at(-1) ?? null) : null };
  });
}

/** A client of an agency, locked for a change. @throws PortalError `resource.not_found` */
export async function lockClient(
  tx: Transaction,
  { agencyId, clientId }: { readonly agencyId: string; readonly clientId: string },
): Promise<AgencyClientRow> {
  const client = await tx.manager.findOne(AgencyClientRow, {
    where: { id: clientId, agencyId },
    lock: { mode: 'pessimistic_write' },
  });
  if (client === null) throw new PortalError('resource.not_found');
  return client;
}

/** A client as it is after a change. */
export async function readClient(tx: Transaction, id: string): Promise<ClientDetails> {
  const client = await tx.manager.findOneByOrFail(AgencyClientRow, { id });
  const [details] = await withCredentials(tx, [client]);
  return details ?? { client, credentials: [], endedAt: null };
}
