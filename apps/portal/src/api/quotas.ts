import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Quota = Schemas['QuotaBalanceView'];
export type QuotaEntry = Schemas['QuotaEntryView'];
export type QuotaCorrectionKind = Schemas['QuotaCorrectionKind'];

export const myQuotasQuery = queryOptions({
  queryKey: ['my-quotas'],
  queryFn: () => answerOf(api.GET('/api/v1/me/quotas')),
});

export const myQuotaEntriesQuery = endless(['my-quotas', 'entries'], (paging) =>
  answerOf(api.GET('/api/v1/me/quotas/entries', { params: { query: { ...paging, limit: 10 } } })),
);

export const cardQuotasQuery = (id: string) =>
  queryOptions({
    queryKey: ['cards', id, 'quotas'],
    queryFn: () => answerOf(api.GET('/api/v1/cards/{id}/quotas', { params: { path: { id } } })),
  });

export const cardQuotaEntriesQuery = (id: string) =>
  endless(['cards', id, 'quotas', 'entries'], (paging) =>
    answerOf(
      api.GET('/api/v1/cards/{id}/quotas/entries', {
        params: { path: { id }, query: { ...paging, limit: 10 } },
      }),
    ),
  );
