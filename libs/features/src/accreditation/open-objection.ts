import { ObjectionRow } from '#database/entities/objection.js';
import { accountIdOf } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { Dossier } from './dossier.js';

/** One decision on an objection. */
export interface ObjectionDecision {
  /** Told to the applicant and to whoever objected. */
  readonly reason: string;
  readonly version: number | null;
}

/** @throws PortalError `resource.not_found` when the application has none, or none that the actor may see */
export function getObjection({ objections }: Dossier, objectionId: string): ObjectionRow {
  const objection = objections.find(({ id }) => id === objectionId);
  if (objection === undefined) throw new PortalError('resource.not_found');
  return objection;
}

/** Writes what was decided on an objection. @throws PortalError `application.action_not_allowed` if it is not open */
export async function settleObjection(
  tx: Transaction,
  { id, state: before }: ObjectionRow,
  state: 'upheld' | 'dismissed',
  reason: string,
): Promise<void> {
  if (before !== 'open') throw new PortalError('application.action_not_allowed');
  await tx.manager.update(
    ObjectionRow,
    { id },
    { state, decidedBy: accountIdOf(tx.actor), decidedAt: tx.now, decisionReason: reason },
  );
}
