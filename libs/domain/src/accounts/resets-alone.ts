import { isStaff, type Role } from './roles.js';

/** What the right to a link for a forgotten password rests on. */
export interface ResetFacts {
  readonly roles: readonly Role[];
  readonly secondFactorEnrolled: boolean;
}

/**
 * Whether somebody who forgot a password may set another one with nothing but the mailbox. Of staff only those may who
 * have one-time codes, which are asked for after it: with any other staff account, whoever reads the mailbox would set
 * up the codes too. Those are invited by an administrator.
 */
export function resetsAlone({ roles, secondFactorEnrolled }: ResetFacts): boolean {
  return secondFactorEnrolled || !isStaff(roles);
}
