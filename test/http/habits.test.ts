import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';

const CHILD = { relation: 'child', name: '王小雪', birthDate: '2018-05-15' };
const NOBODY = '01900000-0000-7000-8000-000000000001';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
let anna: Person;
let asAnna: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  guest = caller(api.url);
  anna = await people.applicant();
  asAnna = guest.as({ token: anna.token });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('an error', () => {
  test('is a problem document that says what, where and under which number', async () => {
    const answer = await guest.get('/me?full=1');
    expect(problem(answer, 401, 'auth.required')).toEqual({
      type: 'urn:talent-card:problem:auth.required',
      title: 'Not signed in',
      status: 401,
      detail: 'Sign in first.',
      instance: '/api/v1/me',
      code: 'auth.required',
      requestId: answer.headers.get('x-request-id'),
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('400 is what cannot be understood', async () => {
    problem(await asAnna.post('/me/dependants', {}), 400, 'body.invalid');
  });

  test('401 is also a token that is not one', async () => {
    problem(await guest.as({ token: 'no-such-token' }).get('/me'), 401, 'auth.required');
    problem(await guest.with({ authorization: 'Basic YTpi' }).get('/me'), 401, 'auth.required');
    problem(await guest.as({ cookie: 'no-such-session' }).get('/me'), 401, 'auth.required');
  });

  test('403 is what others may do', async () => {
    problem(await asAnna.post('/slots', {}), 403, 'access.forbidden');
  });

  test('404 is an address that is not there', async () => {
    problem(await asAnna.get('/no-such-thing'), 404, 'route.not_found');
    problem(await guest.outside.get('/api/v2/me'), 404, 'route.not_found');
  });

  test('404 is a thing that is not there, or not yours', async () => {
    const { id } = await people.dependant(await people.person());
    problem(await asAnna.patch(`/me/dependants/${id}`, { name: 'X' }), 404, 'resource.not_found');
    problem(await asAnna.patch(`/me/dependants/${NOBODY}`, { name: 'X' }), 404, 'resource.not_found');
  });

  test('409 is what the present state stands against', async () => {
    const bigamist = guest.as(await people.person());
    const spouse = { ...CHILD, relation: 'spouse', birthDate: '1986-05-15' };
    good(await bigamist.post('/me/dependants', spouse), 201);
    problem(await bigamist.post('/me/dependants', spouse), 409, 'dependant.spouse_exists');
  });

  test('413 is a body that is too large', async () => {
    problem(await asAnna.post('/me/dependants', { name: 'x'.repeat(300_000) }), 413, 'body.too_large');
  });

  test('415 is a body of another kind', async () => {
    problem(
      await asAnna.raw('POST', '/me/dependants', '<a/>', 'application/xml'),
      415,
      'body.unsupported_type',
    );
    problem(await asAnna.raw('POST', '/me/dependants', 'a=1', 'text/plain'), 415, 'body.unsupported_type');
    const form = 'application/x-www-form-urlencoded';
    problem(await asAnna.raw('POST', '/me/dependants', 'a=1', form), 415, 'body.unsupported_type');
  });

  test('422 is what is understood and refused, with reasons', async () => {
    const answer = await asAnna.patch('/me', { identityNumber: '230102198506150000' });
    expect(problem(answer, 422, 'profile.identity_invalid').reasons).toEqual([
      { code: 'identity_check_digit', message: 'its check digit does not fit' },
    ]);
  });
});

describe('a body', () => {
  test.each([
    ['{"name":', 'body.unreadable'],
    ['', 'body.unreadable'],
    ['[]', 'body.unreadable'],
    ['"text"', 'body.unreadable'],
    ['null', 'body.unreadable'],
    ['17', 'body.unreadable'],
    ['{"__proto__": {"admin": true}}', 'body.unreadable'],
    ['{"constructor": {"prototype": {"admin": true}}}', 'body.unreadable'],
  ])('that is no object is refused: %s', async (body, code) => {
    problem(await asAnna.raw('POST', '/me/dependants', body, 'application/json'), 400, code);
  });

  test('that is no UTF-8 is no 500', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
    const answer = await asAnna.raw('POST', '/me/dependants', body, 'application/json');
    expect(answer.status).toBe(400);
  });

  test('is refused for a field that nobody declared, with its place', async () => {
    const answer = await asAnna.post('/me/dependants', { ...CHILD, isAdmin: true, 'a/b~c': 1 });
    expect(problem(answer, 400, 'body.invalid').errors).toEqual([
      { pointer: '/isAdmin', code: 'unknown_field', message: 'is not a field here' },
      { pointer: '/a~1b~0c', code: 'unknown_field', message: 'is not a field here' },
    ]);
  });

  test.each([
    ['en', 'must be text', 'must be a day, YYYY-MM-DD', 'must be one of spouse, child, parent'],
    ['zh-CN', '应为文本', '应为 YYYY-MM-DD 格式的日期', '应为 spouse、child、parent 之一'],
  ])('is told what is wrong where, in %s', async (language, text, day, choice) => {
    const body = { relation: 'uncle', name: 17, birthDate: '2018-02-30' };
    const answer = await asAnna.post('/me/dependants', body, { language });
    expect(problem(answer, 400, 'body.invalid').errors).toEqual([
      { pointer: '/relation', code: 'not_a_choice', message: choice },
      { pointer: '/name', code: 'not_text', message: text },
      { pointer: '/birthDate', code: 'not_a_day', message: day },
    ]);
  });

  test('is told what is missing', async () => {
    const { errors } = problem(await asAnna.post('/me/dependants', { name: 'X' }), 400, 'body.invalid');
    expect(errors).toEqual([
      { pointer: '/relation', code: 'missing', message: 'is missing' },
      { pointer: '/birthDate', code: 'missing', message: 'is missing' },
    ]);
  });

  test.each<unknown>([null, [], {}, '', '   ', 'x'.repeat(101), 'a\u0000b', true, ['a'], { toString: 'x' }])(
    'is refused for a name like %j',
    async (name) => {
      problem(await asAnna.post('/me/dependants', { ...CHILD, name }), 400, 'body.invalid');
    },
  );

  test('may hold any letter that people write, and half a surrogate does no harm', async () => {
    const name = '買買提·吐爾遜 Ñandú 👩‍🔬';
    const added = good(await asAnna.post('/me/dependants', { ...CHILD, name }), 201);
    expect(added.name).toBe(name);
    const half = await asAnna.raw(
      'POST',
      '/me/dependants',
      JSON.stringify(CHILD).replace('王', '\\ud800'),
      'application/json',
    );
    expect([201, 400]).toContain(half.status);
  });

  test('deeper than a thousand levels is no 500', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    problem(await asAnna.raw('POST', '/me/dependants', deep, 'application/json'), 400, 'body.too_deep');
  });
});

describe('a path and a query', () => {
  test.each(['1', 'null', `${NOBODY}0`, '%00', '%2e%2e%2f', 'a'.repeat(150), '%E4%BD%A0', "';--"])(
    'with an id like %s is a 400 or a 404',
    async (id) => {
      for (const answer of [
        await asAnna.patch(`/me/dependants/${id}`, { name: 'X' }),
        await asAnna.delete(`/me/dependants/${id}`),
        await asAnna.get(`/service-requests/${id}`),
      ]) {
        expect([400, 404]).toContain(answer.status);
        expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
      }
    },
  );

  test('that is not percent-encoded rightly is a 400 or a 404', async () => {
    for (const path of ['/me/dependants/%', '/services/%zz', '/services/%c3']) {
      const answer = await asAnna.get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
    }
  });

  test('with more letters than a code can have is a 404', async () => {
    const answer = await guest.get(`/services/${'A'.repeat(5000)}`);
    expect([400, 404, 414]).toContain(answer.status);
  });

  test.each([
    'limit=0',
    'limit=201',
    'limit=ten',
    'limit=1&limit=2',
    'cursor=xyz',
    'sort=name',
    'deleted=true',
  ])('of a list is refused for %s', async (query) => {
    const answer = await asAnna.get(`/service-requests?${query}`);
    expect({ query, status: answer.status, code: answer.body.code }).toEqual({
      ...{ query, status: 400 },
      code: expect.stringMatching(/^query\./),
    });
  });
});

describe('the language', () => {
  test.each([
    [undefined, '请先登录。'],
    ['en', 'Sign in first.'],
    ['en-GB', 'Sign in first.'],
    ['zh', '请先登录。'],
    ['zh-TW;q=0.9, en;q=0.8', '请先登录。'],
    ['fr, en;q=0.5', 'Sign in first.'],
    ['fr', '请先登录。'],
    ['en;q=0, zh', '请先登录。'],
    ['*', '请先登录。'],
    [';;q=,,', '请先登录。'],
  ])('of %s is understood', async (language, detail) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'accept-language': language };
    const answer = await fetch(`${api.url}/api/v1/me`, { headers });
    expect(((await answer.json()) as { detail: string }).detail).toBe(detail);
  });
});

describe('a version', () => {
  test('is told as ETag, and a change that is based on another one is refused', async () => {
    const added = await asAnna.post('/me/dependants', CHILD);
    const path = `/me/dependants/${good(added, 201).id}`;
    expect(added.headers.get('etag')).toBe('"1"');

    const changed = await asAnna.patch(path, { name: '王大雪' }, { ifMatch: 1 });
    expect(good(changed)).toMatchObject({ name: '王大雪', version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');

    problem(await asAnna.patch(path, { name: '王中雪' }, { ifMatch: 1 }), 412, 'version.stale');
    good(await asAnna.patch(path, { name: '王中雪' }, { ifMatch: 'W/"2"' }));
    good(await asAnna.patch(path, { name: '王小雪' }, { ifMatch: '*' }));
    good(await asAnna.patch(path, { name: '王雪' }));
  });

  test('that is none is a 400', async () => {
    const { id } = good(await asAnna.post('/me/dependants', CHILD), 201);
    for (const ifMatch of ['1', '"x"', '""', '"1", "2"']) {
      problem(await asAnna.patch(`/me/dependants/${id}`, { name: 'X' }, { ifMatch }), 400, 'header.invalid');
    }
  });

  test('lets one of two changes at once through', async () => {
    const { id } = good(await asAnna.post('/me/dependants', CHILD), 201);
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => asAnna.patch(`/me/dependants/${id}`, { name }, { ifMatch: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe('every answer', () => {
  test('has a number of its own', async () => {
    const numbers = [await guest.get('/tiers'), await guest.get('/me'), await guest.get('/nowhere')].map(
      ({ headers }) => headers.get('x-request-id'),
    );
    expect(new Set(numbers).size).toBe(3);
    for (const number of numbers) expect(number).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('does not take the number that a caller makes up', async () => {
    const answer = await guest.with({ 'x-request-id': 'made-up' }).get('/me');
    expect(answer.headers.get('x-request-id')).not.toBe('made-up');
  });

  test.each(['/api/v1/me', '/api/v1/tiers', '/api/v1/nowhere', '/health/live', '/openapi.json'])(
    'has the headers that keep a browser safe: %s',
    async (path) => {
      const { headers } = await guest.outside.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': expect.any(String),
        'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
      });
      expect(headers.get('content-security-policy')).toContain(`default-src 'self'`);
      expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('about a person is not kept by anybody on the way', async () => {
    const { headers } = await asAnna.get('/me');
    expect(headers.get('cache-control')).toMatch(/no-store|private/);
  });
});

describe('a call from another site', () => {
  const post = (headers: Record<string, string>) => guest.with(headers).post('/me/dependants', CHILD);

  test.each(['cross-site', 'same-site'])('with a cookie is refused: %s', async (site) => {
    const answer = await guest.as(anna).with({ 'sec-fetch-site': site }).get('/me');
    expect(answer.status).toBe(200);
    const cookie = `talent_session=${anna.cookie}`;
    problem(await post({ cookie, 'sec-fetch-site': site }), 403, 'access.cross_site');
  });

  test('with a cookie and a foreign origin is refused where the browser tells no more', async () => {
    const cookie = `talent_session=${anna.cookie}`;
    problem(await post({ cookie, origin: 'https://evil.example' }), 403, 'access.cross_site');
  });

  test('is none from the portal itself', async () => {
    const cookie = `talent_session=${anna.cookie}`;
    good(await post({ cookie, 'sec-fetch-site': 'same-origin' }), 201);
    good(await post({ cookie, origin: api.url }), 201);
  });

  test('is none from a program', async () => {
    good(await post({ authorization: `Bearer ${anna.token}` }), 201);
  });
});

describe('a route', () => {
  test('answers HEAD and OPTIONS without harm, and no other method', async () => {
    expect((await asAnna.send('HEAD', '/me', undefined)).status).toBe(200);
    expect((await guest.send('HEAD', '/me', undefined)).status).toBe(401);
    expect([204, 404]).toContain((await guest.send('OPTIONS', '/me', undefined)).status);
    problem(await asAnna.put('/me', {}), 404, 'route.not_found');
  });
});
