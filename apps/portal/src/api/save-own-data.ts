import { api } from './client.ts';
import { isProblem, ProblemError, unreachableProblem } from './problem.ts';

/** Fetches everything that is kept about the reader and saves it as a file, under the name that the API gives it. */
export async function saveOwnData(): Promise<void> {
  const { data, error, response } = await api.GET('/api/v1/me/export', { parseAs: 'blob' }).catch(() => {
    throw new ProblemError(unreachableProblem());
  });
  if (data === undefined)
    throw new ProblemError(isProblem(error) ? error : unreachableProblem(response.status));
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = nameIn(response.headers.get('content-disposition'));
  link.click();
  URL.revokeObjectURL(address);
}

/** The name after `filename*=UTF-8''` (RFC 6266). */
function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded === undefined ? 'talent-card-my-data.json' : decodeURIComponent(encoded);
}
