import type { Credentials } from './credentials.js';

/** A new one is asked for so many seconds before the old one ends, for calls that are under way. */
const MARGIN_SECONDS = 30;

interface Settings {
  readonly portal: string;
  readonly credentials: Credentials;
  readonly scopes: readonly string[];
  readonly send: typeof fetch;
}

interface Token {
  readonly value: string;
  readonly endsAt: number;
}

/** The token endpoint refused: the secret or key is wrong or over, the program is shut, or a scope is not its own. */
export class TokenRefused extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    description: string,
  ) {
    super(`${error}: ${description}`);
  }
}

/** Tokens of one program, each kept for as long as it lives; calls at the same time wait for the same one. */
export class AccessTokens {
  private kept: Promise<Token> | null = null;

  constructor(private readonly settings: Settings) {}

  async get(): Promise<string> {
    const kept = this.kept ?? this.renew();
    const token = await kept;
    if (token.endsAt > Date.now()) return token.value;
    // The first to see that it is over asks, and the others wait for the same answer.
    if (this.kept === kept) this.kept = null;
    return (await (this.kept ?? this.renew())).value;
  }

  /** Lets go of a token that was refused; of one that has been replaced meanwhile, the new one stays. */
  async forget(value: string): Promise<void> {
    const kept = await this.kept?.catch(() => null);
    if (kept?.value === value) this.kept = null;
  }

  private renew(): Promise<Token> {
    const asked = this.ask();
    this.kept = asked;
    asked.catch(() => {
      if (this.kept === asked) this.kept = null;
    });
    return asked;
  }

  private async ask(): Promise<Token> {
    const { portal, credentials, scopes, send } = this.settings;
    const { headers, form } = await credentials(portal);
    const response = await send(`${portal}/oauth/token`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: scopes.join(' '),
        ...form,
      }).toString(),
    });
    const answer = (await response.json().catch(() => ({}))) as Partial<Record<string, string | number>>;
    if (!response.ok)
      throw new TokenRefused(
        response.status,
        String(answer['error'] ?? 'no_token'),
        String(answer['error_description'] ?? `the portal answered ${response.status}`),
      );
    const seconds = Number(answer['expires_in']) - MARGIN_SECONDS;
    return { value: String(answer['access_token']), endsAt: Date.now() + seconds * 1000 };
  }
}
