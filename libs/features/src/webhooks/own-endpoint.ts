import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database/actor.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { isAllowed, type EndpointAction } from './endpoint-details.js';

/**
 * Cuts a query for endpoints (alias `endpoint`) down to what the actor may see: an agency's staff the agency's, the
 * administrators all. Row-level security says the same once more.
 */
export function visibleTo(
  query: SelectQueryBuilder<WebhookEndpointRow>,
  actor: Actor,
): SelectQueryBuilder<WebhookEndpointRow> {
  if (actor.kind === 'system') return query;
  if (actor.kind === 'guest') return query.andWhere('false');
  if (actor.roles.includes('administrator')) return query;
  if (!actor.roles.includes('agency_staff')) return query.andWhere('false');
  return query.andWhere('endpoint.agencyId = :agency', { agency: actor.agencyId });
}

/** @throws PortalError `access.forbidden` for an account without an agency */
export function agencyOf({ agencyId }: { readonly agencyId: string | null }): string {
  if (agencyId === null) throw new PortalError('access.forbidden');
  return agencyId;
}

/**
 * An endpoint of the actor's own agency, locked to be changed.
 * @throws PortalError `resource.not_found`, `version.stale`, `webhook.action_not_allowed`
 */
export async function ownEndpoint(
  tx: Transaction,
  actor: Extract<Actor, { kind: 'account' }>,
  id: string,
  wanted: { readonly action: EndpointAction; readonly version?: number | null },
): Promise<WebhookEndpointRow> {
  const endpoint = await tx.manager.findOne(WebhookEndpointRow, {
    where: { id, agencyId: agencyOf(actor) },
    lock: { mode: 'for_no_key_update' },
  });
  if (endpoint === null) throw new PortalError('resource.not_found');
  refuseStale(endpoint, wanted.version ?? null);
  if (!isAllowed(wanted.action, endpoint.state)) throw new PortalError('webhook.action_not_allowed');
  return endpoint;
}
