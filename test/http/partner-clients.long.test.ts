import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { TellCredentialEnds } from '#features/agencies/clients/tell-credential-ends.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Person } from '../support/people.js';
import { standAt } from '../support/portal-clock.js';
import { until } from '../support/until.js';

/** Of the second API, which stands behind a proxy as in production. */
const PUBLIC_URL = 'https://talent.example';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

let database: TestDatabase;
let api: RunningApi;
let other: RunningApi;
let people: People;
let guest: Caller;
let administrator: Person;
let airport: Agency;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  other = await startApi({ databaseUrl: database.appUrl, environment: { PUBLIC_URL, SANDBOX: 'true' } });
  guest = caller(api.url);
  administrator = await people.staff('administrator');
  airport = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
});
afterAll(async () => {
  await api.stop();
  await other.stop();
  await database.drop();
});

interface Program {
  readonly id: string;
  readonly path: string;
}

async function register(fields: Record<string, unknown> = {}, agency = airport): Promise<Program> {
  const body = { name: '贵宾厅系统', method: 'client_secret', scopes: ['cards:verify'], ...fields };
  const { id } = good(await guest.as(administrator).post(`/agencies/${agency.id}/clients`, body), 201);
  return { id, path: `/agencies/${agency.id}/clients/${id}` };
}

async function newSecret({ path }: Program, body: object = {}) {
  return good(await guest.as(administrator).post(`${path}/secrets`, body), 201) as {
    secret: string;
    credentialId: string;
  };
}

function askToken(
  form: Record<string, string>,
  headers: Record<string, string> = {},
  at = api,
): Promise<Answer> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString();
  return caller(at.url)
    .with(headers)
    .outside.raw('POST', '/oauth/token', body, 'application/x-www-form-urlencoded');
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

async function tokenOf(program: Program, secret: string, scope = 'cards:verify'): Promise<string> {
  const answer = await askToken({ scope }, basic(program.id, secret));
  expect(answer).toMatchObject({ status: 200 });
  return answer.body.access_token as string;
}

const verify = (token: string, body: object = { cardNumber: 'HLJ20260000000127' }, at = api) =>
  caller(at.url).as({ token }).post('/partner/verifications', body, { key: randomUUID() });

describe('a program with a secret', () => {
  test('gets a token and verifies a card, as its agency', async () => {
    const program = await register();
    const { secret } = await newSecret(program);
    expect(secret).toMatch(/^tcs_[\w-]{43}$/);
    const answer = await askToken({ scope: 'cards:verify' }, basic(program.id, secret));
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      ...{ token_type: 'Bearer', expires_in: 600, scope: 'cards:verify' },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');

    const holder = await people.holder({ tier: 'B' });
    const { presentation } = good(await guest.as(holder).post('/me/card/presentations'), 201);
    const looked = await verify(answer.body.access_token, { presentation });
    expect(good(looked)).toMatchObject({ result: 'valid', name: holder.name, tier: 'B' });
    expect(looked.headers.get('ratelimit')).toBe(`"client";r=599;t=60`);
    const events = await database.query(
      `SELECT actor_kind, actor_roles FROM event WHERE type = 'card.verified' AND subject_id = $1`,
      [holder.card.id],
    );
    expect(events).toEqual([{ actor_kind: 'client', actor_roles: ['agency_client', 'agency_staff'] }]);
    const bearer = { authorization: `Bearer ${answer.body.access_token}` };
    const pack = await guest.with(bearer).get('/partner/verify-pack');
    expect([pack.status, pack.headers.get('content-type')]).toEqual([200, 'application/jose']);
  });

  test('may send the secret in the form, and no secret of another or of yesterday', async () => {
    const program = await register();
    const { secret } = await newSecret(program);
    const post = (client_id: string, client_secret: string) =>
      askToken({ client_id, client_secret, scope: 'cards:verify' });
    expect((await post(program.id, secret)).status).toBe(200);
    const foreign = await newSecret(await register());
    await database.query('UPDATE agency_client_credential SET expires_at = now() WHERE secret_hash = $1', [
      createHash('sha256').update(secret).digest(),
    ]);
    for (const [id, wrong] of [
      [program.id, foreign.secret],
      [program.id, secret],
      [program.id, 'kept as a hash'],
      [randomUUID(), secret],
      ['x', secret],
    ] as const)
      expect(await post(id, wrong)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    // Whoever has the secret of yesterday is told so, and nobody else.
    const told = async (id: string, given: string) => (await post(id, given)).body.error_description;
    expect(await told(program.id, secret)).toMatch(/^the credential ended at 20.*; the administrators/);
    expect(await told(program.id, foreign.secret)).toBe('client authentication failed');
  });

  test('changes over to a second secret without a gap, and never has three', async () => {
    const program = await register();
    const one = await newSecret(program);
    const two = await newSecret(program);
    problem(await guest.as(administrator).post(`${program.path}/secrets`), 409, 'client.credentials_full');
    await tokenOf(program, one.secret);
    const token = await tokenOf(program, two.secret);
    good(await guest.as(administrator).delete(`${program.path}/secrets/${one.credentialId}`));
    expect((await askToken({}, basic(program.id, one.secret))).status).toBe(401);
    good(await verify(token));
    await newSecret(program);
    await tokenOf(program, two.secret);
  });

  test('is given the scopes that it has and asks for', async () => {
    const program = await register({ scopes: ['cards:verify', 'slots:write'] });
    const { secret } = await newSecret(program);
    const ask = (scope: string) => askToken({ scope }, basic(program.id, secret));
    expect((await ask('slots:write')).body).toMatchObject({ scope: 'slots:write' });
    for (const useless of ['requests:write', 'cards:verfy', ''])
      expect(await ask(useless)).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    const half = await ask('cards:verfy slots:write');
    expect(half).toMatchObject({ status: 200, body: { scope: 'slots:write' } });
    const narrow = await ask('slots:write');
    const refused = await verify(narrow.body.access_token);
    problem(refused, 403, 'client.scope_missing');
    expect(refused.headers.get('www-authenticate')).toBe(
      'Bearer error="insufficient_scope", scope="cards:verify"',
    );
    // What is taken from the program is taken from its tokens.
    const token = await tokenOf(program, secret);
    good(await guest.as(administrator).patch(program.path, { scopes: ['slots:write'] }));
    problem(await verify(token), 403, 'client.scope_missing');
  });

  test('is let in nowhere but where its scopes say so', async () => {
    const program = await register();
    const token = await tokenOf(program, (await newSecret(program)).secret);
    for (const path of ['/me', '/service-requests', '/cards', '/users', '/slots'])
      problem(await guest.as({ token }).get(path), 403, 'access.forbidden');
    problem(await guest.as({ token }).post('/redemptions', {}), 403, 'access.forbidden');
  });

  test('is shut with its next call, in every process, and so is that of a shut agency', async () => {
    const agency = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
    const program = await register({}, agency);
    const { secret } = await newSecret(program);
    const token = await tokenOf(program, secret);
    good(await verify(token, undefined, other));
    good(await guest.as(administrator).post(`${program.path}/disable`));
    problem(await verify(token, undefined, other), 401, 'auth.required');
    expect((await askToken({}, basic(program.id, secret))).status).toBe(401);
    good(await guest.as(administrator).post(`${program.path}/enable`));
    problem(await verify(token), 401, 'auth.required');
    const next = await tokenOf(program, secret);
    good(await verify(next));
    const setAccount = (active: boolean) =>
      database.query(
        'UPDATE account SET active = $2 WHERE id = (SELECT account_id FROM agency_client WHERE id = $1)',
        [program.id, active],
      );
    await setAccount(false);
    problem(await verify(next), 401, 'auth.required');
    await setAccount(true);
    good(await verify(next));
    const manager = await people.staff('service_manager');
    const setAgency = (active: boolean) => guest.as(manager).patch(`/agencies/${agency.id}`, { active });
    good(await setAgency(false));
    problem(await verify(next), 401, 'auth.required');
    good(await setAgency(true));
    problem(await verify(next), 401, 'auth.required');
    good(await verify(await tokenOf(program, secret)));
  });

  test('calls from where it may, and not too often; both are counted', async () => {
    const program = await register({ addressRanges: ['203.0.113.0/24'], requestsAMinute: 1 });
    const { secret } = await newSecret(program);
    expect((await askToken({}, basic(program.id, secret))).status).toBe(401);
    const allow = (addressRanges: string[]) => guest.as(administrator).patch(program.path, { addressRanges });
    problem(await allow(['10.0.0.0/99']), 422, 'client.address_range_invalid');
    good(await allow(['127.0.0.0/8', '::1']));
    const token = await tokenOf(program, secret);
    good(await allow(['203.0.113.0/24']));
    problem(await verify(token), 403, 'client.address_not_allowed');
    good(await allow([]));
    good(await verify(token));
    const limited = await verify(token, undefined, other);
    problem(limited, 429, 'rate.limited');
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    const staff = await people.staff('agency_staff', { agency: airport });
    const usage = async () => good(await guest.as(staff).get(`${program.path}/usage`)).items;
    const items = await until(
      'all calls are counted',
      usage,
      ([day]) => day?.refused === 2 && day.answered === 1,
    );
    expect(items).toEqual([expect.objectContaining({ answered: 1, refused: 2 })]);
    const stranger = await people.staff('agency_staff');
    problem(await guest.as(stranger).get(`${program.path}/usage`), 404, 'resource.not_found');
  });
});

describe('a program with a key of its own', () => {
  const newKey = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    return { jwk: { ...(await exportJWK(publicKey)), kid }, privateKey };
  };
  type Key = Awaited<ReturnType<typeof newKey>>;

  const assertion = (id: string, { jwk, privateKey }: Key, claims: Record<string, unknown> = {}) =>
    new SignJWT({ jti: randomUUID(), aud: api.url, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
      .setIssuer(id)
      .setSubject(id)
      .setExpirationTime((claims['exp'] as number | undefined) ?? '1m')
      .sign(privateKey);

  const askWith = (client_assertion: string, at = api) =>
    askToken({ client_assertion, client_assertion_type: ASSERTION_TYPE, scope: 'cards:verify' }, {}, at);

  test('gets a token by an assertion, each of which works once in all processes', async () => {
    const program = await register({ method: 'private_key_jwt' });
    const key = await newKey('first');
    await newSecret(program, { publicJwk: key.jwk });
    const signed = await assertion(program.id, key, { aud: [api.url, PUBLIC_URL] });
    const answers = await Promise.all([api, other, api].map((at) => askWith(signed, at)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect(answers.find(({ status }) => status === 401)?.body).toMatchObject({ error: 'invalid_client' });
  });

  test('is refused with the key of another, for another audience, and with a secret', async () => {
    const program = await register({ method: 'private_key_jwt' });
    const key = await newKey('mine');
    await newSecret(program, { publicJwk: key.jwk });
    for (const wrong of [
      await assertion(program.id, await newKey('mine')),
      await assertion(program.id, key, { aud: 'https://bank.example' }),
      await assertion(randomUUID(), key),
      // Whoever steals it could wait for years; and no date is that late.
      await assertion(program.id, key, { exp: Math.floor(Date.now() / 1000) + 3700 }),
      await assertion(program.id, key, { exp: 1e14 }),
    ])
      expect(await askWith(wrong)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect((await askToken({}, basic(program.id, 'kept as a hash'))).status).toBe(401);
    expect((await askWith(await assertion(program.id, key))).status).toBe(200);
    const ended = await register({ method: 'private_key_jwt' });
    await newSecret(ended, { publicJwk: key.jwk });
    await database.query('UPDATE agency_client_credential SET expires_at = now() WHERE client_id = $1', [
      ended.id,
    ]);
    const told = async (by: Key) => (await askWith(await assertion(ended.id, by))).body;
    expect(await told(key)).toMatchObject({
      error_description: expect.stringMatching(/^the credential ended/),
    });
    expect(await told(await newKey('mine'))).toEqual(
      expect.not.objectContaining({ error_description: expect.stringContaining('ended') }),
    );
    // Behind a proxy the public address counts, and not the one that was called.
    const at = async (aud: string) =>
      (await askWith(await assertion(program.id, key, { aud }), other)).status;
    expect([await at(`${PUBLIC_URL}/oauth/token`), await at(`${other.url}/oauth/token`)]).toEqual([200, 401]);
  });

  test('hands in public keys only', async () => {
    const program = await register({ method: 'private_key_jwt' });
    const { jwk, privateKey } = await newKey('mine');
    const hand = (body: object) => guest.as(administrator).post(`${program.path}/secrets`, body);
    problem(await hand({}), 422, 'client.credential_needed');
    problem(
      await hand({ publicJwk: { ...(await exportJWK(privateKey)), kid: 'x' } }),
      422,
      'client.key_private',
    );
    problem(await hand({ publicJwk: { ...jwk, x: 'AAAA' } }), 422, 'client.key_unusable');
    const secretive = await register();
    const unwanted = await guest.as(administrator).post(`${secretive.path}/secrets`, { publicJwk: jwk });
    problem(unwanted, 422, 'client.credential_unwanted');
  });

  test('binds tokens to a key, and each call to a proof of it that works once', async () => {
    const program = await register();
    const { secret } = await newSecret(program);
    const key = await newKey('holder');
    const prove = (htm: string, url: string, claims: object = {}, by = key, secondsAgo = 0) => {
      const jwk: JWK = { ...by.jwk };
      delete jwk.kid;
      return new SignJWT({ htm, htu: url, jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .setIssuedAt(Math.floor(Date.now() / 1000) - secondsAgo)
        .sign(by.privateKey);
    };
    const dpop = await prove('POST', `${api.url}/oauth/token`);
    const answer = await askToken({ scope: 'cards:verify' }, { ...basic(program.id, secret), dpop });
    expect(answer.body).toMatchObject({ token_type: 'DPoP' });
    const token = answer.body.access_token as string;
    const [kept] = await database.query(
      'SELECT key_thumbprint FROM agency_client_token WHERE token_hash = $1',
      [createHash('sha256').update(token).digest()],
    );
    expect(kept).toEqual({ key_thumbprint: await calculateJwkThumbprint(key.jwk) });

    const outside = await prove('POST', `${PUBLIC_URL}/oauth/token`);
    const headers = { ...basic(program.id, secret), dpop: outside };
    expect((await askToken({ scope: 'cards:verify' }, headers, other)).status).toBe(200);
    const url = `${api.url}/api/v1/partner/verifications`;
    const ath = createHash('sha256').update(token).digest('base64url');
    const call = (scheme: string, proof: string) =>
      guest
        .with({ authorization: `${scheme} ${token}`, ...(proof !== '' && { dpop: proof }) })
        .post('/partner/verifications', { cardNumber: 'HLJ20260000000127' }, { key: randomUUID() });
    const proof = await prove('POST', url, { ath });
    good(await call('DPoP', proof));
    for (const [scheme, wrong] of [
      ['DPoP', proof],
      ['Bearer', ''],
      ['Bearer', await prove('POST', url, { ath })],
      ['DPoP', ''],
      ['DPoP', await prove('GET', url, { ath })],
      ['DPoP', await prove('POST', `${url}/x`, { ath })],
      ['DPoP', await prove('POST', url)],
      ['DPoP', await prove('POST', url, { ath }, await newKey('thief'))],
      ['DPoP', await prove('POST', url, { ath }, key, 120)],
    ] as const) {
      const refused = await call(scheme, wrong);
      problem(refused, 401, 'client.proof_invalid');
      expect(refused.headers.get('www-authenticate')).toContain('DPoP');
    }
  });
});

describe('the office', () => {
  test('has administrators look after programs, and nobody else', async () => {
    const program = await register();
    for (const role of ['service_manager', 'auditor', 'reviewer', 'agency_staff'] as const) {
      const person = await people.staff(role, role === 'agency_staff' ? { agency: airport } : {});
      problem(await guest.as(person).post(`${program.path}/disable`), 403, 'access.forbidden');
      problem(await guest.as(person).post(`${program.path}/secrets`), 403, 'access.forbidden');
    }
    const stranger = await people.agency();
    const elsewhere = `/agencies/${stranger.id}/clients/${program.id}/disable`;
    problem(await guest.as(administrator).post(elsewhere), 404, 'resource.not_found');
  });

  test('never reads a secret again, and finds each step written down', async () => {
    const program = await register();
    const { secret, credentialId } = await newSecret(program);
    const listed = await guest.as(administrator).get(`/agencies/${airport.id}/clients`);
    expect(listed.text).not.toContain(secret);
    const mine = good(listed).items.find(({ id }: { id: string }) => id === program.id);
    expect(mine.credentials).toEqual([
      expect.objectContaining({ id: credentialId, hint: `…${secret.slice(-4)}` }),
    ]);
    good(await guest.as(administrator).patch(program.path, { name: '新系统' }));
    good(await guest.as(administrator).post(`${program.path}/disable`));
    good(await guest.as(administrator).post(`${program.path}/enable`));
    good(await guest.as(administrator).delete(`${program.path}/secrets/${credentialId}`));
    const events = await database.query('SELECT type FROM event WHERE subject_id = $1 ORDER BY seq', [
      program.id,
    ]);
    expect(events.map(({ type }) => type)).toEqual(
      ['registered', 'credential_added', 'changed', 'disabled', 'enabled', 'credential_revoked'].map(
        (step) => `agency_client.${step}`,
      ),
    );
    const users = good(await guest.as(administrator).get('/users?limit=200')).items;
    expect(users.filter(({ name }: { name: string }) => name === '新系统')).toEqual([]);
  });

  test('and the agency are told before a credential ends, once, and see in the list that it has', async () => {
    const [program, agency] = [await register({ name: '闸机' }), airport];
    const { credentialId } = await newSecret(program);
    const clerk = await people.staff('agency_staff', { agency });
    const stranger = await people.staff('agency_staff');
    const ends = (days: number) =>
      database.query(
        `UPDATE agency_client_credential SET created_at = now() - interval '90 days',
          expires_at = now() + $2 * interval '1 day' WHERE id = $1`,
        [credentialId, days],
      );
    const { transactions, close } = await appTransactions(database);
    const notices = new TellCredentialEnds(transactions);
    await ends(7);
    expect(await notices.due()).toContain(credentialId);
    await Promise.all([notices.tell(credentialId), notices.tell(credentialId)]);
    await notices.tell(credentialId);
    expect(await notices.due()).not.toContain(credentialId);
    await transactions.run(system('test'), async (tx) => {
      const event = await tx.manager.findOneByOrFail(EventRow, { type: 'agency_client.credential_ending' });
      expect(event.data).toEqual({ agencyId: agency.id, name: '闸机', credentialId, days: 7 });
      await tellPeople(tx, event);
    });
    await close();
    const told = async (person: Person) => good(await guest.as(person).get('/me/notifications')).items;
    expect(await told(clerk)).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/“闸机” expires within 7 days/) }),
    ]);
    expect(await told(administrator)).toHaveLength(1);
    expect(await told(stranger)).toEqual([]);
    await ends(-1);
    const { items } = good(await guest.as(clerk).get(`/agencies/${agency.id}/clients`));
    expect(items.find(({ id }: { id: string }) => id === program.id)).toMatchObject({
      ...{ credentials: [], credentialEndedAt: expect.stringContaining('T') },
    });
  });

  test('enters agencies by the policy, changes and shuts them', async () => {
    const manager = guest.as(await people.staff('service_manager'));
    const inBoth = { 'zh-CN': '冰城医院', en: 'Ice City Hospital' };
    const body = {
      ...{ code: `ice-${randomUUID()}`, kind: 'hospital', city: 'harbin', name: inBoth, address: inBoth },
      services: ['MED-CHECKUP'],
    };
    const wrong = problem(
      await manager.post('/agencies', { ...body, city: 'atlantis', services: ['TRA-AIRPORT', 'NO'] }),
      400,
      'body.invalid',
    );
    expect(wrong.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      ...['/city', '/services/0', '/services/1'],
    ]);
    const agency = good(await manager.post('/agencies', body), 201);
    expect(agency).toMatchObject({ ...body, active: true, version: 1, actions: ['change'] });
    problem(await manager.post('/agencies', body), 409, 'agency.code_taken');
    const change = { services: ['MED-FASTTRACK'], active: false };
    const changed = await manager.patch(`/agencies/${agency.id}`, change, { ifMatch: 1 });
    expect(good(changed)).toMatchObject({ ...change, version: 2 });
    problem(await manager.patch(`/agencies/${agency.id}`, change, { ifMatch: 1 }), 412, 'version.stale');
    const all = good(await guest.as(administrator).get('/agency-register')).items;
    expect(all).toContainEqual(expect.objectContaining({ id: agency.id, actions: [] }));
    problem(await guest.as(administrator).post('/agencies', body), 403, 'access.forbidden');
  });
});

/** A program of an agency with everything that it may be given, and its token. */
async function fullProgram(agency: Agency) {
  const scopes = [
    ...['cards:verify', 'entitlements:redeem', 'requests:read', 'requests:write', 'slots:write'],
  ];
  const program = await register({ scopes }, agency);
  const token = await tokenOf(program, (await newSecret(program)).secret, scopes.join(' '));
  return { ...program, agency, as: guest.as({ token }) };
}
type FullProgram = Awaited<ReturnType<typeof fullProgram>>;

const present = async (holder: Person) =>
  good(await guest.as(holder).post('/me/card/presentations'), 201).presentation as string;
const keyed = () => ({ key: randomUUID() });

describe('a program at the door', () => {
  const redeem = ({ as }: FullProgram, body: object, key = keyed()) =>
    as.post('/partner/redemptions', { service: 'TRA-AIRPORT', ...body }, key);

  test('redeems a code once, whatever the key, also after it has looked at the card by it', async () => {
    const program = await fullProgram(airport);
    const holder = await people.holder({ tier: 'C' });
    const presentation = await present(holder);
    good(await program.as.post('/partner/verifications', { presentation }, keyed()));
    problem(await program.as.post('/partner/redemptions', { presentation }), 400, 'idempotency.key_required');
    problem(
      await redeem(program, { presentation, verificationId: randomUUID() }),
      400,
      'redemption.presented_once',
    );
    const key = keyed();
    const first = await redeem(program, { presentation }, key);
    expect(good(first, 201)).toMatchObject({ outcome: 'accepted', request: { state: 'redeemed' } });
    const again = await redeem(program, { presentation }, key);
    expect([again.body, again.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
    // As after a process that died before it could keep the answer.
    await database.query('DELETE FROM idempotency_key WHERE key = $1', [key.key]);
    expect(good(await redeem(program, { presentation }, key), 201).request.id).toBe(first.body.request.id);
    const twice = problem(await redeem(program, { presentation }), 422, 'redemption.card_refused');
    expect(twice.reasons).toEqual([expect.objectContaining({ code: 'presentation_used' })]);
    const stranger = await fullProgram(await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] }));
    problem(await redeem(stranger, { presentation }), 422, 'redemption.card_refused');
    const looked = good(
      await program.as.post('/partner/verifications', { presentation: await present(holder) }, keyed()),
    );
    good(await redeem(program, { verificationId: looked.verificationId }), 201);
    problem(
      await redeem(stranger, { verificationId: looked.verificationId }),
      422,
      'redemption.verification_over',
    );
  });

  test('of many who send one code at once, one use is written', async () => {
    const [one, two] = [await fullProgram(airport), await fullProgram(airport)];
    const presentation = await present(await people.holder());
    const answers = await Promise.all([one, two, one, two, one].map((by) => redeem(by, { presentation })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of answers) expect([201, 422]).toContain(status);
  });

  test('reads requests, acts on them and writes to their holders, by its scopes', async () => {
    const hospital = await people.agency({ services: ['MED-ADMISSION'] });
    const program = await fullProgram(hospital);
    const holder = await people.holder();
    const { id } = await people.request(holder, hospital, { mode: 'case', dueOn: '2099-01-01' });
    const path = `/partner/requests/${id}`;
    expect(good(await program.as.get('/partner/requests?state=submitted')).items).toMatchObject([{ id }]);
    problem(await program.as.post(`${path}/accept`), 400, 'idempotency.key_required');
    expect(good(await program.as.post(`${path}/accept`, {}, keyed())).state).toBe('accepted');
    good(await program.as.post(`${path}/start`, {}, keyed()));
    good(await program.as.post(`${path}/messages`, { text: '请空腹前来' }, keyed()), 201);
    expect(good(await program.as.get(`${path}/messages`)).items).toMatchObject([{ author: 'agency' }]);
    expect(good(await program.as.get(`${path}/files`)).items).toEqual([]);
    expect(good(await program.as.post(`${path}/fulfil`, { outcome: '已入院' }, keyed())).state).toBe(
      'fulfilled',
    );
    const events = await database.query(`SELECT DISTINCT actor_kind FROM event WHERE subject_id = $1`, [id]);
    expect(events).toEqual([{ actor_kind: 'client' }]);
    const office = guest.as(await people.staff('service_manager'));
    good(await office.post(`/service-requests/${id}/notes`, { text: '请上门核实' }), 201);
    const { items } = good(await program.as.get(`${path}/history`));
    expect(items.map(({ type }: { type: string }) => type)).toEqual(
      ['accepted', 'started', 'message_written', 'fulfilled'].map((step) => `request.${step}`),
    );
    expect(items[0]).toMatchObject({ by: 'agency', state: 'accepted', routing: null });
    good(await guest.as(administrator).patch(program.path, { scopes: ['requests:read'] }));
    good(await program.as.get(path));
    problem(await program.as.post(`${path}/messages`, { text: '。' }, keyed()), 403, 'client.scope_missing');
  });
});

describe('an agency', () => {
  test('never sees or touches what is another’s, whichever of its programs calls for what', async () => {
    const services = ['TRA-AIRPORT', 'MED-CHECKUP', 'MED-ADMISSION'];
    const houses = await Promise.all(
      ['airport', 'hospital', 'hospital'].map(async (kind) => {
        const agency = await people.agency({ kind, services });
        const programs = [await fullProgram(agency), await fullProgram(agency)];
        const holder = await people.holder();
        const dueOn = '2099-01-01';
        const slot = await people.slot(agency);
        const requests = [
          await people.request(holder, agency, { mode: 'case', dueOn }),
          await people.request(holder, agency, { slot }),
        ];
        const verification = good(
          await programs[0]!.as.post(
            '/partner/verifications',
            { presentation: await present(holder) },
            keyed(),
          ),
        );
        return { agency, programs, requests, slot, verification };
      }),
    );
    const slotBody = (hour: number) => {
      const at = (minutes: number) => new Date(Date.UTC(2099, 0, 1, hour, minutes)).toISOString();
      const times = { startsAt: at(0), endsAt: at(30), cancelUntil: at(0) };
      return { service: 'MED-CHECKUP', ...times, capacity: 1, confirmsAtOnce: true };
    };
    const house = fc.constantFrom(...houses);
    const calls = fc.record({
      from: house,
      program: fc.nat(1),
      to: house,
      which: fc.nat(1),
      call: fc.nat(8),
    });
    let slots = 0;
    await fc.assert(
      fc.asyncProperty(calls, async ({ from, program, to, which, call }) => {
        const { as } = from.programs[program]!;
        const isOwn = from === to;
        const { id } = to.requests[which]!;
        const before = await database.query('SELECT state, version FROM service_request WHERE id = $1', [id]);
        const expected = async (answer: Answer, code = 'resource.not_found') => {
          if (isOwn) expect([200, 201, 409]).toContain(answer.status);
          else problem(answer, code === 'resource.not_found' ? 404 : 422, code);
        };
        switch (call) {
          case 0:
            return expected(await as.get(`/partner/requests/${id}`));
          case 1:
            return expected(await as.get(`/partner/requests/${id}/messages`));
          case 2:
            return expected(await as.get(`/partner/requests/${id}/files`));
          case 3: {
            const actions = ['accept', 'start', 'check_in', 'no_show'];
            await expected(await as.post(`/partner/requests/${id}/${actions[slots % 4]}`, {}, keyed()));
            break;
          }
          case 4:
            await expected(await as.post(`/partner/requests/${id}/messages`, { text: '您好' }, keyed()));
            break;
          case 5: {
            const looked = { verificationId: to.verification.verificationId, service: 'TRA-AIRPORT' };
            await expected(
              await as.post('/partner/redemptions', looked, keyed()),
              'redemption.verification_over',
            );
            break;
          }
          case 6: {
            // A key of one's own says nothing about the slot that another has under the same key.
            slots += 1;
            const put = await as.put('/partner/slots/same', slotBody(slots % 24));
            const mine = good(put, put.status === 201 ? 201 : 200);
            const [row] = await database.query('SELECT agency_id FROM slot WHERE id = $1', [mine.id]);
            expect(row).toEqual({ agency_id: from.agency.id });
            break;
          }
          case 7:
            return expected(await as.get(`/partner/requests/${id}/history`));
          default: {
            const listed = good(await as.get('/partner/requests?limit=200')).items as { id: string }[];
            const own = new Set(from.requests.map((request) => request.id));
            for (const other of houses.filter((candidate) => candidate !== from))
              for (const request of other.requests)
                expect(listed.map((item) => item.id)).not.toContain(request.id);
            expect([...own].every((mine) => listed.some((item) => item.id === mine))).toBe(true);
          }
        }
        if (isOwn) return;
        const after = await database.query('SELECT state, version FROM service_request WHERE id = $1', [id]);
        expect(after).toEqual(before);
      }),
      { seed: 20_261_130, numRuns: 60 },
    );
  }, 60_000);
});

describe('the sandbox', () => {
  const scopes = ['cards:verify', 'entitlements:redeem', 'slots:write', 'webhooks:manage'];
  const programAt = async (at: RunningApi, sandbox: boolean, agency = airport) => {
    const program = await register({ scopes, sandbox }, agency);
    const token = await tokenOf(program, (await newSecret(program)).secret, scopes.join(' '));
    return caller(at.url).as({ token });
  };
  const makeCards = (by: Caller) => by.post('/partner/sandbox/cards', undefined, keyed());
  const look = async (by: Caller, body: object) =>
    good(await by.post('/partner/verifications', body, keyed()));
  const redeem = (by: Caller, body: object) =>
    by.post('/partner/redemptions', { service: 'TRA-AIRPORT', ...body }, keyed());
  const counts = () =>
    database.query(`SELECT (SELECT count(*) FROM card) AS cards, (SELECT count(*) FROM account) AS accounts,
      (SELECT count(*) FROM service_request) AS requests, (SELECT count(*) FROM card_verification) AS looks,
      (SELECT count(*) FROM card_status) AS places, (SELECT count(*) FROM quota_use) AS uses`);

  test('is for programs that are marked for it, where there is one', async () => {
    problem(await makeCards(await programAt(api, true)), 403, 'sandbox.off');
    problem(await makeCards(await programAt(other, false)), 403, 'sandbox.client_only');
  });

  test('has a card in each state, which its own program alone can verify and redeem', async () => {
    const program = await programAt(other, true);
    const stranger = await programAt(other, true);
    const unmarked = await programAt(other, false);
    const before = await counts();
    const { items } = good(await makeCards(program), 201);
    const [active, ...rest] = items;
    expect(active).toMatchObject({ state: 'active', number: expect.stringMatching(/^HLJ9999/) });

    const verdicts = [];
    for (const { state, presentation } of rest) {
      const { result, reasons } = await look(program, { presentation });
      verdicts.push([state, result, reasons[0].code]);
    }
    expect(verdicts).toEqual([
      ['suspended', 'invalid', 'card_suspended'],
      ['revoked', 'invalid', 'card_ended'],
      ['expired', 'invalid', 'card_over'],
      ['superseded', 'invalid', 'card_ended'],
    ]);
    const { presentation } = active;
    expect(await look(unmarked, { presentation })).toMatchObject({
      ...{ result: 'invalid', reasons: [{ code: 'presentation_for_others' }] },
    });
    expect(await look(unmarked, { cardNumber: active.number })).toMatchObject({ result: 'unknown' });
    expect(await look(stranger, { presentation })).toMatchObject({ result: 'unknown' });

    const { verificationId, ...told } = await look(program, { presentation });
    expect(told).toMatchObject({ result: 'valid', name: active.name, entitlements: [{ eligible: true }] });
    expect(await look(program, { presentation })).toMatchObject({ reasons: [{ code: 'presentation_used' }] });
    expect(await look(program, { cardNumber: active.number })).toMatchObject({ result: 'valid' });
    const used = { outcome: 'accepted', request: null, reasons: [] };
    expect(good(await redeem(program, { presentation }), 201)).toEqual(used);
    expect(good(await redeem(program, { verificationId }), 201)).toEqual(used);
    problem(await redeem(program, { presentation }), 422, 'redemption.card_refused');
    problem(await redeem(program, { verificationId, service: 'MED-CHECKUP' }), 422, 'redemption.not_a_pass');
    problem(await redeem(stranger, { verificationId }), 422, 'redemption.verification_over');
    // Nothing of it is among real cards, looks, requests or counters.
    expect(await counts()).toEqual(before);
    good(await program.delete('/partner/sandbox/cards'), 204);
    expect(await database.query('SELECT FROM sandbox_card')).toEqual([]);
  });

  test('tells its agency of what did not happen, of its own things alone', async () => {
    const agency = await people.agency({ kind: 'hospital', services: ['MED-CHECKUP'] });
    const program = await programAt(other, true, agency);
    const { id } = await people.slot(agency);
    const trigger = (about: string) =>
      program.post('/partner/sandbox/events', { type: 'slot.taken', id: about }, keyed());
    problem(await trigger(id), 422, 'sandbox.nobody_listens');
    const endpoint = { url: 'https://hooks.example.org/talent-card', types: ['slot.taken'] };
    good(await program.post('/partner/webhook-endpoints', endpoint, keyed()), 201);
    expect(good(await trigger(id))).toEqual({ messages: 1 });
    problem(await trigger((await people.slot(airport)).id), 404, 'resource.not_found');
    const sent = await database.query('SELECT type, subject_id, state FROM webhook_message');
    expect(sent).toEqual([{ type: 'slot.taken', subject_id: id, state: 'waiting' }]);
  });
});

test('tells programs how to get a token', async () => {
  const { body } = await guest.outside.get('/.well-known/oauth-authorization-server');
  expect(body).toMatchObject({
    ...{ issuer: api.url, token_endpoint: `${api.url}/oauth/token` },
    grant_types_supported: ['client_credentials'],
  });
  const { body: openapi } = await guest.outside.get('/openapi.json');
  expect(openapi.paths['/api/v1/partner/verifications'].post.security).toContainEqual({
    client: ['cards:verify'],
  });
  const json = await guest.outside.post('/oauth/token', { grant_type: 'client_credentials' });
  expect(json).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

// The last one, for the clock is moved from here on.
test('a use that was granted without a network is handed in later, and counts once', async () => {
  const program = await fullProgram(airport);
  const holder = await people.holder({ tier: 'E' });
  const start = Math.ceil(Date.now() / 1000) * 1000;
  const moment = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  const at = (minutes: number) => standAt(database, moment(minutes));
  await at(0);
  const codes = [await present(holder), await present(holder), await present(holder), await present(holder)];
  const [code = '', second = '', third = '', last = ''] = codes;
  await at(120);
  const hand = ({ as }: FullProgram, presentation: string, redeemedAt: string, key = keyed()) =>
    as.post('/partner/redemptions', { service: 'TRA-AIRPORT', presentation, redeemedAt }, key);
  problem(await hand(program, code, moment(121)), 422, 'redemption.time_in_future');
  problem(await hand(program, code, moment(-73 * 60)), 422, 'redemption.too_late');
  const withNumber = { service: 'TRA-AIRPORT', verificationId: randomUUID(), redeemedAt: moment(0) };
  problem(
    await program.as.post('/partner/redemptions', withNumber, keyed()),
    400,
    'redemption.presentation_needed',
  );
  // What the agency did wrong costs it nothing: the same code is taken once that is mended.
  const unfit = { service: 'MED-CHECKUP', presentation: code, redeemedAt: moment(0.5) };
  problem(await program.as.post('/partner/redemptions', unfit, keyed()), 422, 'redemption.not_a_pass');
  expect(good(await hand(program, code, moment(0.5)), 201)).toMatchObject({ outcome: 'accepted' });
  for (const by of [program, await fullProgram(airport)])
    expect(good(await hand(by, code, moment(0.5)))).toMatchObject({
      ...{ outcome: 'duplicate', request: null },
      reasons: [{ code: 'presentation_used' }],
    });
  // A code is judged by when it was read, and a clock that is off by 90 seconds is borne with.
  expect(good(await hand(program, second, moment(10)))).toMatchObject({
    ...{ outcome: 'refused' },
    reasons: [{ code: 'presentation_over' }],
  });
  good(await hand(program, third, moment(-1)), 201);
  expect(good(await hand(program, last, moment(0)))).toMatchObject({
    ...{ outcome: 'refused', request: null },
    reasons: [expect.objectContaining({ code: 'quota_used_up' })],
  });
  const looks = good(await guest.as(holder).get('/me/card/verifications')).items;
  expect(looks.map(({ readAt }: { readAt: string }) => readAt)).toEqual(
    [0, -1, 10, 0.5, 0.5, 0.5].map((minutes) => moment(minutes)),
  );
});
