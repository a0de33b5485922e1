import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database/actor.js';
import type { AgencyClientRow } from '#database/entities/agency-client.js';
import type { Role } from '#domain/accounts/roles.js';

const OFFICE: readonly Role[] = ['administrator', 'service_manager', 'auditor'];

/** Cuts a query for clients (alias `client`) down to what the actor may see: an agency its own, the office all. */
export function visibleTo(
  query: SelectQueryBuilder<AgencyClientRow>,
  actor: Actor,
): SelectQueryBuilder<AgencyClientRow> {
  if (actor.kind === 'system') return query;
  if (actor.kind === 'guest') return query.andWhere('false');
  if (actor.roles.some((role) => OFFICE.includes(role))) return query;
  if (!actor.roles.includes('agency_staff')) return query.andWhere('false');
  return query.andWhere('client.agencyId = :own', { own: actor.agencyId });
}
