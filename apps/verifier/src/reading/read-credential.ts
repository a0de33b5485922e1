import { PRESENTATION_AUDIENCE, PRESENTATION_SECONDS } from '#domain/cards/verification.js';
import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import { hashOf, jsonOf } from './bytes.js';
import type { ReadCode } from './code.js';
import { isSignedBy, parseJws, type Jws, type PublicKey } from './jws.js';
import { statusIn } from './pack.js';

/**
 * Takes apart what a wallet shows (SD-JWT VC with key binding, RFC 9901): the credential, the claims that its holder
 * discloses, and the proof, made for agencies a minute ago at most, that the holder has the key.
 */
export async function readCredential(text: string, pack: VerifyPackClaims): Promise<ReadCode | null> {
  const [compact = '', ...rest] = text.split('~');
  const proof = parseJws(rest.pop() ?? '');
  const jws = parseJws(compact);
  if (jws === null) return null;
  const { iss, vct, exp, status, cnf } = jws.payload;
  const key = pack.keys.find(({ kid }) => kid === jws.kid);
  const disclosed = await disclosedBy(rest, jws);
  const holderKey = (cnf as { jwk?: PublicKey } | undefined)?.jwk;
  const shown = text.slice(0, text.lastIndexOf('~') + 1);
  const issuedAt = Number(proof?.payload.iat);
  const signed = disclosed !== null && (await isSignedBy(jws, key));
  const { valid_until: validUntil, tier = null, name = null } = disclosed ?? {};
  return {
    id: await hashOf(proof?.signed ?? text),
    facts: {
      keyKnown: key !== undefined,
      signed,
      forAgencies:
        jws.typ === 'dc+sd-jwt' &&
        iss === pack.iss &&
        vct === `${pack.iss}/credentials/talent-card` &&
        (proof === null || proof.payload.aud === PRESENTATION_AUDIENCE),
      holder: (await isProved(proof, holderKey, shown)) ? 'proved' : 'unproved',
      printed: false,
      times: { issuedAt, expiresAt: issuedAt + PRESENTATION_SECONDS },
      endsAt: Number(exp),
      validUntil: typeof validUntil === 'string' ? validUntil : null,
      status: signed ? await statusIn(pack, status) : null,
    },
    ...{ tier, name, redeemable: false },
  };
}

/** The claims that are shown; null when one of them was never signed. */
async function disclosedBy(disclosures: readonly string[], { payload }: Jws) {
  const { _sd: hashes, _sd_alg: algorithm = 'sha-256' } = payload;
  if (algorithm !== 'sha-256' || !Array.isArray(hashes)) return null;
  const claims: Record<string, unknown> = {};
  for (const disclosure of disclosures) {
    const claim = jsonOf(disclosure);
    if (!hashes.includes(await hashOf(disclosure)) || !Array.isArray(claim) || claim.length !== 3)
      return null;
    claims[String(claim[1])] = claim[2] as unknown;
  }
  return claims;
}

async function isProved(proof: Jws | null, key: PublicKey | undefined, shown: string): Promise<boolean> {
  if (proof?.typ !== 'kb+jwt' || proof.payload.sd_hash !== (await hashOf(shown))) return false;
  return isSignedBy(proof, key);
}
