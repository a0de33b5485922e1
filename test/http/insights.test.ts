import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day, hours } from '../support/days.js';
import { People, type Agency, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const period = `from=${day(-40)}&to=${day()}`;
const figuresFor = async (person: Person, agency: Agency) =>
  good(await caller(api.url).as(person).get(`/insights/agencies?${period}`)).items.find(
    ({ id }: { id: string }) => id === agency.id,
  );

/** A fulfilled case: submitted so many days ago, accepted and ended so many days later, rated. */
async function fulfilled(
  agency: Agency,
  [ago, accept, end]: [number, number, number],
  score: number,
  inTime = true,
) {
  const { id } = await people.request(await people.holder(), agency, {
    ...{ mode: 'case', state: 'fulfilled', submittedAt: hours(-24 * ago) },
  });
  await database.query(
    `UPDATE service_request SET accepted_on = $2, ended_at = $3, in_time = $4, rating_score = $5 WHERE id = $1`,
    [id, day(accept - ago), hours(24 * (end - ago)), inTime, score],
  );
}

describe('figures by agency', () => {
  test('count, take medians of days and shares, for the service office and the administrators', async () => {
    const agency = await people.agency();
    const days: [number, number, number][] = [
      [20, 0, 2],
      [20, 1, 4],
      [20, 1, 4],
      [20, 2, 9],
      [20, 3, 10],
    ];
    for (const [index, one] of days.entries()) await fulfilled(agency, one, index + 1, index !== 0);
    for (let n = 0; n < 5; n += 1)
      await people.request(await people.holder(), agency, { mode: 'case', dueOn: day(-1) });
    const expected = {
      ...{ received: 10, late: 5, medianDaysToAccept: 1, medianDaysToFulfil: 4, inTimeShare: 0.8 },
      outcomes: { open: 5, fulfilled: 5, declined: 0, expired: 0, cancelled: 0, noShow: 0 },
      ...{ ratings: 5, meanRating: 3, complaints: 0, complaintsUpheld: 0 },
    };
    for (const person of [manager, await people.staff('administrator')])
      expect(await figuresFor(person, agency)).toMatchObject(expected);
    // What was submitted outside the period is not in it.
    await fulfilled(agency, [60, 0, 1], 1);
    expect(await figuresFor(manager, agency)).toMatchObject(expected);
  });

  test('leave out what is so small that somebody could be recognised in it', async () => {
    const agency = await people.agency();
    for (let n = 0; n < 4; n += 1) await fulfilled(agency, [20, 1, 2], 1);
    for (let n = 0; n < 6; n += 1) await people.request(await people.holder(), agency, { mode: 'case' });
    const complainant = await people.holder();
    await insertRow(database, 'complaint', {
      ...{
        complainantId: complainant.id,
        about: 'agency',
        agencyId: agency.id,
        happenedOn: day(-1),
        text: '太慢。',
      },
      ...{ state: 'filed', filedAt: new Date(), stepBeganOn: day(), dueOn: day(3) },
    });
    expect(await figuresFor(manager, agency)).toMatchObject({
      ...{ received: null, medianDaysToAccept: null, medianDaysToFulfil: null, inTimeShare: null },
      outcomes: { open: 6, fulfilled: null, declined: 0 },
      ...{ ratings: null, meanRating: null, complaints: null, complaintsUpheld: 0 },
    });
  });

  test('are for nobody else', async () => {
    const agency = await people.agency();
    const others = [
      await people.staff('agency_staff', { agency }),
      await people.staff('reviewer'),
      await people.holder(),
    ];
    for (const person of others)
      problem(await caller(api.url).as(person).get('/insights/agencies'), 403, 'access.forbidden');
  });
});
