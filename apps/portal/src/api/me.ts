import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Me = Schemas['MeView'];
/** Of somebody to the holder. */
export type Relation = Schemas['Relation'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf(api.GET('/api/v1/me')),
});

export const myErasureQuery = queryOptions({
  queryKey: ['my-erasure'],
  queryFn: () => answerOf(api.GET('/api/v1/me/erasure')),
});
