import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TokenRefused, type AccessTokens } from './access-tokens.js';

export interface Patience {
  /** How often a call is sent at most. */
  readonly attempts: number;
  /** What asks for a longer wait than this is answered to the caller instead. */
  readonly longestWaitSeconds: number;
}

const PATIENCE: Patience = { attempts: 4, longestWaitSeconds: 60 };
const NOT_NOW = new Set([429, 503]);
const KEY = 'Idempotency-Key';

interface Settings {
  readonly tokens: AccessTokens;
  readonly patience: Partial<Patience>;
  readonly send: typeof fetch;
}

/**
 * Sends calls with a token, and again where that may help. The key of a call stays the same over its attempts, and so
 * it has one effect, however many of them arrived.
 */
export class PatientCalls {
  private readonly patience: Patience;

  constructor(private readonly settings: Settings) {
    this.patience = { ...PATIENCE, ...settings.patience };
  }

  async send(request: Request): Promise<Response> {
    if (request.method !== 'GET' && !request.headers.has(KEY)) request.headers.set(KEY, randomUUID());
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= this.patience.attempts;
      const outcome = await this.attempt(request).catch((error: unknown) => {
        if (last || !mayPass(error)) throw error;
        return null;
      });
      const seconds = outcome === null ? 2 ** (attempt - 1) / 2 : waitOf(outcome, attempt);
      if (outcome !== null && (last || seconds === null || seconds > this.patience.longestWaitSeconds))
        return outcome;
      // A little by chance, so that programs that were turned away together do not come back together.
      await pause((seconds ?? 0) * 1000 * (1 + Math.random() / 10));
    }
  }

  /** A token may have been ended before its time, so one that is refused is replaced once. */
  private async attempt(request: Request): Promise<Response> {
    const { tokens } = this.settings;
    const token = await tokens.get();
    const answer = await this.sendWith(token, request);
    if (answer.status !== 401) return answer;
    await tokens.forget(token);
    return this.sendWith(await tokens.get(), request);
  }

  private sendWith(token: string, request: Request): Promise<Response> {
    const copy = request.clone();
    copy.headers.set('authorization', `Bearer ${token}`);
    return this.settings.send(copy);
  }
}

/** Seconds to wait before the next attempt; null where another one would change nothing. */
function waitOf(answer: Response, attempt: number): number | null {
  if (!NOT_NOW.has(answer.status)) return null;
  const told = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(told) ? told : 2 ** (attempt - 1);
}

/** A broken connection, which `fetch` tells by a TypeError, and no token for now; the rest would only come again. */
function mayPass(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof TokenRefused && NOT_NOW.has(error.status));
}
