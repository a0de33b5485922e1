import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, POLICY_VERSION } from '../support/people.js';

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

const items = async (path: string) => good(await guest.get(path)).items;
const codes = async (path: string) => (await items(path)).map(({ code }: { code: string }) => code);

describe('the catalogue', () => {
  test('has five tiers, seven areas and 24 services', async () => {
    expect(await codes('/tiers')).toEqual(['A', 'B', 'C', 'D', 'E']);
    const areas = await items('/areas');
    expect(areas.map(({ source }: { source: string }) => source)).toEqual([
      ...['published', 'published', 'published', 'reference', 'reference', 'reference', 'reference'],
    ]);
    expect(areas.flatMap(({ services }: { services: unknown[] }) => services)).toHaveLength(24);
    expect(await codes('/services')).toHaveLength(24);
    expect((await codes('/criteria')).length).toBeGreaterThanOrEqual(30);
  });

  test('answers in the language of the reader, Chinese unless told', async () => {
    const name = async (language: string) =>
      good(await guest.get('/services/MED-CHECKUP', { language })).name as string;
    expect(await name('en')).toBe('Annual health examination');
    expect(await name('zh-CN')).toBe('年度体检');
    expect(await name('fr')).toBe('年度体检');
    expect(await name('de, en;q=0.5')).toBe('Annual health examination');
  });

  test('tells of a service what it asks and what it gives', async () => {
    const service = good(await guest.get('/services/EDU-ENROL'));
    expect(service).toMatchObject({ area: 'education', mode: 'case', source: 'reference' });
    expect(service.clause).toMatch(/^Ref\. /);
    expect(service.tiers).toHaveLength(5);
    expect(service.cities).toHaveLength(13);
    expect(service.beneficiaries).toEqual([
      { relation: 'child', tiers: ['A', 'B', 'C', 'D', 'E'], minAge: 5, maxAge: 15 },
    ]);
    problem(await guest.get('/services/NO-SUCH'), 404, 'resource.not_found');
  });

  test('reckons thresholds out that are multiples of a parameter', async () => {
    const criteria = await items('/criteria');
    const salary = criteria.find(
      ({ kind, tier }: { kind: string; tier: string }) => kind === 'salary' && tier === 'D',
    );
    expect(salary.requirements.map(({ atLeast }: { atLeast: number }) => atLeast)).toContain(576_000);
  });

  test('is filtered, and refuses filters that it does not know', async () => {
    const booked = await items('/services?area=medical&mode=booking&tier=E');
    expect(booked.map(({ code }: { code: string }) => code)).toEqual(['MED-CHECKUP', 'MED-FASTTRACK']);
    const local = await items('/criteria?tier=D&track=local');
    expect(local.length).toBeGreaterThan(0);
    for (const { tier, track } of local) expect({ tier, track }).toEqual({ tier: 'D', track: 'local' });
    for (const path of [
      '/services?area=sport',
      '/services?tier=F',
      '/services?mode=later',
      '/services?colour=red',
      '/criteria?track=x',
      '/tiers?tier=A',
      '/areas?x',
      '/policy?on=2026-01-01',
      '/agencies?service=NO-SUCH',
      '/agencies?city=paris',
    ])
      problem(await guest.get(path), 400, 'query.invalid');
  });

  test('tells which policy holds, with its figures and reasons', async () => {
    const policy = good(await guest.get('/policy'));
    expect(policy.version).toBe(POLICY_VERSION);
    // In a portal without an earlier one it holds from the day of its installation at the latest.
    expect(policy.effectiveFrom <= '2026-11-26').toBe(true);
    expect(policy.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(policy.timeLimits).toMatchObject({ reviewWorkingDays: 10, noticeWorkingDays: 5 });
    expect(policy.cities).toHaveLength(13);
    expect(policy.agencyKinds).toHaveLength(13);
    expect(policy.parameters).toContainEqual(
      expect.objectContaining({ code: 'highlySkilledPersonnel', value: 825_000, source: 'published' }),
    );
  });

  test('may be kept by everybody, a language apart', async () => {
    const first = await guest.get('/areas');
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('vary')).toMatch(/accept-language/i);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}\.en\.\d+"$/);
    const again = await guest.get('/areas', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect({ status: again.status, text: again.text, etag: again.headers.get('etag') }).toEqual({
      ...{ status: 304, text: '', etag },
    });
    const chinese = await guest.get('/areas', { language: 'zh-CN', headers: { 'if-none-match': etag } });
    expect(chinese.status).toBe(200);
  });

  test('lists the agencies that are open, by service and city', async () => {
    const harbin = await people.agency();
    const daqing = await people.agency({ city: 'daqing', services: ['MED-ADMISSION'] });
    await people.agency({ active: false });
    expect(await codes('/agencies')).toEqual([daqing.code, harbin.code]);
    expect(await codes('/agencies?service=MED-CHECKUP')).toEqual([harbin.code]);
    expect(await codes('/agencies?city=daqing&service=MED-CHECKUP')).toEqual([]);
    const [agency] = await items('/agencies?city=harbin');
    expect(agency).toMatchObject({
      ...{ id: harbin.id, city: { code: 'harbin', name: 'Harbin' }, kind: { code: 'hospital' } },
      services: ['MED-CHECKUP', 'MED-FASTTRACK'],
    });
  });
});
