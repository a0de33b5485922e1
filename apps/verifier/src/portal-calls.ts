import { openPack } from './reading/pack.js';
import { findPack, keepLooks, keepPack, keepUses, listLooks, listUses, type KeptUse } from './store.js';

export type PackOutcome = 'taken' | 'current' | 'no_network' | 'sign_in' | 'not_kept';
export type UsesOutcome = 'done' | 'some_refused' | 'no_network' | 'sign_in';

/** What the portal said of a use. */
export interface UseAnswer {
  readonly id: string;
  readonly outcome: 'accepted' | 'refused' | 'duplicate';
  readonly reasons: readonly string[];
}

const SIGN_IN: ReadonlySet<number> = new Set([401, 403]);

/** Fetches the pack unless the device has the one of this minute, and sets the clock by it. */
export async function fetchPack(): Promise<PackOutcome> {
  const kept = findPack();
  const headers = kept === null ? {} : { 'if-none-match': kept.etag };
  const answer = await ask('/api/v1/partner/verify-pack', { headers, cache: 'no-store' });
  if (answer === null) return 'no_network';
  if (answer.status === 304) return 'current';
  if (SIGN_IN.has(answer.status)) return 'sign_in';
  const compact = answer.ok ? await answer.text() : '';
  const pack = await openPack(compact);
  if (pack === null) return 'no_network';
  const behind = pack.iat * 1000 - Date.now();
  return keepPack({ compact, etag: answer.headers.get('etag') ?? '', behind }) ? 'taken' : 'not_kept';
}

/**
 * Hands in the uses that the agency granted without a network, one after the other. What was answered leaves the
 * device.
 */
export async function handInUses(
  agency: string,
  language: string,
): Promise<{ outcome: UsesOutcome; answers: UseAnswer[] }> {
  const answers: UseAnswer[] = [];
  let outcome: UsesOutcome = 'done';
  for (const use of listUses().filter((one) => one.agency === agency)) {
    const answer = await ask('/api/v1/partner/redemptions', {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': use.id },
        'accept-language': language,
      },
      body: JSON.stringify(bodyOf(use)),
    });
    if (answer === null) return { outcome: 'no_network', answers };
    if (SIGN_IN.has(answer.status)) return { outcome: 'sign_in', answers };
    if (answer.ok) {
      const { outcome: came, reasons } = (await answer.json()) as {
        outcome: UseAnswer['outcome'];
        reasons: readonly { message: string }[];
      };
      answers.push({ id: use.id, outcome: came, reasons: reasons.map(({ message }) => message) });
      keepUses(listUses().filter(({ id }) => id !== use.id));
    } else {
      outcome = 'some_refused';
      const { detail = '' } = (await answer.json().catch(() => ({}))) as { detail?: string };
      const problem = detail === '' ? String(answer.status) : detail;
      keepUses(listUses().map((one) => (one.id === use.id ? { ...one, problem } : one)));
    }
  }
  return { outcome, answers };
}

/** Tells the portal of looks without a network, so that their holders see them. What cannot be told any more goes too. */
export async function handInLooks(agency: string): Promise<void> {
  for (const { id, presentation, readAt } of listLooks().filter((one) => one.agency === agency)) {
    const answer = await ask('/api/v1/partner/verifications', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `look-${id}` },
      body: JSON.stringify({ presentation, readAt }),
    });
    if (answer === null || SIGN_IN.has(answer.status)) return;
    keepLooks(listLooks().filter((one) => one.id !== id));
  }
}

function bodyOf({ presentation, service, companions, place, redeemedAt }: KeptUse): object {
  return { presentation, service, companions, redeemedAt, ...(place !== '' && { place }) };
}

/** The portal's answer; null when there is none to be had now. */
async function ask(path: string, options: RequestInit): Promise<Response | null> {
  if (!navigator.onLine) return null;
  try {
    const answer = await fetch(path, { ...options, credentials: 'same-origin' });
    return answer.status >= 500 || answer.status === 429 ? null : answer;
  } catch {
    return null;
  }
}
