import { sendForm } from './send-form.ts';

interface Upload {
  readonly applicationId: string;
  readonly claimId: string;
  readonly kind: string;
  readonly file: File;
}

/** Sends a file; `onProgress` is told the share that is through, 0 to 1. */
export function uploadEvidence(
  upload: Upload,
  key: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const form = new FormData();
  form.append('claimId', upload.claimId);
  form.append('kind', upload.kind);
  form.append('file', upload.file);
  const path = `/api/v1/accreditation-applications/${upload.applicationId}/evidence`;
  return sendForm<undefined>(path, form, { key, onProgress }).then(() => undefined);
}
