import type { EventRow } from '#database/entities/event.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';

/** Who has booked a slot is told when its time moves. */
export async function whenSlotChanges(tx: Transaction, event: EventRow): Promise<string[]> {
  if (event.data['moved'] !== true) return [];
  const slotId = event.subjectId;
  const booked = await tx.manager.findBy(ServiceRequestRow, [
    { slotId, state: 'submitted' },
    { slotId, state: 'confirmed' },
  ]);
  return booked.map(({ holderId }) => holderId);
}
