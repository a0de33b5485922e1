import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, changeHeaders, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Verification = Schemas['VerificationView'];
export type OwnVerification = Schemas['OwnVerificationView'];

/** How long a code stays on the screen; the portal takes it for a little longer, so that the last glance counts. */
export const CODE_SECONDS = 55;

/** The content of the code that shows my card; another one in time, as long as somebody looks at the page. */
export const presentationQuery = queryOptions({
  queryKey: ['my-presentation'],
  queryFn: () => answerOf(api.POST('/api/v1/me/card/presentations')),
  ...{ staleTime: 0, gcTime: 0, retry: 1 },
  refetchInterval: CODE_SECONDS * 1000,
  refetchOnWindowFocus: 'always',
});

/** Which agencies looked at my card. */
export const myVerificationsQuery = endless(['my-verifications'], (paging) =>
  answerOf(api.GET('/api/v1/me/card/verifications', { params: { query: { ...paging, limit: 20 } } })),
);

/** Verifies a card by what was read off it: the content of its code, or its number. */
export function verifyCard(read: string, key: string): Promise<Verification> {
  return answerOf(
    api.POST('/api/v1/partner/verifications', {
      params: { header: { 'Idempotency-Key': key } },
      body: isCode(read) ? { presentation: read } : { cardNumber: read },
      headers: changeHeaders(key),
    }),
  );
}

/** Whether a text is the content of a code and not the number of a card. */
export function isCode(read: string): boolean {
  return read.length > 40;
}
