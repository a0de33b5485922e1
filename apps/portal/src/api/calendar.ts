import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type CalendarYear = Schemas['CalendarYearView'];

/** Holidays and make-up days of a year. */
export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => answerOf(api.GET('/api/v1/calendar/{year}', { params: { path: { year } } })),
  });
