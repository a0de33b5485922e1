import type { Service } from '#domain/catalogue/policy.js';
import type { Localized } from '#domain/shared/localized.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../../errors/portal-error.js';
import type { PublishedPolicy } from '../../policy/policies.js';

/** An agency that looks at cards, and for which services it may. */
export interface LookingAgency {
  readonly id: string;
  readonly name: Localized;
  readonly city: string;
  readonly services: readonly Service[];
}

/** The agency of whoever looks. @throws PortalError `access.forbidden` of none, or one that is shut */
export async function getLookingAgency(
  tx: Transaction,
  id: string | null,
  published: PublishedPolicy,
): Promise<LookingAgency> {
  const agency = id === null ? null : await tx.manager.findOneBy(AgencyRow, { id, active: true });
  if (agency === null) throw new PortalError('access.forbidden');
  const rows = await tx.manager.findBy(AgencyServiceRow, { agencyId: agency.id });
  const services = rows.flatMap(({ service }) => published.services.get(service) ?? []);
  return { id: agency.id, name: agency.name, city: agency.city, services };
}
