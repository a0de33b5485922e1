/** The roles that an account can be given; `holder` follows from the card and `agency_staff` names an agency. */
export const GRANTED_ROLES = [
  'reviewer',
  'approver',
  'service_manager',
  'auditor',
  'administrator',
  'agency_staff',
] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/**
 * Every signed-in account is an `applicant`; one with a card is a `holder` too. An `agency_client` is the program of
 * an agency: it has no other role than this and `agency_staff`, and is let in by its scopes.
 */
export type Role = 'applicant' | 'holder' | 'agency_client' | GrantedRole;

/** Everybody with a granted role works for the office or a partner and must use a second factor. */
export function isStaff(roles: readonly Role[]): boolean {
  return roles.some((role) => (GRANTED_ROLES as readonly Role[]).includes(role));
}
