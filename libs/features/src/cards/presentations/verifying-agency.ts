import type { Service } from '#domain/catalogue/policy.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../../errors/portal-error.js';
import type { PublishedPolicy } from '../../policy/policies.js';

/** An agency that looks at cards, with the services that it fulfils. */
export interface VerifyingAgency {
  readonly id: string;
  readonly city: string;
  readonly services: readonly Service[];
}

/** @throws PortalError `access.forbidden` of nobody's agency, and of one that is shut */
export async function verifyingAgency(
  tx: Transaction,
  id: string | null,
  published: PublishedPolicy,
): Promise<VerifyingAgency> {
  const agency = id === null ? null : await tx.manager.findOneBy(AgencyRow, { id, active: true });
  if (agency === null) throw new PortalError('access.forbidden');
  const rows = await tx.manager.findBy(AgencyServiceRow, { agencyId: agency.id });
  const services = rows.flatMap(({ service }) => published.services.get(service) ?? []);
  return { id: agency.id, city: agency.city, services };
}
