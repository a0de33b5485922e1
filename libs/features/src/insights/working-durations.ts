import { workingDaysBetween } from '#domain/calendar/working-days.js';
import { daysFigure, type DaysFigure } from '#domain/insights/days-figure.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Transaction } from '#database/transactions.js';
import { workingCalendarOf } from '../calendar/working-calendar-of.js';

/** From which day to which, and how many things: what SQL counts before the calendar is asked. */
export type Span = readonly [from: IsoDate, to: IsoDate, count: number];

/** SQL for one value: the spans of a source between two of its days. */
export function spansOf(from: string, to: string, source: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_array(first_on, last_on, n)), '[]') FROM (
    SELECT ${from} AS first_on, ${to} AS last_on, count(*) AS n FROM ${source} GROUP BY 1, 2) AS spans)`;
}

/** Working days of the official calendar, the first day not counted, as time limits are reckoned. */
export async function workingDaysFigure(
  tx: Transaction,
  spans: readonly Span[],
  people: number,
): Promise<DaysFigure> {
  const calendar = await workingCalendarOf(tx);
  const durations = spans.map(([from, to, count]) => ({
    days: workingDaysBetween(from, to, calendar).days,
    count,
  }));
  return daysFigure(durations, people);
}
