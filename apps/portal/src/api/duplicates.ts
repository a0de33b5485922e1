import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type ComparedPerson = Schemas['ComparedPersonView'];
export type Duplicate = Schemas['DuplicateView'];

/** Other people who may be the applicant. */
export const duplicatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'duplicates'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/accreditation-applications/{id}/duplicates', { params: { path: { id } } })),
  });
