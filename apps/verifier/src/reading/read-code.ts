import { PRESENTATION_AUDIENCE, PRESENTATION_TYPE } from '#domain/cards/verification.js';
import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import type { ReadCode } from './code.js';
import { isSignedBy, parseJws, type Jws } from './jws.js';
import { statusIn } from './pack.js';
import { readCredential } from './read-credential.js';

/** Takes apart what was scanned: a code of the portal, or a credential that a wallet presents. Null for what is neither. */
export function readCode(text: string, pack: VerifyPackClaims): Promise<ReadCode | null> {
  if (text.includes('~')) return readCredential(text, pack);
  const jws = parseJws(text);
  return jws === null ? Promise.resolve(null) : readPresentation(jws, pack);
}

async function readPresentation(jws: Jws, pack: VerifyPackClaims): Promise<ReadCode> {
  const { jti, aud, iat, exp, tier, valid_until: validUntil, status } = jws.payload;
  const key = pack.keys.find(({ kid }) => kid === jws.kid && pack.code_keys.includes(kid));
  const signed = await isSignedBy(jws, key);
  return {
    id: String(jti),
    facts: {
      keyKnown: key !== undefined,
      signed,
      forAgencies: jws.typ === PRESENTATION_TYPE && aud === PRESENTATION_AUDIENCE,
      holder: 'not_asked',
      times: { issuedAt: Number(iat), expiresAt: Number(exp) },
      endsAt: null,
      validUntil: typeof validUntil === 'string' ? validUntil : null,
      status: signed ? await statusIn(pack, status) : null,
    },
    ...{ tier, name: null, redeemable: true },
  };
}
