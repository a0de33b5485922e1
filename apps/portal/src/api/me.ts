import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Me = Schemas['MeView'];
export type Dependant = Schemas['DependantView'];
/** Of somebody to the holder. */
export type Relation = Schemas['Relation'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf(api.GET('/api/v1/me')),
});

export const dependantsQuery = queryOptions({
  queryKey: ['dependants'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/me/dependants'))).items,
});

export const myErasureQuery = queryOptions({
  queryKey: ['my-erasure'],
  queryFn: () => answerOf(api.GET('/api/v1/me/erasure')),
});
