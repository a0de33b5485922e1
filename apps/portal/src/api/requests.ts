import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Eligibility = Schemas['EligibilityView'];
export type ServiceRequest = Schemas['ServiceRequestView'];
export type RequestHistoryItem = Schemas['RequestHistoryItemView'];
export type RequestState = Schemas['RequestState'];
export type Slot = Schemas['SlotView'];

/** What is asked of all services: for whom, on which day, as if in which tier. */
export interface EligibilityWish {
  readonly beneficiaryId?: string;
  readonly on?: string;
  readonly tier?: Schemas['TierAsked'];
}

export const eligibilitiesQuery = (query: EligibilityWish = {}) =>
  queryOptions({
    queryKey: ['eligibility', query],
    queryFn: () => answerOf(api.GET('/api/v1/me/eligibility', { params: { query } })),
  });

export const eligibilityQuery = (
  code: string,
  query: { beneficiaryId?: string; city?: string; on?: string },
) =>
  queryOptions({
    queryKey: ['eligibility', code, query],
    queryFn: () => answerOf(api.GET('/api/v1/me/eligibility/{code}', { params: { path: { code }, query } })),
  });

export interface SlotFilter {
  readonly service?: string;
  readonly city?: string;
  readonly agencyId?: string;
  /** The first day; today when left out. */
  readonly from?: string;
}

export const slotsQuery = (filter: SlotFilter) =>
  endless(['slots', filter], (paging) =>
    answerOf(api.GET('/api/v1/slots', { params: { query: { ...filter, ...paging, limit: 60 } } })),
  );

export const waitingQuery = endless(['waiting'], (paging) =>
  answerOf(api.GET('/api/v1/waiting-entries', { params: { query: { ...paging, limit: 50 } } })),
);

export interface RequestFilter {
  readonly state?: RequestState;
  readonly service?: string;
  readonly late?: boolean;
}

export const requestsQuery = (filter: RequestFilter) =>
  endless(['requests', filter], (paging) =>
    answerOf(api.GET('/api/v1/service-requests', { params: { query: { ...filter, ...paging, limit: 20 } } })),
  );

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: () => answerOf(api.GET('/api/v1/service-requests/{id}', { params: { path: { id } } })),
  });

export const requestHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'history'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/service-requests/{id}/history', { params: { path: { id } } }))).items,
  });

export const requestMessagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'messages'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/service-requests/{id}/messages', { params: { path: { id } } }))).items,
  });
