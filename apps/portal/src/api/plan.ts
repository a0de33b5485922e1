import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Plan = Schemas['PlanBody'];

/** The tier that claims would lead to; nothing of it is kept. What was found before stands until the next is there. */
export const planQuery = (body: Plan) =>
  queryOptions({
    queryKey: ['plan', body],
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(api.POST('/api/v1/assessments', { body })),
  });
