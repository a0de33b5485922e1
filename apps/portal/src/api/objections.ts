import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Objection = Schemas['ObjectionView'];

/** The objections to an application: in full for those who decide on them, their outcome for the applicant. */
export const objectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'objections'],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/v1/accreditation-applications/{id}/objections', { params: { path: { id } } }),
        )
      ).items,
  });
