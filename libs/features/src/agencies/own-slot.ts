import type { Actor } from '#database/actor.js';
import { SlotRow } from '#database/entities/slot.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';

/** A slot by the portal's id, or by the key that the agency gave it. */
export type SlotKey = { readonly id: string } | { readonly externalId: string };

/**
 * A slot of the actor's own agency, locked to be changed.
 * @throws PortalError `resource.not_found`, `version.stale`
 */
export async function ownSlot(
  tx: Transaction,
  actor: Extract<Actor, { kind: 'account' }>,
  key: SlotKey,
  version: number | null,
): Promise<SlotRow> {
  if (actor.agencyId === null) throw new PortalError('resource.not_found');
  const slot = await tx.manager.findOne(SlotRow, {
    where: { ...key, agencyId: actor.agencyId },
    lock: { mode: 'for_no_key_update' },
  });
  if (slot === null) throw new PortalError('resource.not_found');
  refuseStale(slot, version);
  return slot;
}
