/** For how many hours a use that was granted without a network can be handed in. */
export const OFFLINE_HOURS = 72;

/** What becomes of a use that was handed in later. A duplicate was handed in, or its code read, before. */
export const OFFLINE_OUTCOMES = ['accepted', 'refused', 'duplicate'] as const;
export type OfflineOutcome = (typeof OFFLINE_OUTCOMES)[number];

/** Whether a use of some moment can be handed in now: null, or why not. */
export function refuseOfflineUse(usedAt: Date, now: Date): 'in_future' | 'too_late' | null {
  const age = now.getTime() - usedAt.getTime();
  if (age < 0) return 'in_future';
  return age > OFFLINE_HOURS * 3_600_000 ? 'too_late' : null;
}
