import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';
import { ProblemError } from './problem.ts';

export type Card = Schemas['CardView'];
export type CardState = Schemas['CardState'];

/** My card, or the last that I had; null when I never had one. */
export const myCardQuery = queryOptions({
  queryKey: ['my-card'],
  queryFn: async (): Promise<Card | null> => {
    try {
      return await answerOf(api.GET('/api/v1/me/card'));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 404) return null;
      throw error;
    }
  },
});

export interface CardFilter {
  readonly state?: CardState;
  readonly tier?: Card['tier'];
  readonly q?: string;
}

export const cardsQuery = (filter: CardFilter) =>
  endless(['cards', filter], (paging) =>
    answerOf(api.GET('/api/v1/cards', { params: { query: { ...filter, ...paging, limit: 30 } } })),
  );
