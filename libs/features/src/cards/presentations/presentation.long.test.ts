import { describe, expect, test } from '@jest/globals';
import { PRESENTATION_AUDIENCE, PRESENTATION_TYPE } from '#domain/cards/verification.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { signCompact } from '#platform/jws.js';
import { makeSigningKey, openPrivateKey } from '#platform/signing-keys.js';
import { readPresentation, type PresentationClaims } from './presentation.js';

const encryption = new FieldEncryption(Buffer.alloc(32, 7));
const newKey = () => {
  const made = makeSigningKey(encryption);
  return { kid: made.kid, publicJwk: made.publicJwk, privateKey: openPrivateKey(made, encryption) };
};
const ours = newKey();
const older = newKey();
const foreign = newKey();
const KEYS = [ours.publicJwk, older.publicJwk];
const CLAIMS: PresentationClaims = {
  jti: '7d0f2f0a-0d7c-4f5e-9d0c-3b1d2a4c5e6f',
  ...{ aud: PRESENTATION_AUDIENCE, iat: 1000, exp: 1060, tier: 'C', valid_until: '2031-11-23' },
  status: { status_list: { idx: 4711, uri: 'https://talent.example/status-lists/1' } },
};

const signed = (claims: object = CLAIMS, { kid, privateKey } = ours, typ = PRESENTATION_TYPE) =>
  signCompact({ ...claims }, { kid, privateKey, typ });
const read = (compact: string, now = 1030) => readPresentation(compact, KEYS, { now, tolerance: 0 });

/** The same signature under other words. */
function reworded(change: (payload: string) => string): string {
  const [header = '', payload = '', signature = ''] = signed().split('.');
  const text = change(Buffer.from(payload, 'base64url').toString());
  return [header, Buffer.from(text).toString('base64url'), signature].join('.');
}

describe('a presentation', () => {
  test('is read by the keys of today and by those before them, and tells its age', () => {
    expect(read(signed())).toEqual({ claims: CLAIMS, reason: null, age: 30 });
    expect(read(signed(CLAIMS, older))).toEqual({ claims: CLAIMS, reason: null, age: 30 });
  });

  test('that is too old says whose it was, and that it is too old', () => {
    expect(read(signed(), 1060)).toEqual({ claims: CLAIMS, reason: 'presentation_over', age: 60 });
  });

  test.each([
    ['of a foreign key', signed(CLAIMS, foreign), 'presentation_of_unknown_key'],
    ['of a foreign key under our name', signed(CLAIMS, { ...foreign, kid: ours.kid }), 'presentation_broken'],
    ['for somebody else', signed({ ...CLAIMS, aud: 'https://bank.example' }), 'presentation_for_others'],
    ['for nobody', signed({ ...CLAIMS, aud: undefined }), 'presentation_for_others'],
    ['that is another document of ours', signed(CLAIMS, ours, 'dc+sd-jwt'), 'presentation_for_others'],
    ['of a higher tier', reworded((text) => text.replace('"C"', '"A"')), 'presentation_broken'],
    ['of a longer life', reworded((text) => text.replace('1060', '9060')), 'presentation_broken'],
    ['with another space', reworded((text) => `${text} `), 'presentation_broken'],
    ['without a signature', signed().split('.').slice(0, 2).join('.'), 'presentation_broken'],
    ['that is no code of ours', 'https://example.org/', 'presentation_broken'],
  ])('%s is refused', (_, compact, reason) => {
    expect(read(compact)).toEqual({ claims: null, reason });
  });

  test('with any of 10,000 bits flipped is refused, in the text or under its encoding', () => {
    const compact = signed();
    // A fixed sequence, so that a failure is there again.
    let seed = 20_260_101;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const flip = (bytes: Buffer) => {
      const at = random(bytes.length);
      bytes[at] = bytes[at]! ^ (1 << random(8));
      return bytes;
    };
    const taken: string[] = [];
    for (let tries = 0; tries < 10_000; tries += 1) {
      const parts = compact.split('.');
      const part = random(3);
      parts[part] = flip(Buffer.from(parts[part]!, 'base64url')).toString('base64url');
      const flipped = tries % 2 === 0 ? parts.join('.') : flip(Buffer.from(compact)).toString('latin1');
      if (read(flipped).claims !== null) taken.push(flipped);
    }
    expect(taken).toEqual([]);
  });
});
