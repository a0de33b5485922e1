import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { GUEST } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { workingCalendarOf } from './working-calendar-of.js';

/** A calendar, with the stamp of the database that says which one it is. */
export interface StampedCalendar {
  readonly calendar: WorkingCalendar;
  readonly stamp: string;
}

const STAMP = 'SELECT calendar_stamp() AS stamp';

/** The calendar of working days for the hot path, kept in the process for as long as its stamp holds. */
@Injectable()
export class Calendars {
  private asked: { readonly stamp: string; readonly answer: Promise<StampedCalendar> } | null = null;

  constructor(private readonly transactions: Transactions) {}

  /** The calendar of this stamp, or the one that holds now when there is a newer one. Many who ask at once ask once. */
  at(stamp: string): Promise<StampedCalendar> {
    if (this.asked?.stamp === stamp) return this.asked.answer;
    const asking = { stamp, answer: this.read() };
    this.asked = asking;
    asking.answer.catch(() => {
      if (this.asked === asking) this.asked = null;
    });
    return asking.answer;
  }

  /** The stamp first: a calendar that changes in between is newer than its stamp, and then no date is written by it. */
  private read(): Promise<StampedCalendar> {
    return this.transactions.run(GUEST, async (tx) => {
      const [row] = await tx.manager.query<{ stamp: string }[]>(STAMP);
      if (row === undefined) throw new Error('There is always a stamp');
      return { stamp: row.stamp, calendar: await workingCalendarOf(tx) };
    });
  }
}
