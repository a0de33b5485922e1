import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Breakdown = Schemas['BreakdownView'];
export type DaysFigure = Schemas['DaysFigureView'];

/** The days that figures are about; what is left out is the API's to say. */
export interface FigurePeriod {
  readonly from?: string;
  readonly to?: string;
}

export interface ServiceFigureFilter extends FigurePeriod {
  readonly service?: string;
  readonly city?: string;
}

export const accreditationFiguresQuery = (query: FigurePeriod) =>
  queryOptions({
    queryKey: ['insights', 'accreditation', query],
    queryFn: () => answerOf(api.GET('/api/v1/insights/accreditation', { params: { query } })),
  });

export const cardFiguresQuery = (query: FigurePeriod) =>
  queryOptions({
    queryKey: ['insights', 'cards', query],
    queryFn: () => answerOf(api.GET('/api/v1/insights/cards', { params: { query } })),
  });

export const serviceFiguresQuery = (query: ServiceFigureFilter) =>
  queryOptions({
    queryKey: ['insights', 'services', query],
    queryFn: () => answerOf(api.GET('/api/v1/insights/services', { params: { query } })),
  });

export const agencyFiguresQuery = (query: FigurePeriod) =>
  queryOptions({
    queryKey: ['insights', 'agencies', query],
    queryFn: () => answerOf(api.GET('/api/v1/insights/agencies', { params: { query } })),
  });
