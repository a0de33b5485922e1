import type { EventRow } from '#database/entities/event.js';

/** Whose account it is, is told; and whoever was linked to a family when one of the two ends that. */
export function whenAccountChanges(event: EventRow): string[] {
  const { linkedAccountId } = event.data;
  const wasLinked = event.type === 'dependant.unlinked' && typeof linkedAccountId === 'string';
  return wasLinked ? [event.subjectId, linkedAccountId] : [event.subjectId];
}
