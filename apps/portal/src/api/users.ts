import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Account = Schemas['AccountView'];
export type GrantedRole = Schemas['RoleGrantBody']['role'];
export type ReviewPool = Schemas['ReviewPoolView'];

export const GRANTED_ROLES = [
  'reviewer',
  'approver',
  'service_manager',
  'auditor',
  'administrator',
  'agency_staff',
] as const satisfies readonly GrantedRole[];

export type EmailChangeReason = Schemas['EmailChangeReason'];
export const EMAIL_CHANGE_REASONS = [
  'typed_wrong',
  'address_lost',
  'employer_changed',
] as const satisfies readonly EmailChangeReason[];

export interface UserFilter {
  readonly role?: GrantedRole;
  readonly email?: string;
}

export const usersQuery = (filter: UserFilter) =>
  endless(['users', filter], (paging) =>
    answerOf(api.GET('/api/v1/users', { params: { query: { ...filter, ...paging, limit: 30 } } })),
  );

export const reviewPoolsQuery = queryOptions({
  queryKey: ['review-pools'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/review-pools'))).items,
});

export const allAgenciesQuery = queryOptions({
  queryKey: ['agencies', 'all'],
  staleTime: 3_600_000,
  queryFn: async () => (await answerOf(api.GET('/api/v1/agencies'))).items,
});
