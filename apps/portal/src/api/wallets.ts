import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, changeHeaders, type Schemas } from './client.ts';

export type CredentialOffer = Schemas['CredentialOfferView'];
export type WalletCopy = Schemas['WalletCopyView'];
export type PresentationRequest = Schemas['PresentationRequestView'];

/** How often is looked whether a wallet has done its part. */
const LOOK_MILLISECONDS = 2000;

/** Offers my card to a wallet. */
export function offerCard(): Promise<CredentialOffer> {
  return answerOf(api.POST('/api/v1/me/card/credential-offers'));
}

/** Takes the offer back. */
export async function withdrawOffer(id: string): Promise<void> {
  await api.DELETE('/api/v1/me/card/credential-offers/{id}', { params: { path: { id } } });
}

/** What becomes of the offer, until something has. */
export const offerStateQuery = (id: string) =>
  queryOptions({
    queryKey: ['credential-offer', id],
    queryFn: () => answerOf(api.GET('/api/v1/me/card/credential-offers/{id}', { params: { path: { id } } })),
    gcTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'open' || data.state === 'taken' ? LOOK_MILLISECONDS : false,
  });

/** The copies of my card in wallets. */
export const myCopiesQuery = queryOptions({
  queryKey: ['wallet-copies'],
  queryFn: async (): Promise<readonly WalletCopy[]> =>
    (await answerOf(api.GET('/api/v1/me/card/copies'))).items,
});

/** Ends one copy; the others stay. */
export function endCopy(id: string): Promise<WalletCopy> {
  return answerOf(api.POST('/api/v1/me/card/copies/{id}/end', { params: { path: { id } } }));
}

/** Asks a wallet for the card, at the counter. */
export function askWallet(key: string): Promise<PresentationRequest> {
  return answerOf(
    api.POST('/api/v1/partner/presentation-requests', {
      params: { header: { 'Idempotency-Key': key } },
      headers: changeHeaders(key),
    }),
  );
}

/** What the wallet answers, until it has. */
export const walletAnswerQuery = (id: string) =>
  queryOptions({
    queryKey: ['presentation-request', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/partner/presentation-requests/{id}', { params: { path: { id } } })),
    gcTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'open' ? LOOK_MILLISECONDS : false,
  });
