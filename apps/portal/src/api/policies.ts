import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type PolicyVersion = Schemas['PolicyVersionView'];
export type PolicyValue = Schemas['PolicyValueView'];
export type Rehearsal = Schemas['RehearsalView'];

const WHILE_IT_RUNS = 1000;

export const policyVersionsQuery = endless(['policy-versions'], (paging) =>
  answerOf(api.GET('/api/v1/policy-versions', { params: { query: { ...paging, limit: 30 } } })),
);

/** A version; asked for again and again while a rehearsal of it is under way. */
export const policyVersionQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy-version', id],
    queryFn: () => answerOf(api.GET('/api/v1/policy-versions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.rehearsal) ? WHILE_IT_RUNS : false),
  });

/** What differs from the version that it was made from, in words. */
export const policyDifferencesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['policy-version', id, 'differences', version],
    queryFn: () =>
      answerOf(api.GET('/api/v1/policy-versions/{id}/differences', { params: { path: { id } } })),
  });

/** Every value of a version that can be changed by itself. */
export const policyValuesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['policy-version', id, 'values', version],
    queryFn: () => answerOf(api.GET('/api/v1/policy-versions/{id}/values', { params: { path: { id } } })),
  });

export function isUnderWay(rehearsal: Rehearsal | null | undefined): boolean {
  return rehearsal?.state === 'queued' || rehearsal?.state === 'running';
}
