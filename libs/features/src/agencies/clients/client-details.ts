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
  const usable = rows.filter((row) => isUsable(row, new Date()));
  return clients.map((client) => ({
    client,
    credentials: usable.filter(({ clientId }) => clientId === client.id),
  }));
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
  return details ?? { client, credentials: [] };
}
