import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n/i18n.ts';
import { isProblem, ProblemError, unreachableProblem } from './problem.ts';
import type { components, paths } from './schema.d.ts';

/** The one way to the API. The session travels in its cookie. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
});

export type Schemas = components['schemas'];

interface Result<Answer> {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer of a call, or a thrown ProblemError. */
export async function answerOf<Answer>(call: Promise<Result<Answer>>): Promise<Answer> {
  const { data, error, response } = await call.catch(() => {
    throw new ProblemError(unreachableProblem());
  });
  if (response.ok) return data as Answer;
  throw new ProblemError(isProblem(error) ? error : unreachableProblem(response.status));
}

/** Headers of a change: one key for all tries of the same change, and the version that it rests on. */
export function changeHeaders(key: string, version?: number): Record<string, string> {
  return {
    'Idempotency-Key': key,
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
}
