import { Injectable } from '@nestjs/common';
import { GUEST } from '#database/actor.js';
import { OfficialCalendarYearRow } from '#database/entities/official-calendar-year.js';
import { Transactions } from '#database/transactions.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { workingCalendarOf } from './working-calendar-of.js';

export interface CalendarYear {
  readonly year: number;
  /** Whether its days are known; else working days of it go by the week and are provisional. */
  readonly official: boolean;
  /** Whether the office has entered it, in place of what the portal brings along. */
  readonly entered: boolean;
  readonly holidays: readonly IsoDate[];
  readonly makeUpDays: readonly IsoDate[];
  /** 0 for a year that nobody has entered. */
  readonly version: number;
}

/** A year of the calendar of working days as it holds now. */
@Injectable()
export class GetCalendarYear {
  constructor(private readonly transactions: Transactions) {}

  async run(year: number): Promise<CalendarYear> {
    return this.transactions.run(GUEST, async (tx) => {
      const calendar = await workingCalendarOf(tx);
      const row = await tx.manager.findOneBy(OfficialCalendarYearRow, { year });
      const ofYear = (days: ReadonlySet<IsoDate>) =>
        [...days].filter((day) => day.startsWith(`${year}-`)).sort();
      return {
        year,
        official: `${year}-12-31` <= calendar.officialThrough,
        entered: row !== null,
        holidays: ofYear(calendar.holidays),
        makeUpDays: ofYear(calendar.makeUpDays),
        version: row?.version ?? 0,
      };
    });
  }
}
