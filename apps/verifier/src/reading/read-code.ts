import { PRINT_TYPE } from '#domain/cards/card-print.js';
import { PRESENTATION_AUDIENCE, PRESENTATION_TYPE } from '#domain/cards/verification.js';
import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import type { ReadCode } from './code.js';
import { isSignedBy, parseJws, type Jws } from './jws.js';
import { statusIn } from './pack.js';
import { readCredential } from './read-credential.js';

/**
 * Takes apart what was scanned: a code of the portal, a credential that a wallet presents, or the code of a printed card,
 * which is an address with the document behind `#`. Null for what is none of them.
 */
export function readCode(text: string, pack: VerifyPackClaims): Promise<ReadCode | null> {
  if (text.includes('~')) return readCredential(text, pack);
  const jws = parseJws(text.slice(text.indexOf('#') + 1));
  if (jws === null) return Promise.resolve(null);
  return jws.typ === PRINT_TYPE ? readPrint(jws, pack) : readPresentation(jws, pack);
}

/** Any key of the pack may have signed it: paper is older than the keys of today. */
async function readPrint(jws: Jws, pack: VerifyPackClaims): Promise<ReadCode> {
  const { jti, iat, exp, tier, status } = jws.payload;
  const key = pack.keys.find(({ kid }) => kid === jws.kid);
  const signed = await isSignedBy(jws, key);
  return {
    id: String(jti),
    facts: {
      ...{ keyKnown: key !== undefined, signed, forAgencies: true, holder: 'not_asked', printed: true },
      times: { issuedAt: Number(iat), expiresAt: Number(exp) },
      ...{ endsAt: Number(exp), validUntil: null },
      status: signed ? await statusIn(pack, status) : null,
    },
    ...{ tier, name: null, redeemable: false },
  };
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
      printed: false,
      times: { issuedAt: Number(iat), expiresAt: Number(exp) },
      endsAt: null,
      validUntil: typeof validUntil === 'string' ? validUntil : null,
      status: signed ? await statusIn(pack, status) : null,
    },
    ...{ tier, name: null, redeemable: true },
  };
}
