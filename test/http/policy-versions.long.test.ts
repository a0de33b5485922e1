import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { AdvanceRehearsals } from '#features/policy/advance-rehearsals.js';
import { bundlePolicy, unbundlePolicy } from '#features/policy/policy-bundle.js';
import type { PolicyTexts } from '#features/policy/policy-layout.js';
import { readPolicyTexts } from '#features/policy/policy-texts.js';
import { startApiWithin, type ApiWithin } from '../support/api-within.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, POLICY_VERSION, type Person } from '../support/people.js';

const PATH = '/policy-versions';
const VEHICLE_OF_D = '/services/TRA-VEHICLE/quotas/calendar_year:holder/limits/D';

let database: TestDatabase;
let api: ApiWithin;
let people: People;
let guest: Caller;
let author: Person;
let publisher: Person;
let texts: PolicyTexts;
let installed: string;
let serial = 0;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApiWithin({ databaseUrl: database.appUrl });
  guest = caller(api.url);
  author = await people.staff('service_manager', { name: '起草人' });
  publisher = await people.staff('service_manager', { name: '发布人' });
  texts = await readPolicyTexts(join(import.meta.dirname, '../../policies'));
  const [row] = await database.query<{ id: string }>('SELECT id FROM policy_version WHERE version = $1', [
    POLICY_VERSION,
  ]);
  installed = row!.id;
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
beforeEach(async () => {
  await database.query(`UPDATE card SET state = 'revoked' WHERE state = 'active'`);
});

const as = (person: Person) => guest.as(person);
const newName = () => `trial-${(serial += 1)}`;
const draft = async (person = author): Promise<string> =>
  good(await as(person).post(PATH, { from: installed, policyVersion: newName() }), 201).id;
const change = (id: string, changes: object[], person = author, ifMatch?: number): Promise<Answer> =>
  as(person).patch(`${PATH}/${id}`, { changes }, ifMatch === undefined ? {} : { ifMatch });
const rehearse = async (id: string, person = author): Promise<Answer['body']> => {
  good(await as(person).post(`${PATH}/${id}/rehearse`), 202);
  while (await api.app.get(AdvanceRehearsals).run());
  return good(await as(person).get(`${PATH}/${id}`)).rehearsal;
};
const publish = (id: string, effectiveFrom: string, person = publisher): Promise<Answer> =>
  as(person).post(`${PATH}/${id}/publish`, { effectiveFrom });

describe('versions', () => {
  test('are seen by the service office and the auditors, and by nobody else', async () => {
    const id = await draft();
    for (const person of [author, await people.staff('auditor')]) {
      const { items } = good(await as(person).get(PATH));
      expect(items.map((item: { id: string }) => item.id)).toEqual(expect.arrayContaining([id, installed]));
      good(await as(person).get(`${PATH}/${id}`));
    }
    for (const person of [await people.holder(), await people.staff('administrator')]) {
      problem(await as(person).get(PATH), 403, 'access.forbidden');
      problem(await as(person).get(`${PATH}/${id}/files`), 403, 'access.forbidden');
    }
    problem(await as(await people.staff('auditor')).post(`${PATH}/${id}/rehearse`), 403, 'access.forbidden');
  });

  test('that are published show who holds and can be changed by nobody', async () => {
    const version = good(await as(author).get(`${PATH}/${installed}`));
    expect(version).toMatchObject({
      ...{ policyVersion: POLICY_VERSION, state: 'published', holds: true, writtenBy: [], actions: [] },
    });
    problem(await change(installed, [{ pointer: VEHICLE_OF_D, value: 9 }]), 409, 'policy.action_not_allowed');
    problem(await as(author).post(`${PATH}/${installed}/rehearse`), 409, 'policy.action_not_allowed');
  });

  test('come out as the very files of policies/, and go in again with the same hash', async () => {
    const answer = await as(author).get(`${PATH}/${installed}/files`);
    expect(answer.headers.get('content-type')).toBe('application/yaml; charset=utf-8');
    expect(unbundlePolicy(answer.text)).toEqual(texts);
    const name = newName();
    const renamed = answer.text.replace(`version: ${POLICY_VERSION}`, `version: ${name}`);
    const copy = good(await as(author).post(PATH, { bundle: renamed }), 201);
    expect(copy).toMatchObject({ policyVersion: name, basedOn: POLICY_VERSION, state: 'draft' });
    const back = await as(author).patch(`${PATH}/${copy.id}`, {
      changes: [{ pointer: '/version', value: `${name}-x` }],
    });
    const whole = await as(author).get(`${PATH}/${good(back).id}/files`);
    expect(unbundlePolicy(whole.text)).toEqual({
      ...texts,
      'policy.yaml': texts['policy.yaml']!.replace(POLICY_VERSION, `${name}-x`),
    });
    const [hashes] = await database.query<{ same: boolean }>(
      `SELECT md5((a.content - 'version')::text) = md5((b.content - 'version')::text) AS same
        FROM policy_version a, policy_version b WHERE a.id = $1 AND b.id = $2`,
      [installed, copy.id],
    );
    expect(hashes?.same).toBe(true);
  });
});

describe('a draft', () => {
  test('is refused with the file, line and field of each problem, in the reader’s language', async () => {
    const broken = bundlePolicy({
      ...texts,
      'services/medical.yaml': texts['services/medical.yaml']!.replace(
        'period: calendar_year',
        'period: calender_year',
      ),
    }).replace(POLICY_VERSION, newName());
    const chinese = problem(
      await as(author).post(PATH, { bundle: broken }, { language: 'zh-CN' }),
      422,
      'policy.invalid',
    );
    expect(chinese.errors).toEqual([
      {
        ...{ pointer: '/bundle', code: 'policy_problem', file: 'services/medical.yaml' },
        ...{ line: 14, column: 9, field: 'services[0].quotas[0].period' },
        message: expect.stringMatching(/^须为 day、.*（现为 "calender_year"）；是否应为“calendar_year”？$/),
      },
    ]);
    const english = problem(await as(author).post(PATH, { bundle: broken }), 422, 'policy.invalid');
    expect(english.errors[0].message).toMatch(/did you mean "calendar_year"\?$/);
  });

  test('is changed value by value, with the version that the change is based on', async () => {
    const id = await draft();
    const changed = await change(id, [{ pointer: VEHICLE_OF_D, value: 5 }], author, 1);
    expect(good(changed)).toMatchObject({ version: 2, actions: ['change', 'rehearse', 'discard'] });
    expect(changed.headers.get('etag')).toBe('"2"');
    problem(await change(id, [{ pointer: VEHICLE_OF_D, value: 6 }], author, 1), 412, 'version.stale');
    const [refused] = problem(
      await change(id, [{ pointer: VEHICLE_OF_D, value: 'many' }]),
      422,
      'policy.invalid',
    ).errors;
    expect(refused).toMatchObject({
      file: 'services/transport.yaml',
      field: 'services[3].quotas[0].limits.D',
    });
    const [lost] = problem(
      await change(id, [{ pointer: '/services/NONE/clause', value: 'x' }]),
      422,
      'policy.invalid',
    ).errors;
    expect(lost).toMatchObject({ pointer: '/changes/0/pointer', code: 'no_such_place' });
    const { differences } = good(await as(author).get(`${PATH}/${id}/differences`, { language: 'zh-CN' }));
    expect(differences.map(({ text }: { text: string }) => text)).toContain(
      '车驾管绿色通道（TRA-VEHICLE），每自然年次数（全家合计），D层次：由4改为5',
    );
  });

  test('lists its values to choose from, and is deleted with its rehearsals by the service office', async () => {
    const id = await draft();
    const { items } = good(await as(author).get(`${PATH}/${id}/values`, { language: 'zh-CN' }));
    expect(items).toContainEqual({
      ...{ pointer: VEHICLE_OF_D, kind: 'limit', value: 4, text: '4' },
      ...{ entry: '车驾管绿色通道（TRA-VEHICLE）', place: '每自然年次数（全家合计），D层次' },
    });
    await rehearse(id);
    problem(await as(await people.staff('auditor')).delete(`${PATH}/${id}`), 403, 'access.forbidden');
    problem(await as(author).delete(`${PATH}/${installed}`), 409, 'policy.action_not_allowed');
    expect((await as(author).delete(`${PATH}/${id}`)).status).toBe(204);
    problem(await as(author).get(`${PATH}/${id}`), 404, 'resource.not_found');
    const [last] = await database.query<{ type: string }>(
      'SELECT type FROM event WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1',
      [id],
    );
    expect(last?.type).toBe('policy.discarded');
  });

  test('takes neither what cannot be stored nor what never ends', async () => {
    const id = await draft();
    for (const value of ['a\0b', '\ud800'])
      problem(await change(id, [{ pointer: '/services/MED-CHECKUP/name/en', value }]), 422, 'policy.invalid');
    const deep = `--- # policy.yaml\n${'['.repeat(100_000)}`;
    problem(await as(author).post(PATH, { bundle: deep }), 422, 'policy.invalid');
    problem(await as(author).post(PATH, { from: installed }), 400, 'body.invalid');
    problem(await as(author).patch(`${PATH}/${id}`, {}), 400, 'body.invalid');
    const taken = { from: installed, policyVersion: POLICY_VERSION };
    problem(await as(author).post(PATH, taken), 409, 'policy.name_taken');
  });
});

describe('a rehearsal', () => {
  test('tells who gains and who loses, by tier and service, with masked examples', async () => {
    const gains = await people.holder({ tier: 'E' });
    const loses = await people.holder({ tier: 'D' });
    await people.holder({ tier: 'A' });
    const id = await draft();
    good(
      await change(id, [
        { pointer: '/services/MED-ADMISSION/tiers/E', value: {} },
        { pointer: '/services/MED-ADMISSION/quotas/calendar_year:holder/limits/E', value: 1 },
        { pointer: '/services/MED-ADMISSION/tiers/D' },
        { pointer: '/services/MED-ADMISSION/quotas/calendar_year:holder/limits/D' },
        { pointer: '/services/MED-ADMISSION/timeLimitWorkingDays', value: 2 },
        { pointer: VEHICLE_OF_D, value: 5 },
      ]),
    );
    const rehearsal = await rehearse(id);
    expect(rehearsal).toMatchObject({ state: 'done', holders: 3, done: 3, comparedWith: POLICY_VERSION });
    const none = { claimsHigher: 0, claimsLower: 0, claimsNone: 0 };
    expect(rehearsal.tiers).toEqual([
      { tier: 'A', holders: 1, gaining: 0, losing: 0, ...none },
      { tier: 'D', holders: 1, gaining: 0, losing: 1, ...none },
      { tier: 'E', holders: 1, gaining: 1, losing: 0, ...none },
    ]);
    const effects = rehearsal.services.map(
      ({ service, tier, effect, holders }: Record<string, unknown>) =>
        `${String(service)} ${String(tier)} ${String(effect)} ${String(holders)}`,
    );
    expect(effects.sort()).toEqual([
      'MED-ADMISSION A faster 1',
      'MED-ADMISSION D loses 1',
      'MED-ADMISSION E gains 1',
      'TRA-VEHICLE D quota_more 1',
    ]);
    const masked = (number: string) => `HLJ${'*'.repeat(10)}${number.slice(-4)}`;
    expect(rehearsal.services).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ effect: 'gains', examples: [masked(gains.card.number)] }),
        expect.objectContaining({ effect: 'loses', examples: [masked(loses.card.number)] }),
      ]),
    );
  });

  test('judges each as he or she stands today: quota, family and open requests', async () => {
    const usedUp = await people.holder({ tier: 'E' });
    const fresh = await people.holder({ tier: 'E' });
    await people.dependant(fresh, { relation: 'parent', age: 70 });
    await database.query(
      `INSERT INTO quota_use (holder_id, service, period_key, beneficiary_key, used, allowed)
        VALUES ($1, 'TRA-VEHICLE', $2, '-', 4, 4)`,
      [usedUp.id, day().slice(0, 4)],
    );
    const id = await draft();
    good(
      await change(id, [
        { pointer: '/services/TRA-VEHICLE/quotas/calendar_year:holder/limits/E', value: 5 },
        { pointer: '/services/TRA-VEHICLE/beneficiaries/parent', value: { relation: 'parent' } },
      ]),
    );
    const { services } = await rehearse(id);
    expect(services.map(({ effect, holders }: Record<string, unknown>) => [effect, holders])).toEqual([
      ['gains', 1],
      ['quota_more', 1],
      ['people_more', 1],
    ]);
  });

  test('is one at a time, can be cancelled, and ends with a change of the draft', async () => {
    await people.holder();
    const id = await draft();
    const begin = () => as(author).post(`${PATH}/${id}/rehearse`);
    const answers = await Promise.all([1, 2, 3].map(begin));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    good(await as(publisher).post(`${PATH}/${id}/cancel_rehearsal`));
    problem(await as(author).post(`${PATH}/${id}/cancel_rehearsal`), 409, 'policy.rehearsal_over');
    good(await begin(), 202);
    good(await change(id, [{ pointer: VEHICLE_OF_D, value: 6 }]));
    const { rehearsal } = good(await as(author).get(`${PATH}/${id}`));
    expect(rehearsal).toMatchObject({ state: 'cancelled', done: 0 });
    expect(await api.app.get(AdvanceRehearsals).run()).toBe(false);
  });
});

describe('publishing', () => {
  test('needs a rehearsal since the last change, a day to come, and somebody else', async () => {
    const id = await draft();
    problem(await publish(id, day(30)), 409, 'policy.action_not_allowed');
    await rehearse(id);
    expect(good(await as(publisher).get(`${PATH}/${id}`)).actions).toEqual([
      ...['change', 'rehearse', 'publish', 'discard'],
    ]);
    const mine = problem(await publish(id, day(30), author), 403, 'policy.four_eyes');
    expect(mine.reasons).toEqual([{ code: 'not_my_draft', message: 'You have written on this draft.' }]);
    good(await change(id, [{ pointer: VEHICLE_OF_D, value: 5 }]));
    const stale = problem(await publish(id, day(30)), 409, 'policy.action_not_allowed');
    expect(stale.reasons).toEqual([expect.objectContaining({ code: 'rehearsed' })]);
    await rehearse(id);
    problem(await publish(id, day(-1)), 422, 'policy.day_invalid');
    const published = good(await publish(id, day(30)));
    expect(published).toMatchObject({
      ...{ state: 'published', effectiveFrom: day(30), holds: false, actions: [] },
      ...{ writtenBy: [author.name], publishedBy: publisher.name },
    });
    problem(await publish(id, day(31)), 409, 'policy.action_not_allowed');
    const { text } = await as(author).get(`${PATH}/${id}/files`);
    expect(text).toContain(`effectiveFrom: ${day(30)}\n`);
    const events = await database.query<{ type: string }>(
      'SELECT type FROM event WHERE subject_id = $1 ORDER BY seq',
      [id],
    );
    const asked = ['policy.rehearsal_requested', 'policy.rehearsal_ended'];
    expect(events.map(({ type }) => type)).toEqual([
      ...['policy.drafted', ...asked, 'policy.changed', ...asked, 'policy.published'],
    ]);
  });

  test('is refused to everybody who has written on it, however little', async () => {
    const id = await draft();
    good(await change(id, [{ pointer: VEHICLE_OF_D, value: 7 }], publisher));
    await rehearse(id);
    problem(await publish(id, day(40), publisher), 403, 'policy.four_eyes');
    problem(await publish(id, day(40), author), 403, 'policy.four_eyes');
    good(await publish(id, day(40), await people.staff('service_manager')));
  });

  test('of two drafts for one day, one is published', async () => {
    const ids = [await draft(), await draft(), await draft()];
    for (const id of ids) await rehearse(id);
    const answers = await Promise.all(ids.map((id) => publish(id, day(50))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409))
      problem(answer, 409, 'policy.day_taken');
  });
});
