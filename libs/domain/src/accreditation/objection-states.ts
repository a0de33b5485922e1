/**
 * What becomes of an objection. One `lapses` when the application ends without it: withdrawn, or rejected for
 * another objection.
 */
export const OBJECTION_STATES = ['open', 'upheld', 'dismissed', 'lapsed'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
