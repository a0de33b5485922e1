import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Decision = Schemas['DecisionView'];
export type DecidedClaim = Schemas['DecidedClaimView'];

/** What the receipt of a decision says. */
export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decision', id],
    queryFn: () => answerOf(api.GET('/api/v1/decisions/{id}', { params: { path: { id } } })),
  });

/** The signed document itself. */
export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['decision', id, 'receipt'],
    queryFn: async () => {
      const answer = await answerOf(api.GET('/api/v1/decisions/{id}/receipt', { params: { path: { id } } }));
      // Bare only to whoever asks for it so.
      return typeof answer === 'string' ? answer : answer.receipt;
    },
  });
