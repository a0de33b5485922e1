import { currentLanguage } from '../i18n/i18n.ts';
import { isProblem, ProblemError, unreachableProblem } from './problem.ts';

interface Upload {
  readonly applicationId: string;
  readonly claimId: string;
  readonly kind: string;
  readonly file: File;
}

/** Sends a file; `onProgress` is told the share that is through, 0 to 1. Only XMLHttpRequest tells it. */
export function uploadEvidence(
  upload: Upload,
  key: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const form = new FormData();
  form.append('claimId', upload.claimId);
  form.append('kind', upload.kind);
  form.append('file', upload.file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/accreditation-applications/${upload.applicationId}/evidence`);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ProblemError(unreachableProblem()));
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new ProblemError(problemIn(request)));
    };
    request.send(form);
  });
}

function problemIn({ responseText, status }: XMLHttpRequest) {
  try {
    const body: unknown = JSON.parse(responseText);
    if (isProblem(body)) return body;
  } catch {
    // Not an answer of the API.
  }
  return unreachableProblem(status);
}
