import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Objection = Schemas['ObjectionView'];
export type OwnObjection = Schemas['OwnObjectionView'];

/** What the reader objected to, the newest first. */
export const myObjectionsQuery = endless(['my-objections'], (paging) =>
  answerOf(api.GET('/api/v1/me/objections', { params: { query: { ...paging, limit: 20 } } })),
);

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
