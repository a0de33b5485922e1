import { accountIdOf } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Dossier } from './dossier.js';

/**
 * What an applicant wrote and handed in is changed by nobody else, and only before it is submitted or after it
 * was sent back.
 * @throws PortalError `access.forbidden`, `application.not_editable`
 */
export function refuseUnlessEditable(tx: Transaction, { application }: Dossier): void {
  if (accountIdOf(tx.actor) !== application.applicantId) throw new PortalError('access.forbidden');
  if (!isEditable(application)) throw new PortalError('application.not_editable');
}

/** Whether the applicant may still change claims and evidence. */
function isEditable({ state }: Dossier['application']): boolean {
  return state === 'draft' || state === 'returned';
}
