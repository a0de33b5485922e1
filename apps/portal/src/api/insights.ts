import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

export const agencyFiguresQuery = queryOptions({
  queryKey: ['insights', 'agencies'],
  queryFn: () => answerOf(api.GET('/api/v1/insights/agencies')),
});
