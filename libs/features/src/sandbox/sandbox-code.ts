import type { SandboxCard } from '#domain/sandbox/sandbox-cards.js';
import { PRESENTATION_SECONDS } from '#domain/cards/verification.js';
import { signCompact } from '#platform/jws.js';
import { PRESENTATION_TYPE } from '#domain/cards/verification.js';
import type { OpenSigningKey } from '../keys/signing-keys.js';

/** Whom codes of the sandbox are for. Whoever reads real codes refuses these, with a network and without one. */
export const SANDBOX_AUDIENCE = 'talent-card-sandbox';

/** The code of a made-up card: signed as a real one, and for nobody who reads real ones. */
export function signSandboxCode(
  { tier, validUntil }: SandboxCard,
  { jti, now }: { readonly jti: string; readonly now: Date },
  key: OpenSigningKey,
): string {
  const iat = Math.floor(now.getTime() / 1000);
  const claims = { jti, aud: SANDBOX_AUDIENCE, iat, exp: iat + PRESENTATION_SECONDS, sandbox: true };
  return signCompact({ ...claims, tier, valid_until: validUntil }, { ...key, typ: PRESENTATION_TYPE });
}

/** Whether a code says that it is of the sandbox; nothing is verified. */
export function saysSandbox(compact: string): boolean {
  try {
    const payload: unknown = JSON.parse(Buffer.from(compact.split('.')[1] ?? '', 'base64url').toString());
    return (payload as { aud?: unknown } | null)?.aud === SANDBOX_AUDIENCE;
  } catch {
    return false;
  }
}
