import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { EMAIL_CHANGE_LINK, PASSWORD_RESET_LINK } from '#features/notifications/outgoing-message.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { PASSWORD, People, type Person } from '../support/people.js';

const OTHER = 'seven boats on a green lake';
const links = new SealedLinks(Buffer.from(MASTER_KEY, 'base64'));
let database: TestDatabase;
let api: RunningApi;
let people: People;
let administrator: Person;
let admin: Caller;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl, environment: { MAIL_FOLDER: '/nowhere' } });
  administrator = await people.staff('administrator');
  admin = caller(api.url).as(administrator);
});

afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('roles', () => {
  test('hold from the next request on, and are taken away as fast', async () => {
    const person = await people.person({ secondFactor: true });
    const noSlot = '/slots/01a20fd7-4896-76e2-a234-b6e5cd564f77/close';
    const agency = await people.agency();
    const close = async () => (await caller(api.url).as(person).post(noSlot)).status;
    expect(await close()).toBe(403);
    const granted = await admin.put(
      `/users/${person.id}/roles`,
      { roles: [{ role: 'agency_staff', agencyId: agency.id }] },
      { ifMatch: 1 },
    );
    expect(granted).toMatchObject({
      status: 200,
      body: {
        roles: [{ role: 'agency_staff', agencyId: agency.id }],
        version: 2,
        actions: ['roles', 'invite', 'change', 'email', 'disable', 'erase'],
      },
    });
    expect(await close()).toBe(404);
    await admin.put(`/users/${person.id}/roles`, { roles: [] });
    expect(await close()).toBe(403);
  });

  test('of an agency’s staff name the agency', async () => {
    const person = await people.person();
    const agency = await people.agency();
    const put = (grant: object) => admin.put(`/users/${person.id}/roles`, { roles: [grant] });
    expect((await put({ role: 'agency_staff' })).body.code).toBe('user.roles_invalid');
    expect((await put({ role: 'reviewer', agencyId: agency.id })).body.code).toBe('user.roles_invalid');
    expect((await put({ role: 'agency_staff', agencyId: person.id })).body.code).toBe('user.roles_invalid');
    expect((await put({ role: 'agency_staff', agencyId: agency.id })).status).toBe(200);
  });

  test('that do not go together are refused by name', async () => {
    const person = await people.person();
    const roles = [{ role: 'administrator' }, { role: 'approver' }];
    const answer = await admin.put(`/users/${person.id}/roles`, { roles });
    expect(answer).toMatchObject({ status: 422, body: { reasons: [{ code: 'roles_conflict' }] } });
  });

  test('are nobody’s own to change, and only administrators’', async () => {
    const path = `/users/${administrator.id}/roles`;
    expect((await admin.put(path, { roles: [] })).body.code).toBe('user.own_account');
    for (const role of ['reviewer', 'approver', 'service_manager', 'auditor', 'agency_staff'] as const) {
      const other = caller(api.url).as(await people.staff(role));
      expect((await other.put(path, { roles: [] })).status).toBe(403);
      expect((await other.get('/users')).status).toBe(403);
    }
  });

  test('changed on a stale version are refused', async () => {
    const person = await people.person();
    expect((await admin.put(`/users/${person.id}/roles`, { roles: [] }, { ifMatch: 9 })).status).toBe(412);
  });
});

describe('an account', () => {
  test('that is shut is out at once, and in again only by a new sign-in', async () => {
    const person = await people.person();
    const self = caller(api.url).as(person);
    expect((await self.get('/me')).status).toBe(200);
    expect((await admin.post(`/users/${person.id}/disable`)).body).toMatchObject({
      active: false,
      actions: ['roles', 'email', 'enable', 'erase'],
    });
    expect((await self.get('/me')).status).toBe(401);
    expect((await admin.post(`/users/${person.id}/enable`)).body.active).toBe(true);
    expect((await self.get('/me')).status).toBe(401);
    const { email, password } = person;
    expect((await caller(api.url).post('/auth/login', { email, password })).status).toBe(200);
    expect((await admin.post(`/users/${administrator.id}/disable`)).body.code).toBe('user.own_account');
  });

  test('is found by its whole email or its role, and shows no secret', async () => {
    const reviewer = await people.staff('reviewer');
    const byEmail = await admin.get(`/users?email=${reviewer.email}`);
    expect(byEmail.body.items.map(({ id }: { id: string }) => id)).toEqual([reviewer.id]);
    expect(byEmail.text).not.toMatch(/hash|secret_|totp/i);
    const byRole = await admin.get('/users?role=reviewer&limit=200');
    expect(byRole.body.items.map(({ id }: { id: string }) => id)).toContain(reviewer.id);
    expect((await admin.get(`/users/${reviewer.id}`)).headers.get('etag')).toBe('"1"');
  });
});

/** The links in the letters to somebody that set a password, the last one first. */
async function passwordLinks(accountId: string): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT r.id FROM password_reset r JOIN notification_delivery d ON d.password_reset_id = r.id
     WHERE r.account_id = $1 ORDER BY r.created_at DESC, r.id DESC`,
    [accountId],
  );
  return rows.map(({ id }) => links.seal(id, PASSWORD_RESET_LINK));
}

const reset = (token: string | undefined, password = OTHER) =>
  caller(api.url).post('/auth/password/reset', { token, password });
const signIn = (email: string, password: string) => caller(api.url).post('/auth/login', { email, password });
const forget = (email: string) => caller(api.url).post('/auth/password/forgot', { email });
const eventsOf = async (id: string) =>
  (
    await database.query<{ type: string }>('SELECT type FROM event WHERE subject_id = $1 ORDER BY seq', [id])
  ).map(({ type }) => type);

/** By what ways the worker tells somebody of the last event about the account. */
async function toldOf(id: string): Promise<unknown> {
  const { close, transactions } = await appTransactions(database);
  await transactions.run(system('outbox'), async (tx) => {
    const event = await tx.manager.findOneOrFail(EventRow, {
      where: { subjectId: id },
      order: { seq: 'DESC' },
    });
    await tellPeople(tx, event, { inService: ['mail'], portal: 'https://talent.example' });
  });
  await close();
  return database.query(
    `SELECT n.event_type, d.channel FROM notification n JOIN notification_delivery d ON d.notification_id = n.id
     WHERE n.account_id = $1`,
    [id],
  );
}

describe('a member of staff', () => {
  const staff = {
    name: '李工',
    email: 'Invited.One@example.org',
    roles: [{ role: 'reviewer' }],
    tracks: ['research'],
  };

  test('is invited without a password, and alone chooses one, once', async () => {
    const invited = good(await admin.post('/users', staff, { key: 'one' }), 201);
    expect(invited).toMatchObject({
      ...{ email: 'invited.one@example.org', locale: 'zh-CN', active: true, secondFactorEnrolled: false },
      ...{ invitation: { state: 'waiting' }, roles: [{ role: 'reviewer' }], tracks: ['research'] },
      actions: ['roles', 'tracks', 'invite', 'change', 'email', 'disable', 'erase'],
    });
    // A key that is sent again invites nobody again; the address is taken from then on.
    expect(good(await admin.post('/users', staff, { key: 'one' }), 201).id).toBe(invited.id);
    problem(await admin.post('/users', staff), 409, 'user.email_taken');
    problem(await signIn(invited.email, OTHER), 401, 'auth.credentials_wrong');
    const [token, ...others] = await passwordLinks(invited.id);
    expect(others).toEqual([]);
    expect((await reset(token)).status).toBe(204);
    problem(await reset(token, 'nine geese over the river'), 422, 'password_reset.invalid');
    const { accessToken } = good(await signIn(invited.email, OTHER));
    const self = caller(api.url).as({ token: accessToken });
    problem(await self.get('/accreditation-applications'), 403, 'auth.mfa_enrolment_required');
    expect(good(await admin.get(`/users/${invited.id}`)).invitation).toBeNull();
    expect(await eventsOf(invited.id)).toEqual([
      ...['account.invited', 'account.sign_in_failed', 'account.invitation_accepted', 'account.signed_in'],
    ]);
  });

  test.each([
    [{ roles: [] }, 400, 'body.invalid'],
    [{ roles: [{ role: 'agency_staff' }], tracks: [] }, 422, 'user.roles_invalid'],
    [{ roles: [{ role: 'auditor' }] }, 422, 'user.no_reviewer'],
  ])('is not invited with %j', async (fields, status, code) => {
    problem(await admin.post('/users', { ...staff, email: 'nobody@example.org', ...fields }), status, code);
  });

  test('without one-time codes gets no link by asking for one, nor keeps one from before', async () => {
    const person = await people.person();
    const before = await forget(person.email);
    const [token] = await passwordLinks(person.id);
    good(await admin.put(`/users/${person.id}/roles`, { roles: [{ role: 'approver' }] }));
    problem(await reset(token), 422, 'password_reset.invalid');
    const after = await forget(person.email);
    expect([after.status, after.text]).toEqual([before.status, before.text]);
    expect(await passwordLinks(person.id)).toHaveLength(1);
    expect(await toldOf(person.id)).toEqual([
      { event_type: 'account.password_reset_refused', channel: 'mail' },
    ]);
    // An administrator lets in whoever forgot a password before there were codes.
    good(await admin.post(`/users/${person.id}/invitations`), 201);
    expect((await reset((await passwordLinks(person.id))[0])).status).toBe(204);
    // With codes, which are asked for after it, the mailbox is enough for a new password.
    await database.query(
      `UPDATE account SET totp_secret = '\\x00', totp_confirmed_at = now() WHERE id = $1`,
      [person.id],
    );
    await forget(person.email);
    expect((await reset((await passwordLinks(person.id))[0], 'nine geese over the river')).status).toBe(204);
    problem(await admin.post(`/users/${person.id}/invitations`), 409, 'user.not_invitable');
  });

  test('is invited again by another letter, which ends the one before', async () => {
    const email = 'invited.again@example.org';
    const { id, version } = good(await admin.post('/users', { ...staff, email }), 201);
    const [first] = await passwordLinks(id);
    const gone = `UPDATE password_reset SET created_at = now() - interval '8 days', expires_at = now() WHERE account_id = $1`;
    await database.query(gone, [id]);
    expect(good(await admin.get(`/users/${id}`)).invitation.state).toBe('expired');
    problem(await reset(first), 422, 'password_reset.invalid');
    const again = `/users/${id}/invitations`;
    problem(await admin.post(again, {}, { ifMatch: 99 }), 412, 'version.stale');
    expect(good(await admin.post(again, {}, { ifMatch: version }), 201).invitation.state).toBe('waiting');
    // Another address before there is a password: the letter goes there, and the one before is worth nothing.
    const moved = { email: 'Invited.Elsewhere@example.org', emailReason: 'typed_wrong' };
    expect(good(await admin.patch(`/users/${id}`, moved)).email).toBe('invited.elsewhere@example.org');
    const [last, second] = await passwordLinks(id);
    problem(await reset(second), 422, 'password_reset.invalid');
    expect((await reset(last)).status).toBe(204);
    good(await signIn('invited.elsewhere@example.org', OTHER));
  });

  test('gets another name, language and agency from an administrator; nobody else does', async () => {
    const person = await people.staff('agency_staff');
    const agencyId = (await people.agency()).id;
    const path = `/users/${person.id}`;
    const { version } = good(await admin.get(path));
    const change = { name: 'Li Wei', locale: 'en', agencyId };
    const changed = good(await admin.patch(path, change, { ifMatch: version }));
    expect(changed).toMatchObject({ name: 'Li Wei', locale: 'en', roles: [{ agencyId }] });
    expect(changed.version).toBeGreaterThan(version);
    problem(await admin.patch(path, { name: 'Wang' }, { ifMatch: version }), 412, 'version.stale');
    problem(await admin.patch(path, { agencyId: person.id }), 422, 'user.roles_invalid');
    problem(await admin.patch(`/users/${administrator.id}`, { name: 'Wang' }), 403, 'user.own_account');
    const holder = await people.holder();
    problem(await admin.patch(`/users/${holder.id}`, { name: 'Wang' }), 422, 'user.not_staff');
  });
});

describe('another address to sign in with', () => {
  const wanted = { email: 'right.address@example.org', emailReason: 'typed_wrong' };
  async function confirmation(id: string): Promise<string> {
    const [row] = await database.query<{ id: string }>(
      `SELECT c.id FROM email_change c JOIN notification_delivery d ON d.email_change_id = c.id WHERE c.account_id = $1`,
      [id],
    );
    return links.seal(row!.id, EMAIL_CHANGE_LINK);
  }
  const confirm = (token: string, password: string) =>
    caller(api.url).post('/auth/email/confirm', { token, password });

  test('counts once it is confirmed from there with the password, and ends all sign-ins', async () => {
    const person = await people.holder();
    const path = `/users/${person.id}`;
    problem(await admin.patch(path, { email: wanted.email }), 422, 'user.email_reason');
    problem(await admin.patch(path, { ...wanted, email: administrator.email }), 409, 'user.email_taken');
    expect(good(await admin.patch(path, { ...wanted, email: 'wrong@example.org' })).email).toBe(person.email);
    const first = await confirmation(person.id);
    good(await admin.patch(path, wanted));
    // While the present address still holds.
    expect(await toldOf(person.id)).toEqual([{ event_type: 'account.email_change_asked', channel: 'mail' }]);
    const token = await confirmation(person.id);
    problem(await confirm(first, PASSWORD), 422, 'email_change.invalid');
    problem(await confirm(token, 'not the password'), 422, 'account.password_wrong');
    good(await caller(api.url).as(person).get('/me'));
    expect((await confirm(token, PASSWORD)).status).toBe(204);
    problem(await caller(api.url).as(person).get('/me'), 401, 'auth.required');
    problem(await signIn(person.email, PASSWORD), 401, 'auth.credentials_wrong');
    good(await signIn(wanted.email, PASSWORD));
    problem(await confirm(token, PASSWORD), 422, 'email_change.invalid');
    expect(await eventsOf(person.id)).toEqual(
      expect.arrayContaining(['account.email_change_asked', 'account.email_changed']),
    );
  });
});

describe('the audit trail', () => {
  let inspection: Caller;
  let shut: Person;
  beforeAll(async () => {
    inspection = caller(api.url).as(await people.staff('auditor'));
    shut = await people.person({ name: 'Shen Ji' });
    for (const action of ['disable', 'enable', 'disable']) await admin.post(`/users/${shut.id}/${action}`);
    await admin.put(`/users/${shut.id}/roles`, { roles: [] });
  });

  const items = async (query: string) => (await inspection.get(`/audit-events?${query}`)).body.items;
  const types = async (query: string) => (await items(query)).map(({ type }: { type: string }) => type);

  test('is the inspection’s alone', async () => {
    const roles = ['reviewer', 'approver', 'service_manager', 'administrator', 'agency_staff'] as const;
    const others = [await people.person(), ...(await Promise.all(roles.map((role) => people.staff(role))))];
    for (const path of ['/audit-events', '/audit-events/verification', '/audit-events/seals']) {
      for (const other of others) expect((await caller(api.url).as(other).get(path)).status).toBe(403);
      expect((await caller(api.url).get(path)).status).toBe(401);
      expect((await inspection.get(path)).status).toBe(200);
    }
  });

  test('says who did what to whom, in the reader’s language', async () => {
    const [newest] = await items(`subjectId=${shut.id}&type=account.disabled`);
    expect(newest).toMatchObject({
      ...{ type: 'account.disabled', text: 'Account disabled', data: {} },
      actor: {
        kind: 'account',
        id: administrator.id,
        roles: ['applicant', 'administrator'],
        name: administrator.name,
      },
      subject: { type: 'account', id: shut.id, name: 'Shen Ji' },
    });
    const chinese = await inspection.get(`/audit-events?subjectId=${shut.id}&limit=1&type=account.disabled`, {
      language: 'zh-CN',
    });
    expect(chinese.body.items[0].text).toBe('停用账号');
    expect(chinese.text).not.toContain(shut.email);
  });

  test('is narrowed to whom, what, which and when', async () => {
    const steps = ['account.disabled', 'account.enabled', 'account.disabled'];
    const of = `actorId=${administrator.id}&subjectType=account&subjectId=${shut.id}`;
    expect(await types(`${of}&type=account.disabled,account.enabled`)).toEqual(steps);
    expect(await types(`${of}&type=account.&actorRole=administrator&sort=at&limit=2`)).toEqual(
      steps.slice(0, 2),
    );
    expect(await types(`${of}&type=card.`)).toEqual([]);
    expect(await types(`${of}&actorRole=reviewer`)).toEqual([]);
    const { at } = (await items(`${of}&type=account.enabled`))[0];
    const moment = encodeURIComponent(at);
    const later = encodeURIComponent(new Date(Date.parse(at) + 1).toISOString());
    expect(
      await types(`type=account.enabled&actorId=${administrator.id}&from=${moment}&to=${later}`),
    ).toEqual(['account.enabled']);
    expect(await types(`${of}&type=account.enabled&to=${moment}`)).toEqual([]);
    for (const wrong of [
      'type=account.danced',
      'sort=type',
      'from=2026-01-01',
      'actorRole=king',
      'requestId=1',
    ]) {
      expect((await inspection.get(`/audit-events?${wrong}`)).body.code).toBe('query.invalid');
    }
  });

  test('is read to its end, page by page, each event once, also where no index helps', async () => {
    await database.query(
      `INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
        SELECT portal_now(), 'demo.clock_moved', 'demo', uuidv7(), 'system', '{system}', '{}' FROM generate_series(1, 5200)`,
    );
    const walk = async (query: string): Promise<string[]> => {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await inspection.get(`/audit-events?${query}${cursor && `&cursor=${cursor}`}`);
        ids.push(...page.body.items.map(({ id }: { id: string }) => id));
        cursor = page.body.nextCursor;
      }
      return ids;
    };
    const kept = await database.query<{ id: string }>(
      `SELECT id FROM event WHERE actor_roles @> '{administrator}' ORDER BY at DESC, id DESC`,
    );
    const ids = kept.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const limit of [2, 200]) expect(await walk(`actorRole=administrator&limit=${limit}`)).toEqual(ids);
    expect(await walk('actorRole=administrator&limit=2&sort=at')).toEqual(ids.toReversed());
    expect(await walk('actorRole=administrator&type=account.,demo.&limit=2')).toEqual(ids);
    // More was looked at than one page looks at, and so it is empty, with a next one.
    const first = await inspection.get('/audit-events?actorRole=administrator');
    expect(first.body).toMatchObject({ items: [], nextCursor: expect.any(String) });
  });

  test('is verified against its seals, of which there are none yet', async () => {
    expect((await inspection.get('/audit-events/verification?from=1&to=2')).body).toEqual({
      ...{ intact: true, checked: { events: 0, seals: 0 }, firstBroken: null, next: null },
      ...{ sealedThrough: null, unsealed: expect.any(Number), newestSeal: null, anchor: null },
    });
    expect((await inspection.get('/audit-events/seals')).body).toEqual({ items: [], nextCursor: null });
    const wrong = await inspection.get('/audit-events/verification?anchor=seal');
    expect(wrong).toMatchObject({ status: 400, body: { code: 'audit.anchor_malformed' } });
  });
});
