import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database/actor.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';

/**
 * Cuts a query for requests (alias `request`) down to what the actor may see: holders their own, an agency's
 * staff the agency's, the service office and the auditors all. Row-level security says the same once more.
 */
export function visibleTo(
  query: SelectQueryBuilder<ServiceRequestRow>,
  actor: Actor,
): SelectQueryBuilder<ServiceRequestRow> {
  if (actor.kind === 'system') return query;
  if (actor.kind === 'guest') return query.andWhere('false');
  if (actor.roles.some((role) => role === 'service_manager' || role === 'auditor')) return query;
  const own = { me: actor.accountId };
  if (!actor.roles.includes('agency_staff')) return query.andWhere('request.holderId = :me', own);
  return query.andWhere('(request.holderId = :me OR request.agencyId = :agency)', {
    ...own,
    agency: actor.agencyId,
  });
}
