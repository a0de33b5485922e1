import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { refuseJwk } from './public-jwk.js';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edwards = generateKeyPairSync('ed25519');
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const jwk = (key: typeof ec.publicKey) => ({ ...key.export({ format: 'jwk' }), kid: 'one' });

test.each([
  ['EC', jwk(ec.publicKey), null],
  ['Ed25519', jwk(edwards.publicKey), null],
  ['a private key', jwk(ec.privateKey), 'private'],
  ['a key without a name', { ...jwk(ec.publicKey), kid: undefined }, 'no_kid'],
  ['a key for encryption', { ...jwk(ec.publicKey), use: 'enc' }, 'unusable'],
  ['a short RSA key', jwk(small.publicKey), 'unusable'],
  ['a shared secret', { kty: 'oct', k: 'c2VjcmV0', kid: 'one' }, 'private'],
  ['a point off the curve', { ...jwk(ec.publicKey), x: 'AAAA' }, 'unusable'],
  ['nothing', {}, 'no_kid'],
])('%s', (_, key, problem) => {
  expect(refuseJwk(key)).toBe(problem);
});
