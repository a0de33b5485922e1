import { refuseRoles } from '#domain/accounts/refuse-roles.js';
import { AgencyRow } from '#database/entities/agency.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { RoleGrant } from './user-details.js';

/** Refuses roles that repeat, conflict, or name no agency that there is. @throws PortalError `user.roles_invalid` */
export async function refuseGrants(tx: Transaction, grants: readonly RoleGrant[]): Promise<void> {
  refuseBadRoles(grants);
  for (const { agencyId } of grants) {
    if (agencyId !== null && !(await tx.manager.existsBy(AgencyRow, { id: agencyId }))) {
      throw new PortalError('user.roles_invalid');
    }
  }
}

function refuseBadRoles(grants: readonly RoleGrant[]): void {
  const roles = grants.map(({ role }) => role);
  const conflicts = refuseRoles(roles);
  const misplaced = grants.some(({ role, agencyId }) => (role === 'agency_staff') !== (agencyId !== null));
  if (conflicts.length === 0 && !misplaced && new Set(roles).size === roles.length) return;
  throw new PortalError('user.roles_invalid', {
    reasons: conflicts.map((pair) => ({
      code: 'roles_conflict',
      message: {
        'zh-CN': `同一账号不能同时拥有 ${pair.join(' 和 ')}。`,
        en: `One account cannot be ${pair.join(' and ')} at once.`,
      },
    })),
  });
}
