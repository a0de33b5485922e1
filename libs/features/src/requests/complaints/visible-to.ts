import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#database/actor.js';
import type { ComplaintRow } from '#database/entities/complaint.js';

/**
 * Cuts a query for complaints (alias `complaint`) down to what the actor may see: one's own, an agency's staff those
 * about the agency that it was asked about, the service office and the auditors all. Row-level security says the
 * same once more.
 */
export function visibleTo(
  query: SelectQueryBuilder<ComplaintRow>,
  actor: Actor,
): SelectQueryBuilder<ComplaintRow> {
  if (actor.kind === 'system') return query;
  if (actor.kind === 'guest') return query.andWhere('false');
  if (actor.roles.some((role) => role === 'service_manager' || role === 'auditor')) return query;
  const own = { me: actor.accountId };
  if (!actor.roles.includes('agency_staff')) return query.andWhere('complaint.complainantId = :me', own);
  return query.andWhere(
    '(complaint.complainantId = :me OR (complaint.agencyId = :agency AND complaint.forwardedAt IS NOT NULL))',
    { ...own, agency: actor.agencyId },
  );
}
