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

export type PreviewedCardAction = Schemas['PreviewedCardAction'];

/** What an action on a card would do; asked anew each time that its dialog is opened. */
export const cardEffectsQuery = (id: string, action: PreviewedCardAction) =>
  queryOptions({
    queryKey: ['cards', id, 'effects', action],
    // Not again while it is shown: once the action is taken, it can no longer be taken.
    staleTime: 'static',
    gcTime: 0,
    queryFn: () =>
      answerOf(api.GET('/api/v1/cards/{id}/effects', { params: { path: { id }, query: { action } } })),
  });

/** Whose personal data hangs on a card, masked. */
export const cardPeopleQuery = (id: string) =>
  queryOptions({
    queryKey: ['cards', id, 'people'],
    queryFn: () => answerOf(api.GET('/api/v1/cards/{id}/people', { params: { path: { id } } })),
  });

export interface CardFilter {
  readonly state?: CardState;
  readonly tier?: Card['tier'];
  readonly renewal?: 'asked';
  readonly q?: string;
}

export const cardsQuery = (filter: CardFilter) =>
  endless(['cards', filter], (paging) =>
    answerOf(api.GET('/api/v1/cards', { params: { query: { ...filter, ...paging, limit: 30 } } })),
  );
