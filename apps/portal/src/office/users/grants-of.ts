import type { Schemas } from '../../api/client.ts';
import type { GrantedRole } from '../../api/users.ts';
import type { ActionValues } from '../../ui/action-spec.ts';

/** The roles that were chosen; that of an agency's staff names the agency. */
export function grantsOf(
  roles: readonly GrantedRole[],
  agencyId: ActionValues[string],
): Schemas['RoleGrantBody'][] {
  return roles.map((role) => ({
    role,
    ...(role === 'agency_staff' && agencyId !== undefined && { agencyId: String(agencyId) }),
  }));
}
