const HOUR_MS = 60 * 60 * 1000;

/** The earliest first: a day before the slot begins, and two hours before. */
export const REMINDER_KINDS = ['day_before', 'soon'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Hours before the beginning from which each reminder is due. */
export const REMINDER_HOURS: Readonly<Record<ReminderKind, number>> = { day_before: 24, soon: 2 };

export interface ReminderFacts {
  readonly now: Date;
  readonly startsAt: Date;
  readonly bookedAt: Date;
  /** The reminders of this beginning that went out already. */
  readonly sent: readonly ReminderKind[];
}

/**
 * The reminder of a booking that is due now, if any. Who has booked within the time of a reminder has no need of it,
 * and one that would come beside a later one is left out: nobody is reminded of tomorrow two hours before.
 */
export function dueReminder({ now, startsAt, bookedAt, sent }: ReminderFacts): ReminderKind | null {
  if (now >= startsAt) return null;
  const due = REMINDER_KINDS.filter((kind) => now >= from(kind, startsAt)).at(-1);
  if (due === undefined || sent.includes(due) || bookedAt > from(due, startsAt)) return null;
  return due;
}

function from(kind: ReminderKind, startsAt: Date): Date {
  return new Date(startsAt.getTime() - REMINDER_HOURS[kind] * HOUR_MS);
}
