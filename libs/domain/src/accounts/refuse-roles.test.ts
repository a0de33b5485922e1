import { expect, test } from '@jest/globals';
import { refuseRoles } from './refuse-roles.js';
import type { GrantedRole } from './roles.js';

test.each<{ roles: GrantedRole[]; conflicts: string[] }>([
  { roles: [], conflicts: [] },
  { roles: ['reviewer', 'approver'], conflicts: [] },
  { roles: ['administrator', 'service_manager'], conflicts: [] },
  { roles: ['administrator', 'reviewer'], conflicts: ['administrator reviewer'] },
  { roles: ['approver', 'administrator'], conflicts: ['administrator approver'] },
  { roles: ['auditor'], conflicts: [] },
  { roles: ['auditor', 'agency_staff'], conflicts: ['auditor agency_staff'] },
  {
    roles: ['auditor', 'administrator', 'approver'],
    conflicts: ['administrator approver', 'auditor administrator', 'auditor approver'],
  },
])('$roles', ({ roles, conflicts }) => {
  expect(refuseRoles(roles).map((pair) => pair.join(' '))).toEqual(conflicts);
});
