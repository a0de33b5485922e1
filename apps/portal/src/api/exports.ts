import { answerOf, api } from './client.ts';
import type { paths } from './schema.d.ts';

type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

/** A list that can be taken out of the portal, with what it was narrowed down to. */
export type ExportWish =
  | { readonly list: 'applications'; readonly query: QueryOf<'/api/v1/exports/applications.csv'> }
  | { readonly list: 'cards'; readonly query: QueryOf<'/api/v1/exports/cards.csv'> }
  | { readonly list: 'service-requests'; readonly query: QueryOf<'/api/v1/exports/service-requests.csv'> }
  | { readonly list: 'agencies' };

/** The file of a list, in the language of the screens. */
export function exportList(wish: ExportWish): Promise<Blob> {
  return answerOf<unknown>(callOf(wish)) as Promise<Blob>;
}

function callOf(wish: ExportWish) {
  const parseAs = 'blob' as const;
  switch (wish.list) {
    case 'applications':
      return api.GET('/api/v1/exports/applications.csv', { params: { query: wish.query }, parseAs });
    case 'cards':
      return api.GET('/api/v1/exports/cards.csv', { params: { query: wish.query }, parseAs });
    case 'service-requests':
      return api.GET('/api/v1/exports/service-requests.csv', { params: { query: wish.query }, parseAs });
    case 'agencies':
      return api.GET('/api/v1/exports/agencies.csv', { parseAs });
  }
}
