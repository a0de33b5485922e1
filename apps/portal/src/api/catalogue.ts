import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Area = Schemas['AreaView'];
export type Service = Schemas['ServiceView'];
export type ServiceWithForm = Schemas['ServiceWithFormView'];
export type Criterion = Schemas['CriterionView'];
export type Requirement = Schemas['FactRequirementView'];

const HOUR = 3_600_000;

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  staleTime: HOUR,
  queryFn: async () => (await answerOf(api.GET('/api/v1/areas'))).items,
});

export const serviceQuery = (code: string) =>
  queryOptions({
    queryKey: ['service', code],
    staleTime: HOUR,
    queryFn: () => answerOf(api.GET('/api/v1/services/{code}', { params: { path: { code } } })),
  });

export const tiersQuery = queryOptions({
  queryKey: ['tiers'],
  staleTime: HOUR,
  queryFn: async () => (await answerOf(api.GET('/api/v1/tiers'))).items,
});

export const criteriaQuery = queryOptions({
  queryKey: ['criteria'],
  staleTime: HOUR,
  queryFn: async () => (await answerOf(api.GET('/api/v1/criteria'))).items,
});

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  staleTime: HOUR,
  queryFn: () => answerOf(api.GET('/api/v1/policy')),
});

export const agenciesQuery = (query: { readonly service?: string; readonly city?: string }) =>
  queryOptions({
    queryKey: ['agencies', query],
    staleTime: HOUR,
    queryFn: async () => (await answerOf(api.GET('/api/v1/agencies', { params: { query } }))).items,
  });
