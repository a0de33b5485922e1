import type { Programme } from '#domain/catalogue/policy.js';
import { PortalError } from '../errors/portal-error.js';
import type { Policies } from '../policy/policies.js';

/** A programme of the policy that holds today. @throws PortalError `resource.not_found` */
export async function getProgramme(policies: Policies, code: string): Promise<Programme> {
  const { policy } = await policies.today();
  const programme = policy.programmes?.find((candidate) => candidate.code === code);
  if (programme === undefined) throw new PortalError('resource.not_found');
  return programme;
}
