import { beforeAll, describe, expect, test } from '@jest/globals';
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs';
import { StatusList } from '@sd-jwt/jwt-status-list';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { CompactSign, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import { openPack } from '../../apps/verifier/src/reading/pack.js';
import { verifyOffline } from '../../apps/verifier/src/reading/verify-offline.js';

/** Everything on the issuer's and the wallet's side is made by other people's libraries. */
const NOW = 1_800_000_000;
const ISSUER = 'https://talent.example';
const LIST = `${ISSUER}/status-lists/1`;
const STATES = { good: 4711, ended: 4712, suspended: 4713 };

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: Record<string, unknown>;
}
let ours: Key;
let retired: Key;
let foreign: Key;
let pack: VerifyPackClaims;

const newKey = async (kid: string): Promise<Key> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid } };
};
const sign = (claims: object, { kid, privateKey }: Key, typ: string) =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'ES256', kid, typ })
    .sign(privateKey);

const CODE = {
  ...{
    jti: '7d0f2f0a-0d7c-4f5e-9d0c-3b1d2a4c5e6f',
    aud: 'talent-card-agencies',
    iat: NOW - 20,
    exp: NOW + 40,
  },
  ...{ tier: 'D', valid_until: '2031-11-23', status: { status_list: { idx: STATES.good, uri: LIST } } },
};
const code = (changes: object = {}, key = ours, typ = 'talent-card-presentation+jwt') =>
  sign({ ...CODE, ...changes }, key, typ);
const at = (idx: number, uri = LIST) => ({ status: { status_list: { idx, uri } } });

interface Circumstances {
  readonly now?: number;
  readonly used?: boolean;
  readonly from?: VerifyPackClaims | null;
}
const verify = (text: string, { now = NOW, used = false, from = pack }: Circumstances = {}) =>
  verifyOffline(text, from, { now: now * 1000, isUsed: () => used });
const said = async (text: string, options = {}) => {
  const { result, reason } = await verify(text, options);
  return [result, reason];
};

beforeAll(async () => {
  [ours, retired, foreign] = (await Promise.all(['ours', 'retired', 'foreign'].map(newKey))) as [
    Key,
    Key,
    Key,
  ];
  const list = new StatusList(
    Array.from({ length: 131_072 }, () => 0),
    2,
  );
  list.setStatus(STATES.ended, 1);
  list.setStatus(STATES.suspended, 2);
  const claims = {
    ...{
      iss: ISSUER,
      aud: 'airport',
      iat: NOW - 3600,
      exp: NOW + 3600,
      agency: { name: { 'zh-CN': '机场', en: 'Airport' } },
    },
    ...{ keys: [ours.jwk, retired.jwk], code_keys: ['ours'], told: ['name', 'tier', 'entitlements'] },
    status_lists: [{ sub: LIST, bits: 2, lst: list.compressStatusList() }],
    tiers: { D: { 'zh-CN': '拔尖人才', en: 'Outstanding talent' } },
    services: [
      {
        code: 'TRA-AIRPORT',
        mode: 'pass',
        name: { 'zh-CN': '', en: '' },
        tiers: { D: { 'zh-CN': '每年6次', en: '6 a year' } },
      },
      { code: 'TRA-RAIL', mode: 'pass', name: { 'zh-CN': '', en: '' }, tiers: {} },
    ],
  };
  pack = (await openPack(await sign(claims, ours, 'talent-card-verify-pack+jwt')))!;
});

describe('the verifier without a network', () => {
  test('says of a good code what the agency may be shown, and no more', async () => {
    expect(await verify(await code())).toEqual({
      ...{ result: 'valid', reason: null, packAge: 3600, id: CODE.jti, redeemable: true },
      shown: {
        ...{ name: null, tier: { 'zh-CN': '拔尖人才', en: 'Outstanding talent' }, validUntil: null },
        entitlements: [
          { service: pack.services[0], gets: { 'zh-CN': '每年6次', en: '6 a year' } },
          { service: pack.services[1], gets: null },
        ],
      },
    });
    const nothing = { ...pack, told: [] };
    expect((await verify(await code(), { from: nothing })).shown).toEqual({
      ...{ name: null, tier: null, validUntil: null, entitlements: [] },
    });
  });

  test('tells what it cannot know from what is not so', async () => {
    expect(await said(await code(), { from: null })).toEqual(['unknown', 'pack_missing']);
    expect(await said('https://example.org/')).toEqual(['unknown', 'code_unreadable']);
    expect(await said(await code({}, foreign))).toEqual(['unknown', 'presentation_of_unknown_key']);
    expect(await said(await code({}, retired))).toEqual(['unknown', 'presentation_of_unknown_key']);
    expect(await said(await code({}, { ...foreign, kid: 'ours' }))).toEqual([
      'invalid',
      'presentation_broken',
    ]);
    expect(await said(await code(at(1, `${ISSUER}/status-lists/2`)))).toEqual(['unknown', 'card_unknown']);
    expect(await said(await code(at(131_072)))).toEqual(['unknown', 'card_unknown']);
    expect(await said(await code({ aud: 'bank' }))).toEqual(['invalid', 'presentation_for_others']);
    expect(await said(await code({}, ours, 'dc+sd-jwt'))).toEqual(['invalid', 'presentation_for_others']);
    expect(await said(await code(at(STATES.ended)))).toEqual(['invalid', 'card_ended']);
    expect(await said(await code(at(STATES.suspended)))).toEqual(['invalid', 'card_suspended']);
    expect(await said(await code(), { used: true })).toEqual(['invalid', 'presentation_used']);
    expect(await said(await code(), { now: NOW + 130 })).toEqual(['stale', 'presentation_over']);
    const old = await verify(await code({ iat: NOW + 86_390, exp: NOW + 86_450 }), { now: NOW + 86_400 });
    expect([old.result, old.reason, old.packAge]).toEqual(['stale', 'pack_over', 90_000]);
  });

  test('takes no pack that is damaged or something else', async () => {
    const good = await sign({ keys: [ours.jwk] }, ours, 'talent-card-verify-pack+jwt');
    expect(await openPack(good)).not.toBeNull();
    expect(await openPack(good.replace('.', '.e'))).toBeNull();
    expect(
      await openPack(await sign({ keys: [ours.jwk] }, foreign, 'talent-card-verify-pack+jwt')),
    ).toBeNull();
    expect(await openPack(await sign({ keys: [ours.jwk] }, ours, 'jwt'))).toBeNull();
    expect(await openPack('')).toBeNull();
  });

  test('finds none of 1,000 codes good in which one bit is another', async () => {
    const compact = await code();
    // A fixed sequence, so that a failure is there again.
    let seed = 20_261_201;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const flip = (bytes: Buffer) => {
      const place = random(bytes.length);
      bytes[place] = bytes[place]! ^ (1 << random(8));
      return bytes;
    };
    const taken: string[] = [];
    for (let tries = 0; tries < 1000; tries += 1) {
      const parts = compact.split('.');
      const part = random(3);
      parts[part] = flip(Buffer.from(parts[part]!, 'base64url')).toString('base64url');
      const flipped = tries % 2 === 0 ? parts.join('.') : flip(Buffer.from(compact)).toString('latin1');
      if ((await verify(flipped)).result === 'valid') taken.push(flipped);
    }
    expect(taken).toEqual([]);
  });

  test('takes no code that is written in another way', async () => {
    const compact = await code();
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // The last letter of a signature has bits that say nothing.
    const unused = compact.slice(0, -1) + digits[digits.indexOf(compact.at(-1)!) ^ 1]!;
    for (const other of [unused, `${compact}=`, compact.replace('.', '..'), `${compact}.x`])
      expect(await said(other)).toEqual(['unknown', 'code_unreadable']);
    expect(await said(` ${compact}\n`)).toEqual(['valid', null]);
  });

  test('takes what a wallet shows with the key that it is bound to, and nothing without it', async () => {
    const [wallet, thief] = await Promise.all([ES256.generateKeyPair(), ES256.generateKeyPair()]);
    const { kty, crv, x, y } = wallet.publicKey;
    const vc = new SDJwtVcInstance({
      ...{ hasher: digest, saltGenerator: generateSalt, hashAlg: 'sha-256' },
      ...{ signAlg: 'ES256', kbSignAlg: 'ES256' },
      signer: await ES256.getSigner(await exportJWK(retired.privateKey)),
      kbSigner: await ES256.getSigner(wallet.privateKey),
    });
    const issue = (changes: object = {}) =>
      vc.issue(
        {
          ...{ iss: ISSUER, vct: `${ISSUER}/credentials/talent-card`, iat: NOW - 999, exp: NOW + 999 },
          ...{ name: '顾望舒', tier: 'D', valid_until: '2031-11-23', cnf: { jwk: { kty, crv, x, y } } },
          ...at(STATES.good),
          ...changes,
        },
        { _sd: ['name', 'tier', 'valid_until'] },
        { header: { kid: 'retired' } },
      );
    const present = async (issued: string, changes: object = {}) =>
      vc.present(
        issued,
        { name: true, tier: true },
        {
          kb: { payload: { iat: NOW - 5, aud: 'talent-card-agencies', nonce: 'n', ...changes } },
        },
      );
    const issued = await issue();
    const shown = await present(issued);
    expect(await verify(shown)).toMatchObject({
      ...{ result: 'valid', redeemable: false },
      shown: { name: '顾望舒', tier: { en: 'Outstanding talent' } },
    });
    const disclosures = shown.split('~');
    const other = [
      disclosures[0],
      Buffer.from('["salt","tier","A"]').toString('base64url'),
      disclosures.at(-1),
    ];
    expect(await said(other.join('~'))).toEqual(['invalid', 'presentation_broken']);
    const fewer = [disclosures[0], disclosures[1], disclosures.at(-1)].join('~');
    expect(await said(fewer)).toEqual(['invalid', 'holder_unproved']);
    expect(await said(issued)).toEqual(['invalid', 'holder_unproved']);
    expect(await said(await present(issued, { aud: ISSUER }))).toEqual([
      'invalid',
      'presentation_for_others',
    ]);
    expect(await said(await present(issued, { iat: NOW - 150 }))).toEqual(['stale', 'presentation_over']);
    expect(await said(await present(issued, { iat: 'now' }))).toEqual(['invalid', 'presentation_broken']);
    expect(await said(await present(await issue({ exp: NOW - 90 })))).toEqual(['stale', 'presentation_over']);
    expect(await said(await present(await issue({ vct: 'x' })))).toEqual([
      'invalid',
      'presentation_for_others',
    ]);
    expect(await said(await present(await issue(at(STATES.ended))))).toEqual(['invalid', 'card_ended']);
    vc.config({ kbSigner: await ES256.getSigner(thief.privateKey) });
    expect(await said(await present(issued))).toEqual(['invalid', 'holder_unproved']);
  });
});

test('the code of a printed card is known as one, and never told to be valid', async () => {
  const print = async (changes: object = {}, key = retired) => {
    const claims = {
      jti: CODE.jti,
      iat: NOW - 9e6,
      exp: NOW + 9e6,
      tier: 'D',
      ...at(STATES.good),
      ...changes,
    };
    return `${ISSUER}/check#${await sign(claims, key, 'talent-card-print+jwt')}`;
  };
  expect(await verify(await print())).toMatchObject({
    ...{ result: 'unknown', reason: 'printed_copy', id: null, shown: null, redeemable: false },
  });
  expect(await said(await print(), { used: true })).toEqual(['unknown', 'printed_copy']);
  expect(await said(await print(at(STATES.ended)))).toEqual(['invalid', 'card_ended']);
  expect(await said(await print({ exp: NOW }))).toEqual(['invalid', 'card_over']);
  expect(await said(await print({}, foreign))).toEqual(['unknown', 'presentation_of_unknown_key']);
  const [start, payload, signature] = (await print()).split('.') as [string, string, string];
  const altered = `${start}.${payload.slice(0, -4)}AAAA.${signature}`;
  expect((await said(altered))[0]).not.toBe('valid');
});
