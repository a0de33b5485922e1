import { currentLanguage } from '../i18n/i18n.ts';
import { isProblem, ProblemError, unreachableProblem } from './problem.ts';

interface Sending {
  readonly key: string;
  /** Is told the share that is through, 0 to 1. Only XMLHttpRequest tells it. */
  readonly onProgress: (share: number) => void;
}

/** Sends a form with a file, and gives what the API answers. */
export function sendForm<Answer>(
  path: string,
  form: FormData,
  { key, onProgress }: Sending,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ProblemError(unreachableProblem()));
    request.onload = () => {
      const body = bodyOf(request);
      if (request.status < 300) resolve(body as Answer);
      else reject(new ProblemError(isProblem(body) ? body : unreachableProblem(request.status)));
    };
    request.send(form);
  });
}

/** Undefined when it is not an answer of the API. */
function bodyOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return undefined;
  }
}
