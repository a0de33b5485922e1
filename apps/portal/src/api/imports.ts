import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';
import { sendForm } from './send-form.ts';

export type ImportSummary = Schemas['ImportSummaryView'];
export type Import = Schemas['ImportView'];
export type ImportState = Schemas['ImportState'];

const LOOK_AGAIN_MILLISECONDS = 1000;

function isUnderWay({ state }: Pick<ImportSummary, 'state'>): boolean {
  return state === 'checking' || state === 'committing';
}

export const importsQuery = endless(['imports'], (paging) =>
  answerOf(api.GET('/api/v1/imports', { params: { query: { ...paging, limit: 30 } } })),
);

/** One import; asked for again and again while the worker is at it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => answerOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isUnderWay(data) ? LOOK_AGAIN_MILLISECONDS : false,
  });

/** What is wrong with a file; another check of it is another list. */
export const importProblemsQuery = ({ id, checkedAt }: Import) =>
  endless(['import-problems', id, checkedAt], (paging) =>
    answerOf(
      api.GET('/api/v1/imports/{id}/problems', { params: { path: { id }, query: { ...paging, limit: 50 } } }),
    ),
  );

export function problemsAddress(id: string): string {
  return `/api/v1/imports/${id}/problems.csv`;
}

export const TEMPLATE_ADDRESS = '/api/v1/imports/template';

export function uploadImport(file: File, key: string, onProgress: (share: number) => void): Promise<Import> {
  const form = new FormData();
  form.append('file', file);
  return sendForm<Import>('/api/v1/imports', form, { key, onProgress });
}
