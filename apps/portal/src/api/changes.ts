import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type ClaimChange = Schemas['ClaimChangeView'];

/** What has changed between the last two submissions. */
export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'changes'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/accreditation-applications/{id}/changes', { params: { path: { id } } })),
  });
