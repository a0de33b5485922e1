import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type CardPrint = Schemas['CardPrintView'];
export type PrintCheck = Schemas['PrintCheckView'];

/** My prints and passes. */
export const cardPrintsQuery = endless(['card-prints'], (paging) =>
  answerOf(api.GET('/api/v1/me/card/prints', { params: { query: { ...paging, limit: 10 } } })),
);

/** For whose wallets the portal makes passes. */
export const passMakersQuery = queryOptions({
  queryKey: ['pass-makers'],
  queryFn: () => answerOf(api.GET('/api/v1/me/card/passes')),
  staleTime: Infinity,
});

/** Where the pass for Apple's wallet is downloaded; its telephones open it from there. */
export const APPLE_PASS_ADDRESS = '/api/v1/me/card/passes/apple';

/** My card for paper, as a file. */
export function printCard(): Promise<Blob> {
  return answerOf(api.POST('/api/v1/me/card/prints', { parseAs: 'blob' }));
}

/** The link that saves my card in Google's wallet. */
export async function googlePassLink(): Promise<string> {
  const { saveUrl } = await answerOf(api.POST('/api/v1/me/card/passes/google'));
  return saveUrl;
}

export function withdrawPrint(id: string): Promise<CardPrint> {
  return answerOf(api.POST('/api/v1/me/card/prints/{id}/withdraw', { params: { path: { id } } }));
}

/** What a printed card is worth, by what its code says. */
export const printCheckQuery = (document: string, language: string) =>
  queryOptions({
    queryKey: ['print-check', document, language],
    queryFn: () => answerOf(api.POST('/api/v1/card-prints/check', { body: { document } })),
    // Each look counts for the holder, so the page does not look again by itself.
    ...{ staleTime: Infinity, gcTime: 0, retry: false, refetchOnWindowFocus: false },
  });
