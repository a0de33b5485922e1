import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs';
import { getListFromStatusListJWT, getStatusListFromJWT, StatusList } from '@sd-jwt/jwt-status-list';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { createLocalJWKSet, compactVerify, decodeJwt, jwtVerify } from 'jose';
import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Agency, type Person } from '../support/people.js';
import { standAt } from '../support/portal-clock.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  guest = caller(api.url);
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const act = (person: Person, id: string, action: string, body: unknown = { reason: '持卡人申报遗失' }) =>
  guest.as(person).post(`/cards/${id}/${action}`, body);

describe('a card of one’s own', () => {
  test('is not there before there is one', async () => {
    const applicant = await people.applicant();
    problem(await guest.as(applicant).get('/me/card'), 404, 'card.none');
    expect(good(await guest.as(applicant).get('/cards')).items).toEqual([]);
    problem(await guest.get('/me/card'), 401, 'auth.required');
  });

  test('is the one that lives, else the last, as it ended', async () => {
    const holder = await people.holder({ state: 'revoked' });
    expect(good(await guest.as(holder).get('/me/card'))).toMatchObject({ state: 'revoked', actions: [] });
    const live = await people.card(holder, { tier: 'B' });
    const card = good(await guest.as(holder).get('/me/card'));
    expect(card).toMatchObject({ id: live.id, tier: 'B', state: 'active', version: 1, validUntil: day(365) });
    expect(card.renewalOpensOn).toBe(day(365 - 90));
    expect(good(await guest.as(holder).get('/cards')).items).toHaveLength(2);
  });

  test('is nobody else’s', async () => {
    const holder = await people.holder();
    const path = `/cards/${holder.card.id}`;
    good(await guest.as(holder).get(path));
    problem(await guest.as(await people.holder()).get(path), 404, 'resource.not_found');
    for (const role of ['reviewer', 'approver', 'administrator', 'agency_staff'] as const)
      problem(await guest.as(await people.staff(role)).get(path), 404, 'resource.not_found');
    good(await guest.as(await people.staff('auditor')).get(path));
  });
});

describe('the service office', () => {
  test('suspends, reinstates and revokes, each with a reason that is kept', async () => {
    const { card } = await people.holder();
    const suspended = await act(manager, card.id, 'suspend');
    expect(good(suspended)).toMatchObject({
      state: 'suspended',
      actions: ['reinstate', 'revoke'],
      version: 2,
    });
    expect(suspended.headers.get('etag')).toBe('"2"');
    expect(good(await act(manager, card.id, 'reinstate'))).toMatchObject({ state: 'active' });
    expect(good(await act(manager, card.id, 'revoke'))).toMatchObject({ state: 'revoked', actions: [] });
    const events = await database.query('SELECT type, data FROM event WHERE subject_id = $1 ORDER BY seq', [
      card.id,
    ]);
    const types = ['card.suspended', 'card.reinstated', 'card.revoked'];
    expect(events).toEqual(types.map((type) => ({ type, data: {} })));
    const steps = await database.query(
      'SELECT action, reason, taken_by FROM card_step WHERE card_id = $1 ORDER BY taken_at',
      [card.id],
    );
    const kept = { reason: '持卡人申报遗失', taken_by: manager.id };
    expect(steps).toEqual(['suspend', 'reinstate', 'revoke'].map((action) => ({ action, ...kept })));
  });

  test('is refused what the card’s state does not allow', async () => {
    const { card } = await people.holder();
    problem(await act(manager, card.id, 'reinstate'), 409, 'card.action_not_allowed');
    problem(await act(manager, card.id, 'suspend', {}), 400, 'body.invalid');
    const unasked = problem(await act(manager, card.id, 'renew'), 409, 'card.action_not_allowed');
    expect(unasked.reasons).toEqual([expect.objectContaining({ code: 'renewal_asked' })]);
    const stale = await guest.as(manager).post(`/cards/${card.id}/suspend`, { reason: 'x' }, { ifMatch: 9 });
    problem(stale, 412, 'version.stale');
    good(await act(manager, card.id, 'revoke'));
    problem(await act(manager, card.id, 'suspend'), 409, 'card.action_not_allowed');
  });

  test('does not let a card hold again whose validity is over', async () => {
    const { card } = await people.holder({ state: 'suspended', validUntil: day(-1) });
    const refusal = problem(await act(manager, card.id, 'reinstate'), 409, 'card.action_not_allowed');
    expect(refusal.reasons).toEqual([{ code: 'still_valid', message: 'The validity of the card is over.' }]);
  });

  test('is nobody else', async () => {
    const holder = await people.holder();
    for (const person of [holder, await people.staff('auditor'), await people.staff('approver')])
      problem(await act(person, holder.card.id, 'suspend'), 403, 'access.forbidden');
  });

  test('decides nothing about a card of its own', async () => {
    const insider = await people.holder({ roles: ['service_manager'] });
    const refusal = problem(await act(insider, insider.card.id, 'suspend'), 403, 'access.forbidden');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_about_me' })]);
    expect(good(await guest.as(insider).get('/me/card')).actions).toEqual([]);
  });

  test('of two who suspend at once, one does', async () => {
    const { card } = await people.holder();
    const answers = await Promise.all([1, 2, 3].map(() => act(manager, card.id, 'suspend')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('finds cards by state, tier and part of a name or number', async () => {
    const holder = await people.holder({ name: '欧阳下划_线', tier: 'A' });
    const find = async (query: string) =>
      good(await guest.as(manager).get(`/cards?${query}`)).items.map((card: { id: string }) => card.id);
    const name = encodeURIComponent('划_线');
    expect(await find(`q=${name}`)).toEqual([holder.card.id]);
    expect(await find(`q=${holder.card.number.slice(3)}`)).toEqual([holder.card.id]);
    expect(await find(`q=${name}&tier=B`)).toEqual([]);
    expect(await find(`q=${name}&tier=A&state=active`)).toEqual([holder.card.id]);
    expect(await find('limit=1')).toHaveLength(1);
    problem(await guest.as(manager).get('/cards?sort=name'), 400, 'query.invalid');
  });
});

describe('the card as a credential', () => {
  test('has its state in a list that is signed, padded, cacheable and soon new', async () => {
    const [active, suspended, revoked] = await Promise.all([1, 2, 3].map(() => people.holder()));
    const entryOf = async (holder: Person) => {
      const { credential } = good(await guest.as(holder).get('/me/card/credential'));
      return getStatusListFromJWT(credential.split('~')[0]);
    };
    const entries = await Promise.all([active!, suspended!, revoked!].map(entryOf));
    good(await act(manager, suspended!.card.id, 'suspend'));
    good(await act(manager, revoked!.card.id, 'revoke'));
    // Nobody has asked for it before, so none is kept.
    const path = new URL(entries[0]!.uri).pathname;
    const answer = await guest.outside.get(path);
    expect(answer.headers.get('content-type')).toBe('application/statuslist+jwt');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=15');
    const { keys } = good(await guest.outside.get('/.well-known/jwks.json'));
    const options = { typ: 'statuslist+jwt', subject: entries[0]!.uri };
    const { payload } = await jwtVerify(answer.text, createLocalJWKSet({ keys }), options);
    expect(payload).toMatchObject({ ttl: 30, exp: payload.iat! + 300 });
    const list = getListFromStatusListJWT(answer.text);
    expect(list.statusList).toHaveLength(131_072);
    expect(entries.map(({ idx }) => list.getStatus(idx))).toEqual([0, 2, 1]);
    const again = await guest.outside.get(path, {
      headers: { 'if-none-match': answer.headers.get('etag')! },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    problem(
      await guest.outside.get('/status-lists/01900000-0000-7000-8000-000000000001'),
      404,
      'resource.not_found',
    );
  });

  test('is one that another program verifies by what is published, in the parts that its holder shows', async () => {
    const holder = await people.holder({ name: '顾望舒', tier: 'B' });
    const wallet = await ES256.generateKeyPair();
    const { kty, crv, x, y } = wallet.publicKey;
    const path = '/me/card/credential';
    const issued = good(await guest.as(holder).post(path, { key: { kty, crv, x, y } }));
    expect(issued.format).toBe('dc+sd-jwt');

    // As a verifier finds the keys: by who issued it, and nothing else.
    const { iss } = decodeJwt(issued.credential.split('~')[0]);
    expect(iss).toBe(api.url);
    const metadata = good(await guest.outside.get('/.well-known/jwt-vc-issuer'));
    expect(metadata).toEqual({ issuer: iss, jwks_uri: `${iss}/.well-known/jwks.json` });
    const { keys } = good(await guest.outside.get('/.well-known/jwks.json'));
    const outside = new SDJwtVcInstance({
      ...{ hasher: digest, saltGenerator: generateSalt, signAlg: 'ES256', kbSignAlg: 'ES256' },
      kbSigner: await ES256.getSigner(wallet.privateKey),
      verifier: async (data, signature) =>
        compactVerify(`${data}.${signature}`, createLocalJWKSet({ keys })).then(
          () => true,
          () => false,
        ),
      kbVerifier: async (data, signature, { cnf }) => (await ES256.getVerifier(cnf!.jwk))(data, signature),
      statusListFetcher: async (uri) => (await fetch(uri)).text(),
      statusVerifier: async (data, signature) =>
        compactVerify(`${data}.${signature}`, createLocalJWKSet({ keys })).then(() => true),
      statusValidator: async (status) => {
        if (status !== 0) throw new Error(`status ${status}`);
      },
    });
    const nonce = 'asked-by-the-verifier';
    const kb = { payload: { iat: Math.floor(Date.now() / 1000), aud: 'https://verifier.example', nonce } };
    const shown = await outside.present(issued.credential, { tier: true }, { kb });
    const { payload, header } = await outside.verify(shown, { keyBindingNonce: nonce });
    expect(header).toMatchObject({ typ: 'dc+sd-jwt', alg: 'ES256' });
    expect(payload).toMatchObject({
      vct: `${iss}/credentials/talent-card`,
      tier: 'B',
      cnf: { jwk: { x, y } },
    });
    for (const withheld of ['name', 'valid_from', 'valid_until'])
      expect(payload).not.toHaveProperty(withheld);
    expect(shown).not.toContain(Buffer.from('顾望舒').toString('base64url').slice(2, 8));
    expect(good(await guest.outside.get('/credentials/talent-card')).vct).toBe(payload.vct);

    // Whoever has the credential and not the key shows nothing.
    const thief = await ES256.generateKeyPair();
    outside.config({ kbSigner: await ES256.getSigner(thief.privateKey) });
    const stolen = await outside.present(issued.credential, { tier: true }, { kb });
    await expect(outside.verify(stolen, { keyBindingNonce: nonce })).rejects.toThrow();
  });

  test('is without a key good for a day, and refused of a card that does not hold', async () => {
    const holder = await people.holder();
    const unbound = good(await guest.as(holder).get('/me/card/credential'));
    const claims = decodeJwt(unbound.credential.split('~')[0]);
    expect(claims.exp! - claims.iat!).toBe(24 * 3600);
    expect(claims).not.toHaveProperty('cnf');
    const bare = await guest
      .as(holder)
      .get('/me/card/credential', { headers: { accept: 'application/dc+sd-jwt' } });
    expect(bare.headers.get('content-type')).toBe('application/dc+sd-jwt');
    expect(bare.text.split('~')).toHaveLength(6);
    const elsewhere = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
    const offCurve = await guest.as(holder).post('/me/card/credential', { key: elsewhere });
    problem(offCurve, 422, 'credential.key_unusable');
    good(await act(manager, holder.card.id, 'suspend'));
    for (const send of [
      guest.as(holder).get('/me/card/credential'),
      guest.as(holder).post('/me/card/presentations'),
    ]) {
      const refusal = problem(await send, 409, 'card.not_in_force');
      expect(refusal.reasons).toEqual([{ code: 'card_suspended', message: 'The card is suspended.' }]);
    }
    problem(await guest.as(await people.applicant()).get('/me/card/credential'), 404, 'card.none');
  });
});

describe('a card at the counter', () => {
  let airport: Agency;
  let counter: Person;
  let other: Person;
  beforeAll(async () => {
    airport = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
    counter = await people.person({ roles: ['agency_staff'], agency: airport });
    const transit = await people.agency({ kind: 'transit', services: ['TRA-TRANSIT'] });
    other = await people.person({ roles: ['agency_staff'], agency: transit });
  });

  let keys = 0;
  const present = async (holder: Person) =>
    good(await guest.as(holder).post('/me/card/presentations'), 201).presentation as string;
  const verify = async (by: Person, shown: object) =>
    good(await guest.as(by).post('/partner/verifications', shown, { key: `look-${(keys += 1)}` }));

  test('is good once, tells what the agency needs, and can be redeemed by it', async () => {
    const holder = await people.holder({ name: '陆知行', tier: 'D' });
    const presentation = await present(holder);
    const body = { presentation };
    problem(await guest.as(counter).post('/partner/verifications', body), 400, 'idempotency.key_required');
    const first = await guest.as(counter).post('/partner/verifications', body, { key: 'first' });
    const { verificationId, ...told } = good(first);
    expect(told).toEqual({
      ...{ result: 'valid', reasons: [], ageSeconds: expect.any(Number), name: '陆知行', tier: 'D' },
      entitlements: [
        {
          ...{ service: 'TRA-AIRPORT', name: 'Airport fast lane and lounge' },
          ...{ eligible: true, remaining: 6, unlimited: false },
        },
      ],
    });
    // A lost answer is given again; a photograph of the screen gets another one.
    expect(good(await guest.as(counter).post('/partner/verifications', body, { key: 'first' }))).toEqual(
      first.body,
    );
    const used = { result: 'invalid', reasons: [expect.objectContaining({ code: 'presentation_used' })] };
    expect(await verify(counter, body)).toMatchObject(used);
    expect(await verify(other, body)).toMatchObject(used);

    const redeem = (by: Person, card: object, key: string) =>
      guest.as(by).post('/redemptions', { ...card, service: 'TRA-AIRPORT' }, { key });
    good(await redeem(counter, { verificationId }, 'redeem-1'), 201);
    problem(await redeem(other, { verificationId }, 'redeem-2'), 422, 'redemption.verification_over');
    problem(await redeem(counter, {}, 'redeem-3'), 400, 'redemption.card_once');
    const byNumber = { cardNumber: holder.card.number };
    expect((await verify(counter, byNumber)).entitlements[0].remaining).toBe(5);
    expect(await verify(other, byNumber)).not.toHaveProperty('tier');

    const looks = good(await guest.as(holder).get('/me/card/verifications')).items;
    expect(looks.map(({ way, result, told: what }: Record<string, unknown>) => [way, result, what])).toEqual([
      ['card_number', 'valid', ['name', 'entitlements']],
      ['card_number', 'valid', ['name', 'tier', 'entitlements']],
      ['presentation', 'invalid', []],
      ['presentation', 'invalid', []],
      ['presentation', 'valid', ['name', 'tier', 'entitlements']],
    ]);
    const events = await database.query(
      `SELECT FROM event WHERE type = 'card.verified' AND subject_id = $1`,
      [holder.card.id],
    );
    expect(events).toHaveLength(5);
    expect(good(await guest.as(await people.holder()).get('/me/card/verifications')).items).toEqual([]);
  });

  test('of two agencies that read one code at once, one finds it good', async () => {
    const presentation = await present(await people.holder());
    const results = await Promise.all(
      [counter, other, counter, other].map((by) => verify(by, { presentation })),
    );
    expect(results.map(({ result }) => result).sort()).toEqual(['invalid', 'invalid', 'invalid', 'valid']);
  });

  test('is not good when it was suspended meanwhile, and unknown is not said to be revoked', async () => {
    const holder = await people.holder();
    const presentation = await present(holder);
    good(await act(manager, holder.card.id, 'suspend'));
    const looked = await verify(counter, { presentation });
    expect(looked).toMatchObject({ result: 'invalid', reasons: [{ code: 'card_suspended' }] });
    expect(looked).not.toHaveProperty('name');
    const strange = { verificationId: null, result: 'unknown', reasons: [{ code: 'card_unknown' }] };
    expect(await verify(counter, { cardNumber: 'HLJ 2026 0000 0000 00' })).toMatchObject(strange);
    expect(await verify(counter, { presentation: 'x.y.z' })).toMatchObject({ result: 'invalid' });
    problem(
      await guest.as(counter).post('/partner/verifications', {}, { key: 'none' }),
      400,
      'verification.card_once',
    );
    problem(
      await guest.as(holder).post('/partner/verifications', { presentation }, { key: 'own' }),
      403,
      'access.forbidden',
    );
  });

  test('is judged without a network by a pack that is signed, the agency’s own and cheap to ask for again', async () => {
    const holder = await people.holder({ state: 'revoked' });
    const answer = await guest.as(counter).get('/partner/verify-pack');
    expect(answer.headers.get('content-type')).toBe('application/jose');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const { keys: jwks } = good(await guest.outside.get('/.well-known/jwks.json'));
    const options = { typ: 'talent-card-verify-pack+jwt', issuer: api.url, audience: airport.id };
    const { payload } = await jwtVerify<VerifyPackClaims>(
      answer.text,
      createLocalJWKSet({ keys: jwks }),
      options,
    );
    expect(payload.exp - payload.iat).toBe(12 * 3600);
    expect(payload).toMatchObject({ keys: jwks, told: ['name', 'tier', 'entitlements'] });
    expect(
      payload.services.map(({ code, mode, tiers }) => [code, mode, tiers.D?.en, tiers.E?.['zh-CN']]),
    ).toEqual([['TRA-AIRPORT', 'pass', '6 a year; for yourself', '每年2次；对象：本人']]);
    const [place] = await database.query<{ list_id: string; index: number }>(
      'SELECT list_id, index FROM card_status WHERE card_id = $1',
      [holder.card.id],
    );
    const list = payload.status_lists.find(({ sub }) => sub === `${api.url}/status-lists/${place!.list_id}`);
    expect(StatusList.decompressStatusList(list!.lst, 2).getStatus(place!.index)).toBe(1);

    const ifNoneMatch = { headers: { 'if-none-match': answer.headers.get('etag')! } };
    const taken = async () =>
      database.query(`SELECT actor_id, data FROM event WHERE type = 'agency.verify_pack_taken'`);
    const again = await guest.as(counter).get('/partner/verify-pack', ifNoneMatch);
    // Unless a minute began in between, the caller has this pack already.
    expect([again.status, (await taken()).length]).toEqual(again.status === 304 ? [304, 1] : [200, 2]);
    expect((await taken())[0]).toEqual({
      ...{ actor_id: counter.id, data: { endsAt: new Date(payload.exp * 1000).toISOString() } },
    });
    const others = await guest.as(other).get('/partner/verify-pack', ifNoneMatch);
    expect([others.status, decodeJwt(others.text).told]).toEqual([200, ['name', 'entitlements']]);
    problem(await guest.as(holder).get('/partner/verify-pack'), 403, 'access.forbidden');
  });

  test('that was looked at without a network is told to its holder when the look is handed in', async () => {
    const holder = await people.holder();
    const presentation = await present(holder);
    const readAt = new Date().toISOString();
    expect(await verify(counter, { presentation, readAt })).toMatchObject({ result: 'valid' });
    const [look] = good(await guest.as(holder).get('/me/card/verifications')).items;
    expect(look).toMatchObject({ way: 'presentation', result: 'valid', readAt });
    const refused = async (body: object) =>
      guest.as(counter).post('/partner/verifications', body, { key: `look-${(keys += 1)}` });
    const later = new Date(Date.now() + 60_000).toISOString();
    problem(await refused({ presentation, readAt: later }), 422, 'verification.time_in_future');
    const before = new Date(Date.now() - 73 * 3_600_000).toISOString();
    problem(await refused({ presentation, readAt: before }), 422, 'verification.too_late');
    const number = { cardNumber: holder.card.number, readAt };
    problem(await refused(number), 400, 'verification.code_needed');
  });

  // The last one, for the clock stands from here on.
  test('is good for a minute by the clock of the portal, and stale after that', async () => {
    const holder = await people.holder();
    const start = Math.ceil(Date.now() / 1000) * 1000;
    const at = (seconds: number) => standAt(database, new Date(start + seconds * 1000).toISOString());
    await at(0);
    const [inTime, late, forged] = [await present(holder), await present(holder), await present(holder)];
    await at(59.9);
    expect(await verify(counter, { presentation: inTime })).toMatchObject({
      result: 'valid',
      ageSeconds: 59,
    });
    // Whoever has a key that was retired long ago makes no code with it.
    await database.query(`UPDATE signing_key SET retired_at = portal_now() - interval '1 hour'`);
    expect(await verify(counter, { presentation: forged })).toMatchObject({
      ...{ result: 'unknown', verificationId: null },
      reasons: [{ code: 'presentation_of_unknown_key' }],
    });
    await database.query('UPDATE signing_key SET retired_at = NULL');
    await at(60);
    expect(await verify(counter, { presentation: late })).toMatchObject({
      ...{ result: 'stale', ageSeconds: 60 },
      reasons: [{ code: 'presentation_over' }],
    });
  });
});
