import type { CalendarYear } from '#features/calendar/get-calendar-year.js';
import { CodesField, FlagField, IntegerField, QueryInteger } from '../http/fields.js';

const YEARS = { min: 2000, max: 2100 };
const MOST_DAYS = 120;

export class CalendarYearParameters {
  @QueryInteger(YEARS)
  year!: number;
}

export class CalendarYearBody {
  @CodesField({ max: MOST_DAYS, description: 'days off, weekdays and weekends alike, YYYY-MM-DD' })
  holidays!: string[];

  @CodesField({ max: MOST_DAYS, description: 'Saturdays and Sundays that are worked, YYYY-MM-DD' })
  makeUpDays!: string[];
}

export class CalendarYearView extends CalendarYearBody {
  @IntegerField(YEARS)
  year!: number;

  @FlagField({ description: 'false while nothing is announced: working days go by the week and may move' })
  official!: boolean;

  @FlagField({ description: 'the office has entered it, in place of what the portal brings along' })
  entered!: boolean;

  @IntegerField({ min: 0, max: 2_147_483_647, description: '0 before it is entered' })
  version!: number;
}

export function calendarYearView(calendar: CalendarYear): CalendarYearView {
  const { year, official, entered, holidays, makeUpDays, version } = calendar;
  return { year, official, entered, holidays: [...holidays], makeUpDays: [...makeUpDays], version };
}
