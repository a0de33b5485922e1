import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type RevealedField = Schemas['RevealedField'];
export type OwnReveal = Schemas['OwnRevealView'];
export type Reveal = Schemas['RevealView'];

/** How many looks at masked data are left to me today. */
export const revealAllowanceQuery = queryOptions({
  queryKey: ['reveal-allowance'],
  queryFn: () => answerOf(api.GET('/api/v1/personal-data-reveals/allowance')),
});

/** When an office looked at my own data. */
export const myRevealsQuery = endless(['my-reveals'], (paging) =>
  answerOf(api.GET('/api/v1/me/personal-data-reveals', { params: { query: { ...paging, limit: 20 } } })),
);

/** Looks once; the answer is kept nowhere. */
export function reveal(body: Schemas['RevealBody']): Promise<Reveal> {
  return answerOf(api.POST('/api/v1/personal-data-reveals', { body }));
}
