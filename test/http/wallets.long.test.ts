import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  clientAuthenticationNone,
  Oauth2ClientErrorResponseError,
  type CallbackContext,
} from '@openid4vc/oauth2';
import { Openid4vciClient, Openid4vciRetrieveCredentialsError, setGlobalConfig } from '@openid4vc/openid4vci';
import { Openid4vpClient, type Openid4vpAuthorizationRequest } from '@openid4vc/openid4vp';
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { getListFromStatusListJWT, getStatusListFromJWT, StatusList } from '@sd-jwt/jwt-status-list';
import {
  CompactEncrypt,
  compactVerify,
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTPayload,
} from 'jose';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { readStatusList } from '#features/cards/credential/read-status-list.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { standAt } from '../support/portal-clock.js';

const CONFIGURATION = 'talent-card';

type Holder = Awaited<ReturnType<People['holder']>>;

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
let manager: Person;

beforeAll(async () => {
  setGlobalConfig({ allowInsecureUrls: true });
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

type IssuerMetadata = Awaited<ReturnType<Openid4vciClient['resolveIssuerMetadata']>>;

interface Taken {
  readonly issuerMetadata: IssuerMetadata;
  readonly accessToken: string;
}

type Asked = Openid4vpAuthorizationRequest & {
  readonly dcql_query: {
    readonly credentials: readonly { readonly claims: readonly { path: [string] }[] }[];
  };
};

/** How the wallet can encrypt. */
const ENCRYPTS = {
  authorization_signing_alg_values_supported: [] as string[],
  authorization_encryption_alg_values_supported: ['ECDH-ES'],
  authorization_encryption_enc_values_supported: ['A256GCM'],
};

/** A wallet of another maker with a key of its own. */
async function newWallet() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const publicJwk = { kty: kty!, crv: crv!, x: x!, y: y! };
  const callbacks: CallbackContext = {
    hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
    generateRandom: (length) => randomBytes(length),
    signJwt: async (_, { header, payload }) => ({
      jwt: await new SignJWT(payload as JWTPayload)
        .setProtectedHeader(header as { alg: string })
        .sign(privateKey),
      signerJwk: publicJwk,
    }),
    verifyJwt: async (signer, { compact }) => {
      if (signer.method !== 'did') return never();
      const { verificationMethod: methods } = good(await guest.outside.get('/.well-known/did.json'));
      const { publicKeyJwk } = methods.find(({ id }: { id: string }) => id === signer.didUrl);
      await compactVerify(compact, await importJWK(publicKeyJwk, 'ES256'));
      return { verified: true, signerJwk: publicKeyJwk };
    },
    decryptJwe: never,
    encryptJwe: async ({ publicJwk: jwk, alg, enc }, data) => {
      const jwe = await new CompactEncrypt(new TextEncoder().encode(data))
        .setProtectedHeader({ alg, enc, kid: jwk.kid! })
        .encrypt(await importJWK(jwk as JWK, alg));
      return { jwe, encryptionJwk: jwk };
    },
    clientAuthentication: clientAuthenticationNone({ clientId: 'wallet' }),
  };
  const client = new Openid4vciClient({ callbacks });
  const verifier = new Openid4vpClient({ callbacks });
  return {
    publicJwk,
    client,
    /** The holder's own card, as the wallet keeps it. */
    async add(holder: Person): Promise<string> {
      const { offer, transactionCode } = await makeOffer(holder);
      const taken = await this.takeUp(offer, transactionCode);
      const { credential } = await this.fetch(taken, await this.prove(taken.issuerMetadata));
      return credential!;
    },
    /** What an agency asks, as the wallet finds it out and verifies it. */
    async readRequest(requestUri: string): Promise<Asked> {
      const { params } = verifier.parseOpenid4vpAuthorizationRequest({ authorizationRequest: requestUri });
      const { authorizationRequestPayload: asked } = await verifier.resolveOpenId4vpAuthorizationRequest({
        authorizationRequestPayload: params,
      });
      return asked as Asked;
    },
    /** The card as it is shown: the claims that are asked for, signed for whoever asks. */
    async present(
      credential: string,
      asked: Asked,
      different: Partial<Record<'nonce' | 'aud', string>> = {},
    ) {
      const holder = new SDJwtVcInstance({
        ...{ hasher: digest, saltGenerator: generateSalt, signAlg: 'ES256', kbSignAlg: 'ES256' },
        kbSigner: await ES256.getSigner(await exportJWK(privateKey)),
      });
      const iat = Math.floor(Date.now() / 1000);
      const payload = { iat, nonce: asked.nonce, aud: asked.client_id, ...different };
      const claims = asked.dcql_query.credentials[0]!.claims.map((claim: { path: string[] }) => [
        claim.path[0],
        true,
      ]);
      return holder.present(credential, Object.fromEntries(claims), { kb: { payload } });
    },
    /** Posts an answer; the status that comes back. */
    async submit(asked: Asked, answer: object): Promise<number> {
      const isEncrypted = asked.response_mode === 'direct_post.jwt' && !('error' in answer);
      const { authorizationResponsePayload, jarm } = await verifier.createOpenid4vpAuthorizationResponse({
        authorizationRequestPayload: isEncrypted ? asked : { ...asked, response_mode: 'direct_post' },
        ...(isEncrypted && { jarm: { encryption: { nonce: 'n' }, serverMetadata: ENCRYPTS } }),
        authorizationResponsePayload: answer as { vp_token: string },
      });
      const { response } = await verifier.submitOpenid4vpAuthorizationResponse({
        ...{ authorizationRequestPayload: asked, authorizationResponsePayload, ...(jarm && { jarm }) },
      });
      return response.status;
    },
    async takeUp(offer: string, txCode: string): Promise<Taken> {
      const credentialOffer = await client.resolveCredentialOffer(offer);
      const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
      const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
        ...{ credentialOffer, issuerMetadata, txCode },
      });
      return { issuerMetadata, accessToken: accessTokenResponse.access_token };
    },
    async prove(issuerMetadata: IssuerMetadata, nonce?: string) {
      const { jwt } = await client.createCredentialRequestJwtProof({
        ...{ issuerMetadata, credentialConfigurationId: CONFIGURATION, issuedAt: new Date() },
        nonce: nonce ?? (await client.requestNonce({ issuerMetadata })).c_nonce,
        signer: { method: 'jwk', alg: 'ES256', publicJwk },
      });
      return jwt;
    },
    async fetch(
      { issuerMetadata, accessToken }: Taken,
      jwt: string,
    ): Promise<{ credential?: string; error?: unknown }> {
      try {
        const { credentialResponse } = await client.retrieveCredentials({
          ...{
            issuerMetadata,
            accessToken,
            credentialConfigurationId: CONFIGURATION,
            proofs: { jwt: [jwt] },
          },
        });
        return { credential: (credentialResponse.credentials as { credential: string }[])[0]!.credential };
      } catch (error) {
        if (!(error instanceof Openid4vciRetrieveCredentialsError)) throw error;
        const { error: code } = JSON.parse(
          await (error.response as unknown as { response: Response }).response.clone().text(),
        ) as { error: string };
        return { error: code };
      }
    },
  };
}

async function never(): Promise<never> {
  throw new Error('Not asked of this wallet');
}

const makeOffer = async (holder: Person) =>
  good(await guest.as(holder).post('/me/card/credential-offers'), 201) as Record<
    'id' | 'offer' | 'transactionCode',
    string
  >;
const stateOf = async (holder: Person, id: string) =>
  good(await guest.as(holder).get(`/me/card/credential-offers/${id}`)).state as string;
const copiesOf = async (holder: Person) =>
  good(await guest.as(holder).get('/me/card/copies')).items as Record<'id' | 'expiresAt', string>[];
const errorOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error as Oauth2ClientErrorResponseError).errorResponse.error,
  );
const act = async (holder: Holder, action: string) =>
  good(await guest.as(manager).post(`/cards/${holder.card.id}/${action}`, { reason: '持卡人申报遗失' }));

describe('a wallet of another maker', () => {
  test('is offered the card once, of however many offers at once', async () => {
    const holder = await people.holder();
    const offers = await Promise.all([1, 2, 3, 4].map(() => makeOffer(holder)));
    const states = await Promise.all(offers.map(({ id }) => stateOf(holder, id)));
    expect(states.toSorted()).toEqual(['open', 'withdrawn', 'withdrawn', 'withdrawn']);
  });

  test('gets the card for an offer, bound to its key, and its state is in the list', async () => {
    const [holder, wallet] = [await people.holder({ tier: 'B' }), await newWallet()];
    const { id, offer, transactionCode } = await makeOffer(holder);
    expect(transactionCode).toMatch(/^\d{6}$/);
    expect(await stateOf(holder, id)).toBe('open');
    const taken = await wallet.takeUp(offer, transactionCode);
    expect(await stateOf(holder, id)).toBe('taken');
    const { display, credential_configurations_supported } = taken.issuerMetadata.credentialIssuer;
    expect(display!.map(({ locale }) => locale)).toEqual(['zh-CN', 'en']);
    expect(credential_configurations_supported[CONFIGURATION]).toMatchObject({
      vct: `${api.url}/credentials/talent-card`,
    });

    const proof = await wallet.prove(taken.issuerMetadata);
    const { credential = '' } = await wallet.fetch(taken, proof);
    const [jwt = ''] = credential.split('~');
    const { keys } = good(await guest.outside.get('/.well-known/jwks.json'));
    await compactVerify(jwt, createLocalJWKSet({ keys }));
    const claims = decodeJwt(jwt);
    expect(claims).toMatchObject({ iss: api.url, cnf: { jwk: wallet.publicJwk } });
    expect(await stateOf(holder, id)).toBe('issued');
    const events = await database.query(
      `SELECT data, actor_kind FROM event WHERE type = 'card.wallet_added' AND subject_id = $1`,
      [holder.card.id],
    );
    const [copy] = await copiesOf(holder);
    expect(copy).toMatchObject({ way: 'wallet', state: 'valid', endedAt: null, actions: ['end'] });
    expect(Date.parse(copy!.expiresAt)).toBe(claims.exp! * 1000);
    expect(events).toEqual([{ data: { offerId: id, copyId: copy!.id }, actor_kind: 'system' }]);

    // Neither the codes nor the token nor the proof work twice.
    expect(await errorOf(wallet.takeUp(offer, transactionCode))).toBe('invalid_grant');
    expect(await wallet.fetch(taken, await wallet.prove(taken.issuerMetadata))).toEqual({
      error: 'invalid_token',
    });
    await act(holder, 'revoke');
    const { idx, uri } = getStatusListFromJWT(jwt);
    const list = getListFromStatusListJWT((await guest.outside.get(new URL(uri).pathname)).text);
    expect(list.getStatus(idx)).toBe(1);
  });

  test('proves its key with a nonce that works once and is for this issuer', async () => {
    const [one, two] = [await people.holder(), await people.holder()];
    const [wallet, thief] = [await newWallet(), await newWallet()];
    const offers = [await makeOffer(one), await makeOffer(two)];
    const [taken, other] = [
      await wallet.takeUp(offers[0]!.offer, offers[0]!.transactionCode),
      await thief.takeUp(offers[1]!.offer, offers[1]!.transactionCode),
    ];
    const refused = async (proof: string) => (await wallet.fetch(taken, proof)).error;
    expect(await refused(await wallet.prove(taken.issuerMetadata, 'invented'))).toBe('invalid_nonce');
    const proof = await wallet.prove(taken.issuerMetadata);
    const [header, payload] = proof.split('.');
    const foreign = (await thief.prove(taken.issuerMetadata)).split('.')[2];
    expect(await refused(`${header}.${payload}.${foreign}`)).toBe('invalid_proof');
    const elsewhere = {
      ...taken.issuerMetadata,
      credentialIssuer: {
        ...taken.issuerMetadata.credentialIssuer,
        credential_issuer: 'https://other.example',
      },
    };
    const { c_nonce } = await wallet.client.requestNonce({ issuerMetadata: taken.issuerMetadata });
    expect(await refused(await wallet.prove(elsewhere, c_nonce))).toBe('invalid_proof');
    expect(await wallet.fetch(taken, proof)).toHaveProperty('credential');
    // The same proof under another token: its nonce has been used.
    expect(await thief.fetch(other, proof)).toEqual({ error: 'invalid_nonce' });
  });

  test('may be wrong about the code four times', async () => {
    const [holder, wallet] = [await people.holder(), await newWallet()];
    const wrongOf = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const first = await makeOffer(holder);
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await errorOf(wallet.takeUp(first.offer, wrongOf(first.transactionCode)))).toBe('invalid_grant');
    expect(await errorOf(wallet.takeUp(first.offer, first.transactionCode))).toBe('invalid_grant');
    const second = await makeOffer(holder);
    for (let tries = 1; tries <= 4; tries += 1)
      await errorOf(wallet.takeUp(second.offer, wrongOf(second.transactionCode)));
    await wallet.takeUp(second.offer, second.transactionCode);
  });

  test('gets nothing for an offer that was taken back or followed by another, nor for a card that does not hold', async () => {
    const [holder, wallet] = [await people.holder(), await newWallet()];
    const first = await makeOffer(holder);
    const second = await makeOffer(holder);
    expect(await errorOf(wallet.takeUp(first.offer, first.transactionCode))).toBe('invalid_grant');
    const taken = await wallet.takeUp(second.offer, second.transactionCode);
    const proof = await wallet.prove(taken.issuerMetadata);
    await act(holder, 'suspend');
    expect(await wallet.fetch(taken, proof)).toEqual({ error: 'credential_request_denied' });
    problem(await guest.as(holder).post('/me/card/credential-offers'), 409, 'card.not_in_force');
    await act(holder, 'reinstate');
    const path = `/me/card/credential-offers/${second.id}`;
    problem(await guest.as(await people.holder()).delete(path), 404, 'resource.not_found');
    expect((await guest.as(holder).delete(path)).status).toBe(204);
    expect(await wallet.fetch(taken, proof)).toEqual({ error: 'invalid_token' });
    expect(await stateOf(holder, second.id)).toBe('withdrawn');
  });
});

describe('one copy of several', () => {
  const COPIES = '/me/card/copies';
  /** As the list is made; what is handed out may be some seconds old. */
  const listed = async (credential: string) => {
    const { idx, uri } = getStatusListFromJWT(credential.split('~')[0]!);
    const { transactions, close } = await appTransactions(database);
    const { lst } = await transactions.run(system('test'), (tx) =>
      readStatusList(tx, new URL(uri).pathname.split('/').at(-1)!),
    );
    await close();
    return StatusList.decompressStatusList(lst, 2).getStatus(idx);
  };

  test('is ended by its holder alone, and the others stay', async () => {
    const [holder, lost, kept] = [await people.holder(), await newWallet(), await newWallet()];
    const one = await lost.add(holder);
    const two = await kept.add(holder);
    const [newer, older] = await copiesOf(holder);
    expect(getStatusListFromJWT(one.split('~')[0]!)).not.toEqual(getStatusListFromJWT(two.split('~')[0]!));
    const path = `${COPIES}/${older!.id}/end`;
    problem(await guest.as(await people.holder()).post(path), 404, 'resource.not_found');
    expect(good(await guest.as(holder).post(path))).toMatchObject({ state: 'ended', actions: [] });
    problem(await guest.as(holder).post(path), 409, 'credential.copy_over');
    expect(await copiesOf(holder)).toMatchObject([{ id: newer!.id, state: 'valid' }, { state: 'ended' }]);
    expect([await listed(one), await listed(two)]).toEqual([1, 0]);
    // If it was somebody else in the holder's name, he or she learns of it.
    const { transactions, close } = await appTransactions(database);
    await transactions.run(system('test'), async (tx) => {
      const subjectId = holder.card.id;
      await tellPeople(
        tx,
        await tx.manager.findOneByOrFail(EventRow, { type: 'card.copy_ended', subjectId }),
      );
    });
    await close();
    expect(good(await guest.as(holder).get('/me/notifications')).items).toEqual([
      expect.objectContaining({ text: expect.stringContaining('in one wallet was ended') }),
    ]);
  });

  test('and there are not more than twenty at a time', async () => {
    const [holder, wallet] = [await people.holder(), await newWallet()];
    const { offer, transactionCode } = await makeOffer(holder);
    const taken = await wallet.takeUp(offer, transactionCode);
    await database.query(
      `INSERT INTO wallet_copy (card_id, way, key_thumbprint, issued_at, expires_at)
        SELECT $1, 'own_key', 'k', now(), now() + interval '90 days' FROM generate_series(1, 20)`,
      [holder.card.id],
    );
    const proof = await wallet.prove(taken.issuerMetadata);
    expect(await wallet.fetch(taken, proof)).toEqual({ error: 'credential_request_denied' });
    problem(await guest.as(holder).post('/me/card/credential-offers'), 409, 'credential.copies_full');
    problem(
      await guest.as(holder).post('/me/card/credential', { key: wallet.publicJwk }),
      409,
      'credential.copies_full',
    );
  });
});

describe('an agency asks a wallet', () => {
  let airport: Person;
  let transit: Person;
  beforeAll(async () => {
    const staffOf = async (fields: Parameters<typeof people.agency>[0]) =>
      people.person({ roles: ['agency_staff'], agency: await people.agency(fields) });
    airport = await staffOf({ kind: 'airport', services: ['TRA-AIRPORT'] });
    transit = await staffOf({ kind: 'transit', services: ['TRA-TRANSIT'] });
  });
  const REQUESTS = '/partner/presentation-requests';
  const ask = async (by: Person, body?: object) =>
    good(await guest.as(by).post(REQUESTS, body, { key: randomUUID() }), 201) as Record<
      'id' | 'requestUri',
      string
    >;
  const answerTo = async (by: Person, id: string) => good(await guest.as(by).get(`${REQUESTS}/${id}`));
  const looksOf = async (holder: Person) =>
    good(await guest.as(holder).get('/me/card/verifications')).items as Record<string, unknown>[];

  test('for what its services need, is answered once, and the holder sees the look', async () => {
    const [holder, wallet] = [await people.holder({ name: '陆知行', tier: 'D' }), await newWallet()];
    const credential = await wallet.add(holder);
    const { id, requestUri } = await ask(airport);
    const asked = await wallet.readRequest(requestUri);
    expect(asked.dcql_query.credentials).toMatchObject([
      { claims: [{ path: ['name'] }, { path: ['tier'] }] },
    ]);
    expect(await answerTo(airport, id)).toMatchObject({ state: 'open', verification: null });
    const answer = { vp_token: { card: [await wallet.present(credential, asked)] } };
    expect(await wallet.submit(asked, answer)).toBe(200);
    const { state, verification } = await answerTo(airport, id);
    expect(state).toBe('answered');
    expect(verification).toMatchObject({
      ...{ result: 'valid', reasons: [], ageSeconds: null, name: '陆知行', tier: 'D' },
      entitlements: [{ service: 'TRA-AIRPORT', eligible: true, remaining: 6 }],
    });
    const { verificationId } = verification;
    expect(await looksOf(holder)).toMatchObject([
      {
        ...{ id: verificationId, way: 'wallet', result: 'valid', actions: ['complain'] },
        told: ['name', 'tier', 'entitlements'],
      },
    ]);
    const use = { verificationId, service: 'TRA-AIRPORT' };
    good(await guest.as(airport).post('/redemptions', use, { key: 'wallet-1' }), 201);

    expect(await wallet.submit(asked, answer)).toBe(400);
    problem(await guest.as(transit).get(`${REQUESTS}/${id}`), 404, 'resource.not_found');
    problem(await guest.outside.get(`/openid4vp/requests/${id}`), 404, 'resource.not_found');
    expect(await looksOf(holder)).toHaveLength(1);
  });

  test('and takes nothing that was not shown to it, by the holder’s key, as it was asked', async () => {
    const [holder, wallet, thief] = [await people.holder(), await newWallet(), await newWallet()];
    const credential = await wallet.add(holder);
    const other = await wallet.readRequest((await ask(transit)).requestUri);
    expect(other.dcql_query.credentials).toMatchObject([{ claims: [{ path: ['name'] }] }]);
    const { id, requestUri } = await ask(airport);
    const asked = await wallet.readRequest(requestUri);
    const { privateKey } = await generateKeyPair('ES256');
    const [jwt = '', ...rest] = credential.split('~');
    const forged = await new SignJWT(decodeJwt(jwt))
      .setProtectedHeader({ ...decodeProtectedHeader(jwt), alg: 'ES256' })
      .sign(privateKey);
    const bad = {
      'by a foreign key of the holder': await thief.present(credential, asked),
      'by a foreign key of the issuer': await wallet.present([forged, ...rest].join('~'), asked),
      'for another request': await wallet.present(credential, asked, { nonce: other.nonce }),
      'for another verifier': await wallet.present(credential, asked, { aud: 'https://other.example' }),
      'without a claim that was asked for': await wallet.present(credential, other, { nonce: asked.nonce }),
      'without any key': credential,
    };
    for (const [how, shown] of Object.entries(bad))
      expect([how, await wallet.submit(asked, { vp_token: { card: [shown] } })]).toEqual([how, 400]);
    expect(await answerTo(airport, id)).toMatchObject({ state: 'open' });
    expect(await looksOf(holder)).toEqual([]);

    // As if one of our keys had been stolen: the copy was issued to another key.
    await database.query(`UPDATE wallet_copy SET key_thumbprint = 'another' WHERE card_id = $1`, [
      holder.card.id,
    ]);
    const real = { vp_token: { card: [await wallet.present(credential, asked)] } };
    expect(await wallet.submit(asked, real)).toBe(400);
    const second = await wallet.add(holder);
    const [copy] = await copiesOf(holder);
    good(await guest.as(holder).post(`/me/card/copies/${copy!.id}/end`));
    const another = await ask(airport);
    const askedAgain = await wallet.readRequest(another.requestUri);
    const ended = { vp_token: { card: [await wallet.present(second, askedAgain)] } };
    expect(await wallet.submit(askedAgain, ended)).toBe(200);
    expect((await answerTo(airport, another.id)).verification).toMatchObject({
      ...{ result: 'invalid', reasons: [{ code: 'copy_ended' }] },
    });

    const third = await wallet.add(holder);
    await act(holder, 'suspend');
    const shown = await wallet.present(third, asked);
    expect(await wallet.submit(asked, { vp_token: { card: [shown] } })).toBe(200);
    const { verification } = await answerTo(airport, id);
    expect(verification).toMatchObject({ result: 'invalid', reasons: [{ code: 'card_suspended' }] });
    expect(verification).not.toHaveProperty('name');
  });

  test('and reads what is encrypted to this request alone, or of a wallet that cannot, what is not', async () => {
    const [holder, wallet] = [await people.holder(), await newWallet()];
    const credential = await wallet.add(holder);
    const { id, requestUri } = await ask(airport);
    const asked = await wallet.readRequest(requestUri);
    const other = await wallet.readRequest((await ask(airport)).requestUri);
    expect(asked).toMatchObject({
      response_mode: 'direct_post.jwt',
      client_metadata: { encrypted_response_enc_values_supported: ['A128GCM', 'A256GCM'] },
    });
    expect(asked.client_metadata!.jwks!.keys[0]).toMatchObject({ kty: 'EC', use: 'enc', alg: 'ECDH-ES' });
    const answer = { vp_token: { card: [await wallet.present(credential, asked)] } };
    // Not encrypted, and encrypted to the key of another request.
    expect(await wallet.submit({ ...asked, response_mode: 'direct_post' }, answer)).toBe(400);
    const foreign = { ...asked, client_metadata: other.client_metadata } as Asked;
    expect(await wallet.submit(foreign, answer)).toBe(400);
    const keyOf = async () =>
      (await database.query('SELECT sealed_key FROM wallet_request WHERE id = $1', [id]))[0]!.sealed_key;
    expect(await keyOf()).not.toBeNull();
    expect(await wallet.submit(asked, answer)).toBe(200);
    expect(await keyOf()).toBeNull();
    expect(await wallet.submit(asked, answer)).toBe(400);

    const plain = await ask(airport, { encrypted: false });
    const askedPlain = await wallet.readRequest(plain.requestUri);
    expect(askedPlain).toMatchObject({ response_mode: 'direct_post' });
    const shown = { vp_token: { card: [await wallet.present(credential, askedPlain)] } };
    expect(await wallet.submit(askedPlain, shown)).toBe(200);
    expect(await answerTo(airport, plain.id)).toMatchObject({ state: 'answered' });
  });

  test('and is told when the holder says no', async () => {
    const [{ id, requestUri }, wallet] = [await ask(airport), await newWallet()];
    const asked = await wallet.readRequest(requestUri);
    expect(await wallet.submit(asked, { error: 'access_denied' })).toBe(200);
    expect(await answerTo(airport, id)).toMatchObject({ state: 'declined', verification: null });
    const holder = guest.as(await people.holder());
    problem(await holder.post(REQUESTS, undefined, { key: 'own' }), 403, 'access.forbidden');
  });
});

// The last ones, for the clock stands from here on.
test('an offer lives ten minutes', async () => {
  const [holder, wallet] = [await people.holder(), await newWallet()];
  const start = Math.ceil(Date.now() / 1000) * 1000;
  const at = (seconds: number) => standAt(database, new Date(start + seconds * 1000).toISOString());
  await at(0);
  const { offer, transactionCode } = await makeOffer(holder);
  await at(600);
  expect(await errorOf(wallet.takeUp(offer, transactionCode))).toBe('invalid_grant');
});

test('a copy runs out after ninety days, and the next offer gives the card anew', async () => {
  const [holder, wallet] = [await people.holder(), await newWallet()];
  await wallet.add(holder);
  const [first] = await copiesOf(holder);
  await standAt(database, new Date(Date.parse(first!.expiresAt) - 1000).toISOString());
  expect(await copiesOf(holder)).toMatchObject([{ state: 'valid' }]);
  await standAt(database, first!.expiresAt);
  expect(await copiesOf(holder)).toMatchObject([{ id: first!.id, state: 'over', actions: [] }]);
  problem(await guest.as(holder).post(`/me/card/copies/${first!.id}/end`), 409, 'credential.copy_over');
  const again = decodeJwt((await wallet.add(holder)).split('~')[0]!);
  expect(again.exp! * 1000).toBeGreaterThan(Date.parse(first!.expiresAt));
  expect(await copiesOf(holder)).toMatchObject([{ state: 'valid' }, { id: first!.id, state: 'over' }]);
});
