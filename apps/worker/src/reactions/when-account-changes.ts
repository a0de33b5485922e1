import type { EventRow } from '#database/entities/event.js';

/** Whose account it is, is told. */
export function whenAccountChanges(event: EventRow): string[] {
  return [event.subjectId];
}
