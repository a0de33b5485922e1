/** A day as YYYY-MM-DD; such texts sort as the days do. */
export type Day = string;

const DAY = 24 * 3600 * 1000;

/** A year of holidays and worked weekends, as an office enters it. */
export interface EnteredYear {
  readonly holidays: readonly Day[];
  readonly makeUpDays: readonly Day[];
}

export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The working days of a model: the week, and the years that the office has entered. */
export class WorkingDays {
  private readonly holidays: ReadonlySet<Day>;
  private readonly makeUpDays: ReadonlySet<Day>;

  constructor(years: readonly EnteredYear[]) {
    this.holidays = new Set(years.flatMap(({ holidays }) => holidays));
    this.makeUpDays = new Set(years.flatMap(({ makeUpDays }) => makeUpDays));
  }

  isWorked(day: Day): boolean {
    if (this.makeUpDays.has(day)) return true;
    const weekday = new Date(day).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !this.holidays.has(day);
  }

  /** The last of so many working days after a day. */
  after(day: Day, count: number): Day {
    let last = day;
    for (let left = count; left > 0;) {
      last = plusDays(last, 1);
      if (this.isWorked(last)) left -= 1;
    }
    return last;
  }

  /** The working days after one day, up to and with another. */
  between(from: Day, to: Day): Day[] {
    const days: Day[] = [];
    for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) {
      if (this.isWorked(day)) days.push(day);
    }
    return days;
  }
}
