/** An event's id and the SHA-256 of its canonical text, in hexadecimal. */
export interface EventFingerprint {
  readonly id: string;
  readonly digest: string;
}

export interface EventBreak {
  readonly eventId: string;
  readonly what: 'changed' | 'missing' | 'added';
}

/**
 * The first place at which the events that are there differ from those that were sealed, both in the order of the
 * trail; null when they are the same. Of the events that are there one more than were sealed is enough.
 */
export function findEventBreak(
  sealed: readonly EventFingerprint[],
  found: readonly EventFingerprint[],
): EventBreak | null {
  const differs = sealed.findIndex(({ id, digest }, n) => found[n]?.id !== id || found[n].digest !== digest);
  const place = differs === -1 ? sealed.length : differs;
  const [wanted, there] = [sealed[place], found[place]];
  if (there !== undefined && !sealed.some(({ id }) => id === there.id)) {
    return { eventId: there.id, what: 'added' };
  }
  // No id is there twice: what follows all that was sealed is none of them.
  if (wanted === undefined) return null;
  const isThere = found.some(({ id }) => id === wanted.id);
  return { eventId: wanted.id, what: isThere ? 'changed' : 'missing' };
}
