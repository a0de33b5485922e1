import type { GrantedRole } from './roles.js';

/** Two roles that one person may not have together. */
export type RoleConflict = readonly [GrantedRole, GrantedRole];

const DECIDES: readonly GrantedRole[] = ['reviewer', 'approver'];

/**
 * The pairs among these roles that do not go together: an administrator decides no application, and an auditor
 * inspects what others do and so does nothing else. A reviewer may be an approver too; four eyes are a matter of
 * each application.
 */
export function refuseRoles(roles: readonly GrantedRole[]): RoleConflict[] {
  const conflicts: RoleConflict[] = [];
  if (roles.includes('administrator')) {
    for (const role of DECIDES) if (roles.includes(role)) conflicts.push(['administrator', role]);
  }
  if (roles.includes('auditor')) {
    for (const role of roles) if (role !== 'auditor') conflicts.push(['auditor', role]);
  }
  return conflicts;
}
