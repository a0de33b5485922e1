import { expect, test } from '@jest/globals';
import { CompactEncrypt, importJWK } from 'jose';
import { decryptResponse, newResponseKey, publicResponseKey } from './response-encryption.js';

const ANSWER = { state: 's', vp_token: { card: ['…'] } };

async function encrypt(to: string, header: Record<string, string> = {}, text = JSON.stringify(ANSWER)) {
  const jwk = publicResponseKey(to);
  const given = { alg: 'ECDH-ES', enc: 'A256GCM', kid: jwk.kid, ...header };
  const key = await importJWK({ ...jwk }, given.alg);
  return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(given).encrypt(key);
}

test('an answer is read by the key that it was encrypted to, in two ways', async () => {
  const key = newResponseKey();
  expect(publicResponseKey(key)).not.toHaveProperty('d');
  expect(await decryptResponse(await encrypt(key), key)).toEqual(ANSWER);
  expect(await decryptResponse(await encrypt(key, { enc: 'A128GCM' }), key)).toEqual(ANSWER);
});

test('and by no other, and nothing else is read', async () => {
  const key = newResponseKey();
  const good = await encrypt(key);
  const bad = {
    'to another key': await encrypt(newResponseKey()),
    'with a wrapped key': await encrypt(key, { alg: 'ECDH-ES+A256KW' }),
    'in another mode': await encrypt(key, { enc: 'A256CBC-HS512' }),
    'changed in one letter': good.replace(/[^.](?=[^.]*$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    'no object': await encrypt(key, {}, '[1]'),
    'no JSON': await encrypt(key, {}, 'vp_token'),
    'not encrypted': Buffer.from(JSON.stringify(ANSWER)).toString('base64url'),
    empty: '',
  };
  for (const [how, jwe] of Object.entries(bad))
    expect([how, await decryptResponse(jwe, key)]).toEqual([how, null]);
});
