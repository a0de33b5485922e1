import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let administrator: Person;
let admin: Caller;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
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
        actions: ['roles', 'disable', 'erase'],
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
      actions: ['roles', 'enable', 'erase'],
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
