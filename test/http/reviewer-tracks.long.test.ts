import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TRACKS } from '#domain/catalogue/policy.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let admin: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  admin = desk.as(await people.staff('administrator'));
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
// Each test has the reviewers and the waiting applications that it makes, and no others.
beforeEach(async () => {
  await database.query(`DELETE FROM account_role WHERE role = 'reviewer'`);
  await database.query(`UPDATE accreditation_application SET state = 'withdrawn', due_on = NULL`);
});

/** Of a craftsman, who waits for a reviewer. */
const waiting = async (applicant?: Person) =>
  (
    await people.application(applicant ?? (await people.applicant()), {
      ...{ state: 'submitted', track: 'vocational_skills', dueOn: day(4) },
    })
  ).id;
const poolOf = async (track: string) =>
  good(await admin.get('/review-pools')).items.find((pool: { track: string }) => pool.track === track);

describe('a reviewer', () => {
  test('takes on what is on a track of his or hers, from the moment it is given', async () => {
    const id = await waiting();
    const reviewer = await people.staff('reviewer', { tracks: ['research', 'local'] });
    expect(good(await desk.as(reviewer).get(`${PATH}/${id}`)).actions).toEqual([]);
    const refusal = problem(await desk.act(reviewer, id, 'claim'), 403, 'application.other_track');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'on_my_track' })]);

    const version = Number(good(await admin.get(`/users/${reviewer.id}`)).version);
    const tracks = ['vocational_skills', 'local'];
    const given = good(await admin.put(`/users/${reviewer.id}/tracks`, { tracks }, { ifMatch: version }));
    expect(given).toMatchObject({ tracks: ['local', 'vocational_skills'], version: version + 1 });
    expect(given.actions).toEqual(['roles', 'tracks', 'invite', 'change', 'email', 'disable', 'erase']);
    expect(good(await desk.as(reviewer).get(`${PATH}/${id}`)).actions).toEqual(['claim']);
    good(await desk.act(reviewer, id, 'claim'));

    good(await admin.put(`/users/${reviewer.id}/tracks`, { tracks: [] }));
    good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: '已经开始的初审由本人办结。' }));
    const events = await database.query(
      `SELECT data FROM event WHERE subject_id = $1 AND type = 'account.tracks_changed' ORDER BY seq`,
      [reviewer.id],
    );
    expect(events).toEqual([{ data: { tracks: 'vocational_skills local' } }, { data: { tracks: '' } }]);
  });

  test('loses the tracks with the role, and who is none is given none', async () => {
    const reviewer = await people.staff('reviewer');
    const roles = (names: string[]) =>
      admin.put(`/users/${reviewer.id}/roles`, { roles: names.map((role) => ({ role })) });
    expect(good(await roles(['reviewer', 'approver'])).tracks).toEqual([...TRACKS].sort());
    expect(good(await roles(['approver']))).toMatchObject({
      tracks: [],
      actions: ['roles', 'invite', 'change', 'email', 'disable', 'erase'],
    });
    const put = (id: string, ifMatch?: number) =>
      admin.put(`/users/${id}/tracks`, { tracks: ['local'] }, ifMatch === undefined ? {} : { ifMatch });
    problem(await put(reviewer.id), 422, 'user.no_reviewer');
    expect(good(await roles(['reviewer'])).tracks).toEqual([]);
    problem(await put(reviewer.id, 1), 412, 'version.stale');
    problem(await desk.as(reviewer).put(`/users/${reviewer.id}/tracks`, {}), 403, 'access.forbidden');
    problem(
      await admin.put(`/users/${reviewer.id}/tracks`, { tracks: ['sport'] }),
      ...([400, 'body.invalid'] as const),
    );
  });

  test('who loses the track at the same moment has the application, or not: never half', async () => {
    const outcomes = new Set<number>();
    for (let round = 0; round < 12; round += 1) {
      const reviewer = await people.staff('reviewer', { tracks: ['vocational_skills'] });
      const id = await waiting();
      const [claim, taken] = await Promise.all([
        desk.act(reviewer, id, 'claim'),
        admin.put(`/users/${reviewer.id}/tracks`, { tracks: [] }),
      ]);
      good(taken);
      if (claim.status !== 200) problem(claim, 403, 'application.other_track');
      const [row] = await database.query<{ state: string; reviewer_id: string | null }>(
        'SELECT state, reviewer_id FROM accreditation_application WHERE id = $1',
        [id],
      );
      expect(row).toEqual(
        claim.status === 200
          ? { state: 'in_review', reviewer_id: reviewer.id }
          : { state: 'submitted', reviewer_id: null },
      );
      outcomes.add(claim.status);
    }
    expect([...outcomes].every((status) => status === 200 || status === 403)).toBe(true);
  });
});

describe('the pool of a track', () => {
  test('is among whom the lot falls, and nobody else', async () => {
    const approver = await people.staff('approver');
    const id = await waiting();
    await people.staff('reviewer', { tracks: ['research', 'engineering', 'enterprise', 'local'] });
    problem(await desk.act(approver, id, 'assign'), 409, 'application.nobody_free');
    const craftsman = await people.staff('reviewer', { tracks: ['vocational_skills'] });
    expect(good(await desk.act(approver, id, 'assign')).assignee.id).toBe(craftsman.id);
  });

  test('tells administrators, in numbers alone, what nobody may take', async () => {
    const approver = await people.staff('approver');
    expect(await poolOf('vocational_skills')).toEqual({
      ...{ track: 'vocational_skills', reviewers: 0, waiting: 0, unattended: 0, unattendedDueOn: null },
    });
    await waiting();
    const insider = await people.applicant({ roles: ['reviewer'], tracks: ['vocational_skills'] });
    const own = await waiting(insider);
    await people.staff('reviewer', { tracks: ['local'] });
    await people.staff('reviewer', { tracks: ['vocational_skills'], active: false });
    // The insider may take the other one and not his or her own.
    expect(await poolOf('vocational_skills')).toEqual({
      ...{ track: 'vocational_skills', reviewers: 1, waiting: 2, unattended: 1, unattendedDueOn: day(4) },
    });
    problem(await desk.act(insider, own, 'claim'), 403, 'application.four_eyes');
    problem(await desk.act(approver, own, 'assign'), 409, 'application.nobody_free');
    await people.staff('reviewer', { tracks: ['vocational_skills'] });
    expect(await poolOf('vocational_skills')).toMatchObject({ reviewers: 2, unattended: 0 });
    problem(await desk.as(insider).get('/review-pools'), 403, 'access.forbidden');
    problem(await admin.get(`${PATH}/${own}`), 404, 'resource.not_found');
  });
});
