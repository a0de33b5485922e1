import type { Schemas } from './client.ts';
import { sendForm } from './send-form.ts';

export type RequestDocument = Schemas['RequestDocumentView'];

interface Upload {
  readonly service: string;
  readonly kind: string;
  readonly file: File;
}

/** Hands in a file for a request that is yet to be submitted; `onProgress` is told the share that is through. */
export function handInDocument(
  { service, kind, file }: Upload,
  key: string,
  onProgress: (share: number) => void,
): Promise<RequestDocument> {
  const form = new FormData();
  form.append('service', service);
  form.append('kind', kind);
  form.append('file', file);
  return sendForm('/api/v1/request-documents', form, { key, onProgress });
}

/** Hands in a file for a request that is under way. */
export function addDocument(
  { requestId, kind, file }: Omit<Upload, 'service'> & { readonly requestId: string },
  key: string,
  onProgress: (share: number) => void,
): Promise<RequestDocument> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', file);
  return sendForm(`/api/v1/service-requests/${requestId}/documents`, form, { key, onProgress });
}

export function requestDocumentAddress(requestId: string, id: string): string {
  return `/api/v1/service-requests/${requestId}/documents/${id}`;
}
