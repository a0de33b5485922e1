import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';
import { sendForm } from './send-form.ts';

export type RequestFile = Schemas['RequestFileView'];

export const requestFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'files'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/service-requests/{id}/files', { params: { path: { id } } }))).items,
  });

export const requestNotesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'notes'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/service-requests/{id}/notes', { params: { path: { id } } }))).items,
  });

/** Where a file of a request is downloaded. */
export function requestFileAddress(id: string, fileId: string): string {
  return `/api/v1/service-requests/${id}/files/${fileId}`;
}

/** Hands a file to the other side, or a document of the outcome to the holder. */
export function sendRequestFile(
  id: string,
  file: File,
  purpose: RequestFile['purpose'],
): Promise<RequestFile> {
  const form = new FormData();
  form.append('purpose', purpose);
  form.append('file', file);
  const sending = { key: crypto.randomUUID(), onProgress: () => undefined };
  return sendForm<RequestFile>(`/api/v1/service-requests/${id}/files`, form, sending);
}
