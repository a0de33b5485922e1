import { beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import {
  clientSecret,
  dataOf,
  privateKeyJwt,
  Refused,
  talentCardClient,
  TokenRefused,
  type Credentials,
} from '../../clients/typescript/src/client.js';

const PORTAL = 'https://portal.example';
const LOOK = '/api/v1/partner/verifications';

let tokens: { readonly headers: Headers; readonly form: URLSearchParams }[];
let calls: Request[];
let answers: (Response | Error)[];
beforeEach(() => {
  tokens = [];
  calls = [];
  answers = [];
});

/** A portal that gives tokens, `token-1` first, and answers calls as the test says. */
const send: typeof fetch = async (input, init) => {
  if (!(input instanceof Request)) {
    tokens.push({
      headers: new Headers(init?.headers),
      form: new URLSearchParams(typeof init?.body === 'string' ? init.body : ''),
    });
    return Response.json({ access_token: `token-${tokens.length}`, expires_in: 600 });
  }
  calls.push(input);
  const answer = answers.shift() ?? Response.json({ result: 'unknown', reasons: [] });
  if (answer instanceof Error) throw answer;
  return answer;
};

const clientBy = (credentials: Credentials = clientSecret('me', 'tcs_x')) =>
  talentCardClient({ portal: `${PORTAL}/`, credentials, scopes: ['cards:verify', 'slots:write'], send });
const look = (client = clientBy()) => client.POST(LOOK, { body: { presentation: 'a code' } });
const header = (name: string) => calls.map(({ headers }) => headers.get(name));
const notNow = (status: number, seconds: string) =>
  new Response(null, { status, headers: { 'retry-after': seconds } });

describe('the client of the partner API', () => {
  test('asks for one token for many calls, with its scopes', async () => {
    const client = clientBy();
    await Promise.all([look(client), look(client), look(client)]);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]?.headers.get('authorization')).toBe(`Basic ${btoa('me:tcs_x')}`);
    expect(tokens[0]?.form.get('scope')).toBe('cards:verify slots:write');
    expect(header('authorization')).toEqual(Array(3).fill('Bearer token-1'));
    expect(new Set(header('idempotency-key')).size).toBe(3);
    expect(calls[0]?.url).toBe(`${PORTAL}${LOOK}`);
  });

  test('replaces a token that is refused, once', async () => {
    answers = [new Response(null, { status: 401 })];
    expect(dataOf(await look())).toMatchObject({ result: 'unknown' });
    expect(header('authorization')).toEqual(['Bearer token-1', 'Bearer token-2']);
    answers = [
      new Response(null, { status: 401 }),
      Response.json({ code: 'auth.required' }, { status: 401 }),
    ];
    const { response } = await look();
    expect(response.status).toBe(401);
  });

  test.each([
    ['too many requests', notNow(429, '0')],
    ['a portal that is not there now', notNow(503, '0')],
    ['a broken connection', new TypeError('fetch failed')],
  ])('sends again, under the same key, after %s', async (_, first) => {
    answers = [first];
    expect(dataOf(await look())).toMatchObject({ result: 'unknown' });
    const [one, two] = header('idempotency-key');
    expect(calls).toHaveLength(2);
    expect(one).toBe(two);
  });

  test('does not wait for longer than it should, and repeats no refusal', async () => {
    const problem = { code: 'verification.card_once', detail: 'One of the two.' };
    answers = [notNow(429, '3600'), Response.json(problem, { status: 400 })];
    expect((await look()).response.status).toBe(429);
    const refused = await look();
    expect(() => dataOf(refused)).toThrow(new Refused(400, problem as never));
    expect(calls).toHaveLength(2);
  });

  test('asks again for a token that it could not get for the moment', async () => {
    const busy = [new Response(null, { status: 503 })];
    const sometimes: typeof fetch = async (input, init) =>
      (input instanceof Request ? undefined : busy.shift()) ?? send(input, init);
    const credentials = clientSecret('me', 'tcs_x');
    const client = talentCardClient({ portal: PORTAL, credentials, scopes: [], send: sometimes });
    expect((await look(client)).response.status).toBe(200);
  });

  test('takes the key of its caller', async () => {
    const params = { header: { 'Idempotency-Key': 'of the booking 4711' } };
    await clientBy().POST(LOOK, { params, body: { presentation: 'a code' } });
    expect(header('idempotency-key')).toEqual(['of the booking 4711']);
  });

  test('proves itself by a key of its own', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const kid = 'first';
    await look(clientBy(privateKeyJwt('me', { ...(await exportJWK(privateKey)), kid })));
    const form = tokens[0]?.form;
    expect(form?.get('client_assertion_type')).toMatch(/jwt-bearer$/);
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid }] });
    const { payload } = await jwtVerify(form?.get('client_assertion') ?? '', keys, {
      ...{ issuer: 'me', subject: 'me', audience: PORTAL },
    });
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('tells why it got no token', async () => {
    const refusing: typeof fetch = async () =>
      Response.json({ error: 'invalid_client', error_description: 'no' }, { status: 401 });
    const credentials = clientSecret('me', 'tcs_x');
    const client = talentCardClient({ portal: PORTAL, credentials, scopes: [], send: refusing });
    await expect(look(client)).rejects.toThrow(new TokenRefused(401, 'invalid_client', 'no'));
    expect(calls).toEqual([]);
  });
});
