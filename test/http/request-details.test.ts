import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { filledIn } from '../support/service-forms.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let hospital: Agency;
let office: Agency;
let clinic: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  hospital = await people.agency({ services: ['MED-DOCTOR'] });
  office = await people.agency({ kind: 'traffic_police', services: ['TRA-VEHICLE'] });
  clinic = caller(api.url).as(await people.staff('agency_staff', { agency: hospital }));
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

type Holder = Person & { card: Card };
const holderOf = (): Promise<Holder> => people.holder({ tier: 'B' });
const ask = (
  holder: Holder,
  details: object,
  { language = 'en', key = randomUUID() }: { language?: string; key?: string } = {},
): Promise<Answer> =>
  caller(api.url)
    .as(holder)
    .post('/service-requests', { service: 'MED-DOCTOR', agencyId: hospital.id, details }, { key, language });

describe('the form of a service', () => {
  test('is a JSON Schema in the reader’s language, with its fields in order', async () => {
    const english = good(await caller(api.url).get('/services/MED-DOCTOR')).details;
    const chinese = good(await caller(api.url).get('/services/MED-DOCTOR', { language: 'zh-CN' })).details;
    expect(english).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...{ type: 'object', additionalProperties: false, required: ['focus'] },
      'x-order': ['focus', 'language', 'conditions', 'contactTime', 'note'],
    });
    expect(english.properties.language).toEqual({
      ...{ type: 'string', title: 'Language' },
      oneOf: [
        { const: 'zh', title: 'Chinese' },
        { const: 'en', title: 'English' },
        { const: 'ru', title: 'Russian' },
      ],
    });
    expect(chinese.properties.language.oneOf[2]).toEqual({ const: 'ru', title: '俄文' });
  });

  test.each<[what: string, details: object, problems: readonly string[]]>([
    ['nothing at all', {}, ['/details/focus missing is missing']],
    ['blanks for what is required', { focus: '   ' }, ['/details/focus missing is missing']],
    [
      'a choice that is none',
      { focus: 'money' },
      ['/details/focus not_a_choice must be one of a chronic illness, recovery, prevention or mental health'],
    ],
    [
      'a field that is none',
      { focus: 'chronic', salary: 1 },
      ['/details/salary unknown_field is not a field here'],
    ],
    [
      'a name that has its own meaning to programs',
      { focus: 'chronic', toString: 'x', 'a/b': 1 },
      [
        '/details/toString unknown_field is not a field here',
        '/details/a~1b unknown_field is not a field here',
      ],
    ],
    ['a number for a text', { focus: 'chronic', note: 7 }, ['/details/note not_text must be text']],
    [
      'a text without end',
      { focus: 'chronic', conditions: 'x'.repeat(501) },
      ['/details/conditions too_long must have at most 500 characters'],
    ],
    [
      'several things at once',
      { language: 'fr', note: false },
      [
        '/details/focus missing is missing',
        '/details/language not_a_choice must be one of Chinese, English or Russian',
        '/details/note not_text must be text',
      ],
    ],
  ])('refuses %s', async (_, details, problems) => {
    const { errors } = problem(await ask(await holderOf(), details), 422, 'request.details_invalid');
    const told = errors.map(
      ({ pointer, code, message }: Record<string, string>) => `${pointer} ${code} ${message}`,
    );
    expect(told.toSorted()).toEqual([...problems].toSorted());
  });

  test('says what is wrong in the reader’s language', async () => {
    const answer = await ask(await holderOf(), { focus: 'money', x: 1 }, { language: 'zh-CN' });
    const { errors } = problem(answer, 422, 'request.details_invalid');
    expect(errors.map(({ message }: { message: string }) => message).toSorted()).toEqual(
      ['没有此字段', '应为以下之一：慢性病管理、康复随访、预防保健、心理健康'].toSorted(),
    );
  });

  test('takes no quota when it is refused, and answers a repeated key as before', async () => {
    const holder = await holderOf();
    const key = randomUUID();
    problem(await ask(holder, {}, { key }), 422, 'request.details_invalid');
    const details = filledIn('MED-DOCTOR');
    const first = good(await ask(holder, details, { key }), 201);
    expect(good(await ask(holder, details, { key }), 201).id).toBe(first.id);
    problem(await ask(holder, { wrong: true }, { key }), 422, 'idempotency.key_reused');
  });

  test('is kept without the white space around it and without what was left empty', async () => {
    const given = { focus: 'recovery', conditions: '  青霉素过敏 ', note: ' ' };
    const { id } = good(await ask(await holderOf(), given), 201);
    const { details, detailTexts } = good(await clinic.get(`/service-requests/${id}`, { language: 'zh-CN' }));
    expect(details).toEqual({ focus: 'recovery', conditions: '青霉素过敏' });
    expect(detailTexts).toEqual([
      { field: 'focus', label: '重点关注', text: '康复随访' },
      { field: 'conditions', label: '既往病史或过敏史', text: '青霉素过敏' },
    ]);
  });

  test('leaves nothing of what was filled in in the trail', async () => {
    const secret = `过敏史-${randomUUID()}`;
    const { id } = good(await ask(await holderOf(), { focus: 'chronic', conditions: secret }), 201);
    good(await clinic.post(`/service-requests/${id}/accept`));
    const events = await database.query<{ data: object }>('SELECT data FROM event WHERE subject_id = $1', [
      id,
    ]);
    expect(events.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(events)).not.toContain(secret);
  });

  test('is asked of a booking too, before its place is taken', async () => {
    const holder = await holderOf();
    const slot = await people.slot(office, { service: 'TRA-VEHICLE' });
    const answer = await caller(api.url)
      .as(holder)
      .post('/service-requests', { service: 'TRA-VEHICLE', slotId: slot.id }, { key: randomUUID() });
    expect(problem(answer, 422, 'request.details_invalid').errors).toMatchObject([
      { pointer: '/details/matter', code: 'missing' },
    ]);
    expect(await database.query('SELECT taken FROM slot WHERE id = $1', [slot.id])).toEqual([{ taken: 0 }]);
  });
});

describe('the form of a pass', () => {
  test('is filled in at the counter', async () => {
    const airport = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
    const counter = caller(api.url).as(await people.staff('agency_staff', { agency: airport }));
    const { card } = await holderOf();
    const redeem = (details: object) =>
      counter.post(
        '/redemptions',
        { cardNumber: card.number, service: 'TRA-AIRPORT', details },
        { key: randomUUID() },
      );
    const { errors } = problem(
      await redeem({ flight: 'the evening one', luggage: 1.5 }),
      422,
      'request.details_invalid',
    );
    expect(errors).toEqual([
      { pointer: '/details/flight', code: 'too_long', message: 'must have at most 8 characters' },
      { pointer: '/details/luggage', code: 'not_whole', message: 'must be a whole number' },
    ]);
    const { detailTexts } = good(await redeem({ flight: 'CZ6201', luggage: 2 }), 201);
    expect(detailTexts.map(({ text }: { text: string }) => text)).toEqual(['CZ6201', '2']);
  });
});
