/** An event as the database writes it down, each column as text of one spelling. */
export interface WrittenEvent {
  readonly id: string;
  readonly transaction: string;
  readonly seq: string;
  /** In UTC to the microsecond: `2026-01-05T01:02:03.000004Z`. */
  readonly at: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorRoles: readonly string[];
  /** The text of the `jsonb`, which the database writes in one way only. */
  readonly data: string;
}

/**
 * The text whose SHA-256 is the fingerprint of an event: a JSON array (RFC 8259, no white space) of all its columns in
 * this order. No two events that differ in any column have the same text. Seals rest on it, so it never changes.
 */
export function canonicalEvent(event: WrittenEvent): string {
  const { id, transaction, seq, at, type, subjectType, subjectId } = event;
  const { actorKind, actorId, actorRoles, data } = event;
  return JSON.stringify([
    ...[id, transaction, seq, at, type, subjectType, subjectId],
    ...[actorKind, actorId, actorRoles, data],
  ]);
}
