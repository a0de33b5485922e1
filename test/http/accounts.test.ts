import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { sessionCookieOf } from '../support/cookies.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { bornYearsAgo, day, hours } from '../support/days.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { oneTimeCode } from '../support/one-time-codes.js';
import { PASSWORD, People } from '../support/people.js';
import { register, signIn } from '../support/sign-in.js';

const PROFILE = {
  name: '李雪',
  birthDate: '1985-06-15',
  nationality: 'CN',
  identityType: 'resident_identity_card',
  identityNumber: residentIdentityNumber('1985-06-15'),
  employer: '哈尔滨工业大学',
  jobTitle: '教授',
  phone: '+86 451 8640 0000',
  city: 'harbin',
};
const CHILD = { relation: 'child', name: '王小雪', birthDate: '2018-05-15' };

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  guest = caller(api.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('registering', () => {
  const registration = { email: 'new@example.org', password: PASSWORD, name: '李雪' };

  test('opens an account, with whose password one signs in', async () => {
    const body = { ...registration, email: 'Li.Xue@Example.org', locale: 'en' };
    const user = good(await guest.post('/auth/register', body), 201);
    expect(user).toMatchObject({
      email: 'li.xue@example.org',
      name: '李雪',
      locale: 'en',
      roles: ['applicant'],
    });
    expect(JSON.stringify(user)).not.toMatch(/password|hash/i);
    const signedIn = await signIn(guest, { email: 'LI.XUE@example.org', password: PASSWORD });
    expect(good(await signedIn.caller.get('/auth/session')).user.id).toBe(user.id);
    const [row] = await database.query('SELECT password_hash FROM account WHERE id = $1', [user.id]);
    expect(row?.password_hash).toMatch(/^\$argon2id\$/);
  });

  test('takes the language of the page where none is chosen', async () => {
    const body = { ...registration, email: 'zh@example.org' };
    expect(good(await guest.post('/auth/register', body, { language: 'zh-CN' }), 201).locale).toBe('zh-CN');
  });

  test('is refused for an email that has an account, whatever its case, also of ten at once', async () => {
    const email = 'Once@example.org';
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => guest.post('/auth/register', { ...registration, email })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const again = await guest.post('/auth/register', { ...registration, email: 'once@EXAMPLE.org' });
    problem(again, 409, 'account.email_taken');
  });

  test.each([
    'short',
    '12345678901',
    'aaaaaaaaaaaaaaaa',
    'new@example.org',
    'my new@example.org!',
    'abababababab',
  ])('is refused for a weak password: %s', async (password) => {
    problem(await guest.post('/auth/register', { ...registration, password }), 422, 'account.password_weak');
  });

  test('is refused for a password with the name of the mailbox in it', async () => {
    const body = { ...registration, email: 'snowgoose@example.org', password: 'my snowgoose flies' };
    problem(await guest.post('/auth/register', body), 422, 'account.password_weak');
  });

  test.each(['nobody', 'a b@example.org', '@example.org', 'a@b', '', `${'a'.repeat(65)}@example.org`])(
    'is refused for an email like %j',
    async (email) => {
      problem(await guest.post('/auth/register', { ...registration, email }), 400, 'body.invalid');
    },
  );

  test('gives nobody a role that was not granted', async () => {
    const body = { ...registration, email: 'sly@example.org', roles: ['administrator'] };
    const { errors } = problem(await guest.post('/auth/register', body), 400, 'body.invalid');
    expect(errors).toEqual([expect.objectContaining({ pointer: '/roles', code: 'unknown_field' })]);
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts and other sites cannot use, and answers a token', async () => {
    const person = await people.person();
    const answer = await guest.post('/auth/login', { email: person.email, password: PASSWORD });
    const body = good(answer);
    expect(body).toEqual({
      user: expect.objectContaining({ id: person.id, email: person.email, roles: ['applicant'] }),
      accessToken: expect.stringMatching(/^[\w-]{43}$/),
      expiresIn: 3600,
      demoClock: false,
    });
    const cookie = sessionCookieOf(answer)!;
    expect(cookie.attributes).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
    expect(cookie.attributes).not.toContain('secure');
    expect(cookie.attributes.some((attribute) => attribute.startsWith('domain'))).toBe(false);
    expect(cookie.value).not.toBe(body.accessToken);
    for (const signedIn of [guest.as({ cookie: cookie.value }), guest.as({ token: body.accessToken })]) {
      expect(good(await signedIn.get('/auth/session')).user.id).toBe(person.id);
    }
  });

  test('ends the cookie with the token, and the sign-ins beside it go on', async () => {
    const person = await people.person();
    const [here, there] = [await signIn(guest, person), await signIn(guest, person)];
    expect((await here.caller.post('/auth/logout')).status).toBe(204);
    problem(await guest.as({ token: here.token }).get('/me'), 401, 'auth.required');
    problem(await guest.as({ cookie: here.cookie }).get('/me'), 401, 'auth.required');
    good(await there.caller.get('/me'));
  });

  test('keeps no token that could be read out of the database', async () => {
    const { token, cookie, caller: anna } = await signIn(guest, await people.person());
    good(await anna.get('/me'));
    const rows = await database.query('SELECT encode(token_hash, $$escape$$) AS hash FROM session');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(cookie);
  });

  test('has a secure cookie under https', async () => {
    const https = await startApi({
      databaseUrl: database.appUrl,
      environment: { PUBLIC_URL: 'https://talent.example' },
    });
    try {
      const { email } = await people.person();
      const answer = await caller(https.url).post('/auth/login', { email, password: PASSWORD });
      good(answer);
      expect(sessionCookieOf(answer)?.attributes).toContain('secure');
    } finally {
      await https.stop();
    }
  });

  test('says the same of a wrong password, an unknown email and a disabled account', async () => {
    const { email } = await people.person();
    const { email: disabled } = await people.person({ active: false });
    const told = [];
    for (const credentials of [
      { email, password: 'not the password' },
      { email: 'nobody@example.org', password: PASSWORD },
      { email: disabled, password: PASSWORD },
    ]) {
      const answer = await guest.post('/auth/login', credentials);
      const { requestId, ...rest } = problem(answer, 401, 'auth.credentials_wrong');
      expect(requestId).toBeDefined();
      expect(sessionCookieOf(answer)).toBeNull();
      told.push(rest);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  test('leaves a trace, in success and in failure', async () => {
    const { id, email } = await people.person();
    await guest.post('/auth/login', { email, password: 'not the password' });
    good(await guest.post('/auth/login', { email, password: PASSWORD }));
    const events = await database.query('SELECT type FROM event WHERE subject_id = $1 ORDER BY seq', [id]);
    expect(events.map(({ type }) => type)).toEqual(['account.sign_in_failed', 'account.signed_in']);
  });

  test('works with the cookie of an ended session still in the browser', async () => {
    const person = await people.person();
    const browser = guest.as({ cookie: 'ended-long-ago' });
    good(await browser.get('/tiers'));
    good(await browser.post('/auth/login', { email: person.email, password: PASSWORD }));
  });

  test('does not trim or fold a password', async () => {
    const { email } = await people.person();
    for (const password of [` ${PASSWORD}`, PASSWORD.toUpperCase(), `${PASSWORD} `]) {
      problem(await guest.post('/auth/login', { email, password }), 401, 'auth.credentials_wrong');
    }
  });
});

describe('a session', () => {
  test('ends with signing out, and the cookie goes', async () => {
    const { cookie } = await people.person();
    const browser = guest.as({ cookie });
    const answer = await browser.with({ 'sec-fetch-site': 'same-origin' }).post('/auth/logout');
    expect(answer.status).toBe(204);
    const cleared = sessionCookieOf(answer);
    expect(cleared?.value).toBe('');
    problem(await browser.get('/me'), 401, 'auth.required');
  });

  test('ends with its time', async () => {
    const { id } = await people.person();
    const token = await people.session(id, { expiresAt: hours(-0.001) });
    problem(await guest.as({ token }).get('/me'), 401, 'auth.required');
  });

  test('of one kind is none of the other', async () => {
    const { token, cookie } = await people.person();
    problem(await guest.as({ token: cookie }).get('/me'), 401, 'auth.required');
    problem(await guest.as({ cookie: token }).get('/me'), 401, 'auth.required');
  });

  test('is of no use from the moment on which the account is disabled', async () => {
    const person = await people.person();
    good(await guest.as(person).get('/me'));
    await database.query('UPDATE account SET active = false WHERE id = $1', [person.id]);
    problem(await guest.as({ token: person.token }).get('/me'), 401, 'auth.required');
    problem(await guest.as({ cookie: person.cookie }).get('/me'), 401, 'auth.required');
    const answer = await guest.post('/auth/login', { email: person.email, password: PASSWORD });
    problem(answer, 401, 'auth.credentials_wrong');
  });

  test('has the roles of the moment', async () => {
    const person = await people.person();
    const roles = async () => good(await guest.as(person).get('/auth/session')).user.roles as string[];
    expect(await roles()).toEqual(['applicant']);
    await people.card(person);
    expect(await roles()).toEqual(['applicant', 'holder']);
    await database.query(`INSERT INTO account_role (account_id, role) VALUES ($1, 'auditor')`, [person.id]);
    await database.query('UPDATE session SET second_factor = true WHERE account_id = $1', [person.id]);
    expect((await roles()).sort()).toEqual(['applicant', 'auditor', 'holder']);
  });

  test('tells for which agency somebody works', async () => {
    const agency = await people.agency({ name: { 'zh-CN': '省医院', en: 'Provincial Hospital' } });
    const member = guest.as(await people.staff('agency_staff', { agency }));
    expect(good(await member.get('/auth/session')).user.agency).toEqual({
      id: agency.id,
      name: 'Provincial Hospital',
    });
  });
});

describe('one-time codes', () => {
  test('are set up with a first code; each is good for one sign-in, and other sessions end', async () => {
    const person = await people.person();
    const credentials = { email: person.email, password: PASSWORD };
    const anna = guest.as({ token: person.token });
    const { secret, uri } = good(await anna.post('/auth/mfa/totp/enrol'));
    expect(uri).toMatch(/^otpauth:\/\/totp\//);

    // Until it is confirmed it changes nothing.
    good(await guest.post('/auth/login', credentials));
    problem(await anna.post('/auth/mfa/totp/confirm', { code: '000000' }), 422, 'auth.mfa_code_wrong');

    const elsewhere = await people.session(person.id);
    const first = await oneTimeCode(secret);
    expect((await anna.post('/auth/mfa/totp/confirm', { code: first })).status).toBe(204);
    problem(await guest.as({ token: elsewhere }).get('/me'), 401, 'auth.required');
    problem(await guest.as({ cookie: person.cookie }).get('/me'), 401, 'auth.required');
    expect(good(await anna.get('/auth/session')).user.secondFactorEnrolled).toBe(true);
    problem(await anna.post('/auth/mfa/totp/enrol'), 409, 'auth.mfa_already_enrolled');

    problem(await guest.post('/auth/login', credentials), 401, 'auth.otp_required');
    problem(await guest.post('/auth/login', { ...credentials, otp: first }), 401, 'auth.credentials_wrong');
    const next = await oneTimeCode(secret, 1);
    const rush = await Promise.all(
      [1, 2, 3].map(() => guest.post('/auth/login', { ...credentials, otp: next })),
    );
    expect(rush.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    problem(await guest.post('/auth/login', { ...credentials, otp: next }), 401, 'auth.credentials_wrong');
  });

  test('do not tell whether the password was right', async () => {
    const { email } = await people.person();
    const wrong = { email, password: 'not the password', otp: '123456' };
    problem(await guest.post('/auth/login', wrong), 401, 'auth.credentials_wrong');
  });

  test('have a secret that cannot be read out of the database', async () => {
    const person = await people.person();
    const { secret } = good(await guest.as(person).post('/auth/mfa/totp/enrol'));
    const [row] = await database.query<{ totp_secret: Buffer }>(
      'SELECT totp_secret FROM account WHERE id = $1',
      [person.id],
    );
    expect(row!.totp_secret.toString('latin1')).not.toContain(secret);
  });
});

describe('staff without a second factor', () => {
  test.each(['reviewer', 'approver', 'service_manager', 'auditor', 'administrator', 'agency_staff'] as const)(
    'are held to setting it up: %s',
    async (role) => {
      const member = guest.as(await people.staff(role, { secondFactor: false }));
      problem(await member.get('/me'), 403, 'auth.mfa_enrolment_required');
      problem(await member.get('/service-requests'), 403, 'auth.mfa_enrolment_required');
      expect(good(await member.get('/auth/session')).user.secondFactorMissing).toBe(true);

      const { secret } = good(await member.post('/auth/mfa/totp/enrol'));
      const code = await oneTimeCode(secret);
      expect((await member.post('/auth/mfa/totp/confirm', { code })).status).toBe(204);
      good(await member.get('/me'));
      expect(good(await member.get('/auth/session')).user.secondFactorMissing).toBe(false);
    },
  );

  test('may go on where it is optional', async () => {
    const lenient = await startApi({ databaseUrl: database.appUrl, environment: { STAFF_MFA: 'optional' } });
    try {
      const member = caller(lenient.url).as(await people.staff('reviewer', { secondFactor: false }));
      good(await member.get('/me'));
    } finally {
      await lenient.stop();
    }
  });
});

describe('the profile', () => {
  test('is filled in whole, then changed in parts, and never tells the identity number', async () => {
    const anna = guest.as(await people.person());
    expect(good(await anna.get('/me'))).toMatchObject({ profile: null, version: 0 });

    const partly = problem(await anna.patch('/me', { name: '李雪', city: 'harbin' }), 400, 'body.invalid');
    expect(partly.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      ...[
        '/birthDate',
        '/nationality',
        '/identityType',
        '/identityNumber',
        '/employer',
        '/jobTitle',
        '/phone',
      ],
    ]);

    const filled = await anna.patch('/me', PROFILE);
    const identityNumber = `****************${PROFILE.identityNumber.slice(-2)}`;
    expect(good(filled)).toMatchObject({ profile: { ...PROFILE, identityNumber }, version: 1 });
    expect(filled.headers.get('etag')).toBe('"1"');

    const changed = good(await anna.patch('/me', { employer: '哈尔滨工程大学' }, { ifMatch: 1 }));
    expect(changed).toMatchObject({
      profile: { ...PROFILE, identityNumber, employer: '哈尔滨工程大学' },
      version: 2,
    });
    problem(await anna.patch('/me', { employer: 'X' }, { ifMatch: 1 }), 412, 'version.stale');
    for (const answer of [filled, await anna.get('/me')])
      expect(answer.text).not.toContain(PROFILE.identityNumber);
  });

  test('keeps the identity number where neither the database nor the trail shows it', async () => {
    const person = await people.person();
    good(await guest.as(person).patch('/me', PROFILE));
    const [row] = await database.query<{ identity_number: Buffer; identity_tail: string }>(
      'SELECT identity_number, identity_tail FROM profile WHERE account_id = $1',
      [person.id],
    );
    expect(row!.identity_number.toString('latin1')).not.toContain(PROFILE.identityNumber.slice(6, 14));
    expect(row!.identity_tail).toBe(PROFILE.identityNumber.slice(-2));
    const trail = await database.query('SELECT * FROM event WHERE subject_id = $1', [person.id]);
    expect(trail.map(({ type }) => type)).toEqual(['profile.changed']);
    expect(JSON.stringify(trail)).not.toMatch(
      new RegExp(`${PROFILE.identityNumber}|${PROFILE.name}|${PROFILE.employer}`),
    );
  });

  test.each([
    ['identity_check_digit', { identityNumber: withAnotherCheckDigit(PROFILE.identityNumber) }],
    ['identity_birth_date', { birthDate: '1985-06-16' }],
    ['identity_format', { identityNumber: '12345' }],
    ['identity_format', { identityNumber: `0${PROFILE.identityNumber.slice(1)}` }],
    ['identity_format', { identityNumber: `${PROFILE.identityNumber}1` }],
  ])('refuses an identity number for its %s', async (code, change) => {
    const answer = await guest.as(await people.person()).patch('/me', { ...PROFILE, ...change });
    expect(problem(answer, 422, 'profile.identity_invalid').reasons).toEqual([
      expect.objectContaining({ code }),
    ]);
  });

  test('takes a check digit X in either case, and a passport', async () => {
    const sequence = Array.from({ length: 100 }, (_, index) => index).find((index) =>
      residentIdentityNumber('1985-06-15', index).endsWith('X'),
    )!;
    const identityNumber = residentIdentityNumber('1985-06-15', sequence).toLowerCase();
    const anna = guest.as(await people.person());
    expect(good(await anna.patch('/me', { ...PROFILE, identityNumber })).profile.identityNumber).toMatch(
      /^\*+.X$/,
    );
    const passport = { identityType: 'passport', identityNumber: 'e12345678', nationality: 'DE' };
    expect(good(await anna.patch('/me', passport)).profile).toMatchObject({
      identityType: 'passport',
      identityNumber: expect.stringMatching(/^\*+78$/),
    });
  });

  test.each([
    ['/city', 'not_a_choice', { city: 'atlantis' }],
    ['/birthDate', 'in_future', { birthDate: day(2) }],
    ['/birthDate', 'not_a_day', { birthDate: '1985-02-29' }],
    ['/nationality', 'bad_format', { nationality: 'cn' }],
    ['/identityType', 'not_a_choice', { identityType: 'library_card' }],
    ['/phone', 'bad_format', { phone: 'call me' }],
    ['/locale', 'not_a_choice', { locale: 'fr' }],
    ['/name', 'not_text', { name: null }],
  ])('refuses %s as %s', async (pointer, code, change) => {
    const answer = await guest.as(await people.person()).patch('/me', { ...PROFILE, ...change });
    expect(problem(answer, 400, 'body.invalid').errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  test('is filled in once, also by two at once', async () => {
    const anna = guest.as(await people.person());
    const answers = await Promise.all([1, 2, 3].map(() => anna.patch('/me', PROFILE)));
    for (const answer of answers) {
      if (answer.status !== 200) problem(answer, 409, 'request.changed_meanwhile');
    }
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  });

  test('keeps the language without a profile', async () => {
    const anna = guest.as(await people.person());
    expect(good(await anna.patch('/me', { locale: 'en' }))).toMatchObject({
      user: { locale: 'en' },
      profile: null,
    });
  });
});

describe('dependants', () => {
  test('are added, listed, changed and removed by the one to whom they belong', async () => {
    const anna = guest.as(await people.person());
    const child = good(await anna.post('/me/dependants', CHILD), 201);
    const spouse = good(
      await anna.post('/me/dependants', { relation: 'spouse', name: '王强', birthDate: '1986-05-15' }),
      201,
    );
    expect(good(await anna.get('/me/dependants')).items).toEqual([child, spouse]);
    expect(child).toEqual({
      ...{
        ...CHILD,
        id: child.id,
        version: 1,
        adultOn: '2036-05-15',
        identityType: null,
        identityNumber: null,
      },
      ...{ consent: null, invitation: null, linkedAt: null, rejectedForm: null },
      actions: ['change', 'declare_guardianship', 'remove'],
    });

    const changed = good(await anna.patch(`/me/dependants/${child.id}`, { birthDate: '2018-05-16' }));
    expect(changed).toEqual({ ...child, birthDate: '2018-05-16', adultOn: '2036-05-16', version: 2 });
    expect((await anna.delete(`/me/dependants/${child.id}`)).status).toBe(204);
    expect(good(await anna.get('/me/dependants')).items).toEqual([spouse]);
    problem(await anna.patch(`/me/dependants/${child.id}`, { name: 'X' }), 404, 'resource.not_found');
  });

  test('are seen and changed by nobody else', async () => {
    const owner = await people.person();
    const { id } = await people.dependant(owner);
    for (const other of [
      await people.person(),
      await people.staff('reviewer'),
      await people.staff('service_manager'),
    ]) {
      const them = guest.as(other);
      problem(await them.patch(`/me/dependants/${id}`, { name: 'X' }), 404, 'resource.not_found');
      problem(await them.delete(`/me/dependants/${id}`), 404, 'resource.not_found');
      expect(good(await them.get('/me/dependants')).items).toEqual([]);
    }
    expect(good(await guest.as(owner).get('/me/dependants')).items).toHaveLength(1);
  });

  test('have one spouse at most, also of five at once and by a change', async () => {
    const anna = guest.as(await people.person());
    const spouse = { ...CHILD, relation: 'spouse', birthDate: bornYearsAgo(40) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => anna.post('/me/dependants', spouse)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const { id } = good(await anna.post('/me/dependants', CHILD), 201);
    problem(await anna.patch(`/me/dependants/${id}`, { relation: 'spouse' }), 409, 'dependant.spouse_exists');
  });

  test('are born already', async () => {
    const anna = guest.as(await people.person());
    const unborn = { ...CHILD, birthDate: day(2) };
    expect(problem(await anna.post('/me/dependants', unborn), 400, 'body.invalid').errors).toEqual([
      { pointer: '/birthDate', code: 'in_future', message: 'must not be after today' },
    ]);
    good(await anna.post('/me/dependants', { ...CHILD, birthDate: day() }), 201);
  });

  test('leave a trail without their names', async () => {
    const person = await people.person();
    const anna = guest.as(person);
    const { id } = good(await anna.post('/me/dependants', CHILD), 201);
    good(await anna.patch(`/me/dependants/${id}`, { name: '王大雪' }));
    await anna.delete(`/me/dependants/${id}`);
    const trail = await database.query('SELECT * FROM event WHERE subject_id = $1 ORDER BY seq', [person.id]);
    expect(trail.map(({ type }) => type)).toEqual([
      'dependant.added',
      'dependant.changed',
      'dependant.removed',
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/王大雪|王小雪/);
  });
});

test('an account that registered is like one that was put there', async () => {
  const { email, password } = await register(guest);
  const { user } = await signIn(guest, { email, password });
  expect(user.roles).toEqual(['applicant']);
});

function withAnotherCheckDigit(number: string): string {
  return `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
}
