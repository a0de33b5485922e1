import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { newWebhookKey, publicKeyOf, signaturesOf, type SignedContent } from './webhook-keys.js';

/** From the libraries of Standard Webhooks, the JavaScript and the Go one. */
const PUBLISHED: SignedContent = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};

describe('the published vectors', () => {
  test.each([
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
    [
      'whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=',
      'v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==',
    ],
  ])('%s', (key, expected) => {
    expect(signaturesOf([key], PUBLISHED)).toBe(expected);
  });
});

describe('what is signed', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const headers = ({ id, timestamp }: SignedContent, signature: string) => ({
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  });

  test('is verified by the reference library with the old secret and the new one, and with no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.uuid(), (text, id) => {
        const [old, fresh, other] = [1, 2, 3].map(() => newWebhookKey('symmetric')) as [
          string,
          string,
          string,
        ];
        const content = { id, timestamp: now(), body: JSON.stringify({ text }) };
        const sent = headers(content, signaturesOf([fresh, old], content));
        for (const secret of [old, fresh]) {
          expect(new Webhook(secret).verify(content.body, sent)).toEqual({ text });
        }
        expect(() => new Webhook(other).verify(content.body, sent)).toThrow('No matching signature');
        expect(() => new Webhook(fresh).verify(`${content.body} `, sent)).toThrow('No matching signature');
      }),
      { numRuns: 50 },
    );
  });

  test('verifies with either public key of ed25519', () => {
    const [old, fresh] = [newWebhookKey('ed25519'), newWebhookKey('ed25519')];
    const content = { id: 'one', timestamp: now(), body: '{}' };
    const parts = signaturesOf([fresh, old], content).split(' ');
    const verifies = (key: string, part: string) =>
      verify(
        null,
        Buffer.from(`one.${content.timestamp}.{}`),
        createPublicKey({
          key: {
            kty: 'OKP',
            crv: 'Ed25519',
            x: Buffer.from(publicKeyOf(key)!.slice('whpk_'.length), 'base64').toString('base64url'),
          },
          format: 'jwk',
        }),
        Buffer.from(part.slice('v1a,'.length), 'base64'),
      );
    expect(parts.map((part) => [verifies(fresh, part), verifies(old, part)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('has no public key where the secret is shared', () => {
    expect(publicKeyOf(newWebhookKey('symmetric'))).toBeNull();
    expect(publicKeyOf(newWebhookKey('ed25519'))).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
  });
});
