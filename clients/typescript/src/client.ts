import createClient, { type Client } from 'openapi-fetch';
import { AccessTokens } from './access-tokens.js';
import type { Credentials } from './credentials.js';
import { PatientCalls, type Patience } from './patient-calls.js';
import type { components, paths } from './schema.js';

export { clientSecret, privateKeyJwt, type Credentials } from './credentials.js';
export { TokenRefused } from './access-tokens.js';
export type { Patience } from './patient-calls.js';
export type Problem = components['schemas']['Problem'];
export type PartnerRequest = components['schemas']['ServiceRequestView'];
export type Verification = components['schemas']['VerificationView'];

export type Scope =
  | 'cards:verify'
  | 'entitlements:redeem'
  | 'requests:read'
  | 'requests:write'
  | 'slots:write'
  | 'webhooks:manage';

export interface ClientSettings {
  /** Where the portal is: `https://portal.example`, without a path. */
  readonly portal: string;
  readonly credentials: Credentials;
  /** What this program does, and no more. */
  readonly scopes: readonly Scope[];
  /** In which language texts for people come; `zh-CN` unless told. */
  readonly language?: 'zh-CN' | 'en';
  readonly patience?: Partial<Patience>;
  /** Takes the place of `fetch`, for a proxy or for tests. */
  readonly send?: typeof fetch;
}

export type TalentCardClient = Client<paths>;

/**
 * A client of the partner API, each call of which is typed by its path. It gets tokens and keeps them, puts an
 * `Idempotency-Key` on whatever changes something, and sends again what met 429, 503 or a broken connection. A call
 * that another start of the program may have to repeat should bring a key of its own, in `params.header`.
 */
export function talentCardClient(settings: ClientSettings): TalentCardClient {
  const { portal, credentials, scopes, language = 'zh-CN', patience = {}, send = fetch } = settings;
  const baseUrl = portal.replace(/\/+$/, '');
  const tokens = new AccessTokens({ portal: baseUrl, credentials, scopes, send });
  const calls = new PatientCalls({ tokens, patience, send });
  return createClient<paths>({
    baseUrl,
    headers: { 'Accept-Language': language },
    fetch: (request) => calls.send(request),
  });
}

/** What a call answered; what it was refused with is thrown. */
export function dataOf<Data>(answer: {
  readonly data?: Data | undefined;
  readonly error?: Problem | undefined;
  readonly response: Response;
}): Data {
  if (answer.response.ok) return answer.data as Data;
  throw new Refused(answer.response.status, answer.error ?? null);
}

/** A refusal by the portal. `code` is for programs and stable; `message` is for people. */
export class Refused extends Error {
  readonly code: string;

  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `The portal answered ${status}`);
    this.code = problem?.code ?? `http.${status}`;
  }
}
