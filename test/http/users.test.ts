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
