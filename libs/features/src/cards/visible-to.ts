import type { SelectQueryBuilder } from 'typeorm';
import type { Role } from '#domain/accounts/roles.js';
import { rolesOf, type Actor } from '#database/actor.js';
import type { CardRow } from '#database/entities/card.js';

const OFFICE: readonly (Role | 'system')[] = ['service_manager', 'auditor', 'system'];

/**
 * Cuts a query for cards (alias `card`) down to what the actor may see: holders their own, the service office and
 * the auditors all. Row-level security says the same once more.
 */
export function visibleTo(query: SelectQueryBuilder<CardRow>, actor: Actor): SelectQueryBuilder<CardRow> {
  if (rolesOf(actor).some((role) => OFFICE.includes(role))) return query;
  if (actor.kind !== 'account') return query.andWhere('false');
  return query.andWhere('card.holderId = :me', { me: actor.accountId });
}
