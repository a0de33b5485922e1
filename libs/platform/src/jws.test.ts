import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { FieldEncryption } from './field-encryption.js';
import { JwsError, signCompact, verifyCompact } from './jws.js';
import { Pseudonyms } from './pseudonyms.js';
import { makeSigningKey, openPrivateKey } from './signing-keys.js';

const encryption = new FieldEncryption(Buffer.alloc(32, 7));
const typ = 'test+jws';
const key = makeSigningKey(encryption);
const privateKey = openPrivateKey(key, encryption);
const payload = { id: '1', 姓名: '王小明', list: [1, 2, { deep: true }] };
const compact = signCompact(payload, { kid: key.kid, privateKey, typ });

function problemOf(document: string, keys: readonly object[] = [key.publicJwk], kind = typ) {
  try {
    verifyCompact(document, { keys, typ: kind });
    return null;
  } catch (error) {
    return error instanceof JwsError ? error.problem : error;
  }
}

/** A document with any header, signed as well as can be. */
function withHeader(header: object, by: KeyObject = privateKey): string {
  const signed = signCompact(payload, { kid: key.kid, privateKey: by, typ });
  return [Buffer.from(JSON.stringify(header)).toString('base64url'), ...signed.split('.').slice(1)].join('.');
}

describe('a signed document', () => {
  it('verifies and gives back what was signed', () => {
    expect(verifyCompact(compact, { keys: [key.publicJwk], typ })).toEqual({ kid: key.kid, payload });
  });

  it('does not verify with any one bit flipped', () => {
    const bytes = Buffer.from(compact);
    for (let position = 0; position < bytes.length; position += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped[position] = flipped[position]! ^ (1 << bit);
        expect([position, bit, problemOf(flipped.toString('latin1'))]).not.toEqual([position, bit, null]);
      }
    }
  });

  it('does not verify when it is written otherwise', () => {
    for (const other of [
      `${compact}=`,
      ` ${compact}`,
      `${compact}\n`,
      `${compact}.`,
      compact.replace('.', '..'),
      compact.split('.').slice(0, 2).join('.'),
      '',
      '..',
      'a.b.c',
    ])
      expect(problemOf(other)).toBe('malformed');
  });

  it('verifies by no other key, and by none that is not of the curve', () => {
    const another = makeSigningKey(encryption);
    expect(problemOf(compact, [])).toBe('unknown_key');
    expect(problemOf(compact, [another.publicJwk])).toBe('unknown_key');
    expect(problemOf(compact, [{ ...another.publicJwk, kid: key.kid }])).toBe('bad_signature');
    expect(problemOf(compact, [{ ...key.publicJwk, crv: 'P-384' }])).toBe('unknown_key');
    expect(problemOf(compact, [{ ...key.publicJwk, kty: 'oct' }])).toBe('unknown_key');
    expect(problemOf(compact, [{ ...key.publicJwk, x: 'AAAA' }])).toBe('unknown_key');
    expect(problemOf(compact, [another.publicJwk, key.publicJwk])).toBeNull();
  });

  it('is of one kind and one algorithm', () => {
    const { kid } = key;
    expect(problemOf(compact, [key.publicJwk], 'other+jws')).toBe('wrong_type');
    expect(problemOf(withHeader({ alg: 'none', kid, typ }))).toBe('malformed');
    expect(problemOf(withHeader({ alg: 'HS256', kid, typ }))).toBe('malformed');
    expect(problemOf(withHeader({ alg: 'ES256', kid, typ, crit: ['exp'] }))).toBe('malformed');
    expect(problemOf(withHeader({ alg: 'ES256', typ }))).toBe('malformed');
    expect(problemOf(withHeader([]))).toBe('malformed');
  });
});

describe('a signing key', () => {
  it('opens under its master key and its own name only', () => {
    const other = new FieldEncryption(Buffer.alloc(32, 8));
    expect(() => openPrivateKey(key, other)).toThrow();
    expect(() => openPrivateKey({ ...key, kid: 'another' }, encryption)).toThrow();
    expect(key.sealedPrivateKey.toString('latin1')).not.toContain('PRIVATE KEY');
    expect(Object.keys(key.publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(makeSigningKey(encryption).kid).not.toBe(key.kid);
  });

  it('of another curve is not taken for one', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    expect(problemOf(compact, [{ ...publicKey.export({ format: 'jwk' }), kid: key.kid }])).toBe(
      'unknown_key',
    );
  });
});

describe('a pseudonym', () => {
  it('is the same in one context and another in the next, and needs the master key', () => {
    const names = new Pseudonyms(Buffer.alloc(32, 7));
    expect(names.of('Li', 'a')).toBe(names.of('Li', 'a'));
    expect(names.of('Li', 'a')).toMatch(/^[\w-]{22}$/);
    const all = [names.of('Li', 'a'), names.of('Li', 'b'), names.of('Wang', 'a')];
    all.push(new Pseudonyms(Buffer.alloc(32, 8)).of('Li', 'a'));
    expect(new Set(all).size).toBe(4);
  });
});
