import { PortalError } from '../errors/portal-error.js';

const LEAST_CHARACTERS = 12;
const LEAST_DIFFERENT = 5;

/** Length is what counts (NIST SP 800-63B); beyond it only what is guessed first is refused. */
export function refuseWeakPassword(password: string, email: string): void {
  const lower = password.toLowerCase();
  const local = email.split('@')[0] ?? '';
  const weak =
    password.length < LEAST_CHARACTERS ||
    new Set(lower).size < LEAST_DIFFERENT ||
    lower.includes(email) ||
    (local.length >= 4 && lower.includes(local));
  if (weak) throw new PortalError('account.password_weak');
}
