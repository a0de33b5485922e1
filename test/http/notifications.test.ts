import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { system } from '#database/actor.js';
import { appOptions } from '#database/data-source.js';
import { EventRow } from '#database/entities/event.js';
import { Transactions } from '#database/transactions.js';
import { MakeDigests } from '#features/notifications/make-digests.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { MASTER_KEY } from '../support/environment.js';
import { People, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';

const WAYS = { inService: ['mail', 'sms'] as const, portal: 'https://talent.example' };
const links = new SealedLinks(Buffer.from(MASTER_KEY, 'base64'));

let database: TestDatabase;
let people: People;
let api: RunningApi;
let guest: Caller;
let dataSource: DataSource;
let transactions: Transactions;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({
    databaseUrl: database.appUrl,
    environment: { MAIL_FOLDER: '/nowhere', SMS_FOLDER: '/nowhere', PUBLIC_URL: 'http://talent.example' },
  });
  guest = caller(api.url);
  dataSource = await new DataSource(appOptions(database.appUrl, 4)).initialize();
  transactions = new Transactions(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await api.stop();
  await database.drop();
});

/** Something has happened to a request of a holder, and those whom it concerns are told, as often as it is taken. */
async function happens(type: string, requestId: string, times = 1): Promise<string> {
  const { id } = await insertRow(database, 'event', {
    ...{ type, at: new Date(), subjectType: 'request', subjectId: requestId, actorKind: 'system' },
    ...{ actorRoles: ['system'], data: { service: 'MED-FASTTRACK' } },
  });
  for (let n = 0; n < times; n += 1) {
    await transactions.run(system('worker'), async (tx) => {
      await tellPeople(tx, await tx.manager.findOneByOrFail(EventRow, { id }), WAYS);
    });
  }
  return id;
}

async function holderWithRequest(): Promise<Person & { requestId: string }> {
  const holder = await people.holder();
  const { id } = await people.request(holder, await people.agency());
  return { ...holder, requestId: id };
}

async function deliveriesOf({
  id,
}: Pick<Person, 'id'>): Promise<{ id: string; channel: string; state: string }[]> {
  return database.query(
    'SELECT id, channel, state, notification_id FROM notification_delivery WHERE account_id = $1 ORDER BY channel',
    [id],
  );
}

const channelsOf = async (person: Pick<Person, 'id'>) =>
  (await deliveriesOf(person)).map(({ channel }) => channel);

const inPortal = async (person: Person) =>
  (good(await guest.as(person).get('/me/notifications')).items as unknown[]).length;

describe('what happens', () => {
  test('is told in the portal and by mail, once however often it is taken', async () => {
    const holder = await holderWithRequest();
    await happens('request.declined', holder.requestId, 3);
    expect(await channelsOf(holder)).toEqual(['mail']);
    expect(await inPortal(holder)).toBe(1);
  });

  test('is not mailed where it is progress only, unless its reader wants that', async () => {
    const holder = await holderWithRequest();
    await happens('request.accepted', holder.requestId);
    expect(await channelsOf(holder)).toEqual([]);
    const wishes = ['mail', 'sms'].map((channel) => ({ kind: 'progress', channel, wanted: true }));
    good(await guest.as(holder).put('/me/notification-preferences', { items: wishes }));
    await happens('request.started', holder.requestId);
    expect(await channelsOf(holder)).toEqual(['mail', 'sms']);
    expect(await inPortal(holder)).toBe(2);
  });

  test('is kept out of the portal where its reader wants that, and can still be traced', async () => {
    const holder = await holderWithRequest();
    const wishes = [
      { kind: 'progress', channel: 'portal', wanted: false },
      { kind: 'progress', channel: 'mail', wanted: true },
    ];
    good(await guest.as(holder).put('/me/notification-preferences', { items: wishes }));
    const eventId = await happens('request.accepted', holder.requestId);
    expect(await inPortal(holder)).toBe(0);
    const [row] = await database.query<{ id: string }>('SELECT id FROM notification WHERE event_id = $1', [
      eventId,
    ]);
    const administrator = guest.as(await people.staff('administrator'));
    expect(good(await administrator.get(`/notifications/${row?.id}/deliveries`))).toMatchObject({
      accountId: holder.id,
      inPortal: false,
      event: { id: eventId, type: 'request.accepted' },
      deliveries: [{ channel: 'mail', state: 'waiting', attempts: 0, error: null, actions: [] }],
    });
  });

  test('goes by short message only to those who have a telephone', async () => {
    const member = await people.person();
    const holder = await people.holder();
    for (const person of [member, holder]) {
      const wishes = [{ kind: 'account', channel: 'sms', wanted: true }];
      good(await guest.as(person).put('/me/notification-preferences', { items: wishes }));
      const { id } = await insertRow(database, 'event', {
        ...{ type: 'personal_data.revealed', at: new Date(), subjectType: 'account', subjectId: person.id },
        ...{ actorKind: 'system', actorRoles: ['system'], data: {} },
      });
      await transactions.run(system('worker'), async (tx) =>
        tellPeople(tx, await tx.manager.findOneByOrFail(EventRow, { id }), WAYS),
      );
    }
    expect(await channelsOf(member)).toEqual(['mail']);
    expect(await channelsOf(holder)).toEqual(['mail', 'sms']);
  });
});

describe('preferences', () => {
  test('are shown by kind and channel; work and digests to staff alone', async () => {
    const mine = good(await guest.as(await people.person()).get('/me/notification-preferences'));
    expect(mine.channels).toEqual(['portal', 'mail', 'sms']);
    expect(mine.items[0]).toEqual({
      ...{ kind: 'decisions', kindName: 'Decisions and deadlines', channel: 'portal' },
      ...{ wanted: true, fixed: true },
    });
    const kindsOf = (items: { kind: string }[]) => [...new Set(items.map(({ kind }) => kind))];
    expect(kindsOf(mine.items)).toEqual(['decisions', 'progress', 'card_use', 'account']);
    const staff = good(await guest.as(await people.staff('reviewer')).get('/me/notification-preferences'));
    expect(kindsOf(staff.items)).toEqual(['decisions', 'progress', 'card_use', 'account', 'work', 'digest']);
  });

  test('cannot switch off in the portal what one must be told, and nothing of such a change is kept', async () => {
    const me = guest.as(await people.person());
    for (const kind of ['decisions', 'account', 'work']) {
      const items = [
        { kind: 'progress', channel: 'mail', wanted: true },
        { kind, channel: 'portal', wanted: false },
      ];
      problem(await me.put('/me/notification-preferences', { items }), 422, 'preference.fixed');
    }
    const { items } = good(await me.get('/me/notification-preferences')) as {
      items: { kind: string; channel: string; wanted: boolean }[];
    };
    expect(items.find(({ kind, channel }) => kind === 'progress' && channel === 'mail')?.wanted).toBe(false);
  });

  test('are of what there is', async () => {
    const me = guest.as(await people.person());
    const put = (one: object) => me.put('/me/notification-preferences', { items: [one] });
    problem(await put({ kind: 'digest', channel: 'sms', wanted: true }), 422, 'preference.unknown');
    problem(await put({ kind: 'weather', channel: 'mail', wanted: true }), 400, 'body.invalid');
    problem(await put({ kind: 'progress', channel: 'pigeon', wanted: true }), 400, 'body.invalid');
    problem(await guest.get('/me/notification-preferences'), 401, 'auth.required');
  });

  test('change together when they are sent together, and hold when they are sent at once', async () => {
    const me = guest.as(await people.person());
    const put = (wanted: boolean) =>
      me.put('/me/notification-preferences', {
        items: ['portal', 'mail', 'sms'].map((channel) => ({ kind: 'progress', channel, wanted })),
      });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => put(n % 2 === 0)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { items } = good(await me.get('/me/notification-preferences')) as {
      items: { kind: string; wanted: boolean }[];
    };
    const wanted = items.filter(({ kind }) => kind === 'progress').map((item) => item.wanted);
    expect(wanted).toHaveLength(3);
    expect(new Set(wanted).size).toBe(1);
  });
});

describe('the link in a digest', () => {
  const path = (token: string) => `/notification-unsubscriptions/${token}`;
  const digestOf = async (person: Person) => {
    const { items } = good(await guest.as(person).get('/me/notification-preferences')) as {
      items: { kind: string; wanted: boolean }[];
    };
    return items.find(({ kind }) => kind === 'digest')?.wanted;
  };

  test('ends digests by one POST in the form of mail programs, and once more does nothing', async () => {
    const staff = await people.staff('reviewer');
    const link = path(links.seal(staff.id, 'unsubscribe digest'));
    expect(await digestOf(staff)).toBe(true);
    const click = () =>
      guest.raw('POST', link, 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded');
    expect((await click()).status).toBe(204);
    expect(await digestOf(staff)).toBe(false);
    expect((await click()).status).toBe(204);
    expect(await inPortal(staff)).toBe(0);
  });

  test('changes nothing when it is only followed', async () => {
    const staff = await people.staff('reviewer');
    const answer = await guest.get(path(links.seal(staff.id, 'unsubscribe digest')));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/security']);
    expect(await digestOf(staff)).toBe(true);
  });

  test('is good for nothing when it was made elsewhere', async () => {
    const staff = await people.staff('reviewer');
    const wrong = [
      links.seal(staff.id, 'another purpose'),
      new SealedLinks(Buffer.alloc(32, 'x')).seal(staff.id, 'unsubscribe digest'),
      'nonsense',
    ];
    for (const token of wrong) problem(await guest.post(path(token)), 404, 'resource.not_found');
    expect(await digestOf(staff)).toBe(true);
  });

  test('is the only address that takes a form', async () => {
    const answer = await guest.raw('POST', '/auth/login', 'email=x', 'application/x-www-form-urlencoded');
    problem(answer, 415, 'body.unsupported_type');
  });
});

describe('what could not be delivered', () => {
  async function failed(state: 'failed' | 'given_up', error: string): Promise<{ id: string }> {
    const holder = await holderWithRequest();
    await happens('request.declined', holder.requestId);
    const [row] = await database.query<{ id: string }>(
      `UPDATE notification_delivery SET state = $2, error = $3, attempts = 2,
         next_attempt_at = CASE WHEN $2 = 'failed' THEN now() + interval '1 hour' END
       WHERE account_id = $1 RETURNING id`,
      [holder.id, state, error],
    );
    return row!;
  }

  test('is listed for administrators and the service office, without address and text', async () => {
    const givenUp = await failed('given_up', 'recipient_refused');
    const tried = await failed('failed', 'connection_failed');
    for (const role of ['administrator', 'service_manager'] as const) {
      const office = guest.as(await people.staff(role));
      const { items } = good(await office.get('/notification-deliveries'));
      expect(items.map(({ id }: { id: string }) => id)).toEqual([tried.id, givenUp.id]);
      expect(items[1]).toMatchObject({
        ...{ channel: 'mail', state: 'given_up', attempts: 2, eventType: 'request.declined' },
        subject: 'Your request was answered',
        ...{ error: 'recipient_refused', errorText: 'There is no such recipient, or it was refused' },
        ...{ nextAttemptAt: null, actions: ['retry'] },
      });
      expect(JSON.stringify(items)).not.toMatch(/@example|MED-/);
      const filtered = good(await office.get('/notification-deliveries?state=failed&channel=mail'));
      expect(filtered.items.map(({ id }: { id: string }) => id)).toEqual([tried.id]);
    }
  });

  test('is nobody else’s matter', async () => {
    const { id } = await failed('given_up', 'message_refused');
    const others = [
      await people.holder(),
      ...(await Promise.all(
        (['reviewer', 'auditor', 'agency_staff'] as const).map((role) => people.staff(role)),
      )),
    ];
    for (const other of others) {
      const me = guest.as(other);
      problem(await me.get('/notification-deliveries'), 403, 'access.forbidden');
      problem(await me.post(`/notification-deliveries/${id}/retry`), 403, 'access.forbidden');
    }
    const manager = guest.as(await people.staff('service_manager'));
    problem(await manager.get(`/notifications/${id}/deliveries`), 403, 'access.forbidden');
    const administrator = guest.as(await people.staff('administrator'));
    problem(await administrator.get(`/notifications/${id}/deliveries`), 404, 'resource.not_found');
  });

  test('is tried again once when the office says so, however many say it at once', async () => {
    const { id } = await failed('given_up', 'outcome_unknown');
    const manager = await people.staff('service_manager');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => guest.as(manager).post(`/notification-deliveries/${id}/retry`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    const done = answers.find(({ status }) => status === 200);
    expect(done?.body).toMatchObject({ id, state: 'waiting', error: null, attempts: 2, actions: [] });
    problem(await guest.as(manager).post(`/notification-deliveries/${id}/retry`), 409, 'delivery.not_failed');
    const events = await database.query(
      `SELECT data FROM event WHERE type = 'delivery.retried' AND subject_id = $1 AND actor_id = $2`,
      [id, manager.id],
    );
    expect(events).toEqual([{ data: { channel: 'mail', attempts: 2, error: 'outcome_unknown' } }]);
  });
});

describe('digests', () => {
  const digests = () => new MakeDigests(transactions, { ...WAYS, mail: null, sms: null });
  const ofDay = (accountId: string) =>
    database.query<{ counts: object; mails: number }>(
      `SELECT counts, (SELECT count(*)::int FROM notification_delivery WHERE digest_id = work_digest.id) AS mails
       FROM work_digest WHERE account_id = $1 AND day = portal_today()`,
      [accountId],
    );

  /** Moves the clock of the portal to this moment in Shanghai. */
  async function itIs(moment: string): Promise<void> {
    await database.query(
      `INSERT INTO demo_clock (shift) VALUES ($1::timestamptz - now())
       ON CONFLICT (id) DO UPDATE SET shift = excluded.shift`,
      [moment],
    );
  }

  beforeEach(async () => {
    await database.query('DELETE FROM notification_delivery WHERE digest_id IS NOT NULL');
    await database.query('DELETE FROM work_digest');
  });
  afterAll(() => database.query('DELETE FROM demo_clock'));

  test('are made on the mornings of working days, once a day, whoever makes them', async () => {
    const agency = await people.agency();
    const staff = await people.staff('agency_staff', { agency });
    const holder = await people.holder();
    await people.request(holder, agency, { dueOn: '2026-01-05' });
    await people.request(holder, agency, { state: 'in_progress', dueOn: '2099-01-01' });
    await people.request(holder, await people.agency());
    for (const moment of ['2026-11-25T08:29:00+08', '2026-11-25T12:00:00+08', '2026-11-28T09:00:00+08']) {
      await itIs(moment);
      expect(await digests().due()).toEqual([]);
    }
    await itIs('2026-11-25T08:30:00+08');
    expect(await digests().due()).toContain(staff.id);
    await Promise.all([1, 2, 3, 4].map(() => digests().make(staff.id)));
    expect(await ofDay(staff.id)).toEqual([
      { counts: { requestsToAnswer: 1, requestsInWork: 1, requestsLate: 1 }, mails: 1 },
    ]);
    expect(await digests().due()).not.toContain(staff.id);
    await itIs('2026-11-26T08:31:00+08');
    expect(await digests().due()).toContain(staff.id);
  });

  test('follow the calendar that the office has entered', async () => {
    const staff = await people.staff('reviewer');
    await itIs('2027-03-08T09:00:00+08');
    expect(await digests().due()).toContain(staff.id);
    const administrator = guest.as(await people.staff('administrator'));
    good(await administrator.put('/calendar/2027', { holidays: ['2027-03-08'], makeUpDays: ['2027-03-06'] }));
    expect(await digests().due()).toEqual([]);
    await itIs('2027-03-06T09:00:00+08');
    expect(await digests().due()).toContain(staff.id);
  });

  test('are not sent to whoever has nothing waiting, has ended them, or does not work here', async () => {
    await itIs('2026-11-25T09:00:00+08');
    const idle = await people.staff('agency_staff');
    const weary = await people.staff('reviewer');
    const wishes = [{ kind: 'digest', channel: 'mail', wanted: false }];
    good(await guest.as(weary).put('/me/notification-preferences', { items: wishes }));
    const holder = await people.holder();
    const left = await people.staff('reviewer', { active: false });
    const due = await digests().due();
    expect(due).toContain(idle.id);
    for (const other of [weary, holder, left]) expect(due).not.toContain(other.id);
    await digests().make(idle.id);
    expect(await ofDay(idle.id)).toEqual([{ counts: {}, mails: 0 }]);
    expect(await digests().due()).not.toContain(idle.id);
  });

  test('count what waits for a reviewer and an approver, and nothing of their own', async () => {
    await itIs('2026-11-25T09:00:00+08');
    await database.query(`UPDATE accreditation_application SET state = 'withdrawn', due_on = NULL`);
    const reviewer = await people.staff('reviewer');
    const approver = await people.staff('approver');
    const applicants = await Promise.all([1, 2, 3, 4].map(() => people.applicant()));
    await people.application(applicants[0]!, { state: 'submitted', dueOn: '2026-11-24' });
    await people.application(applicants[1]!, { state: 'in_review', reviewer, dueOn: day(3650) });
    await people.application(applicants[2]!, { state: 'recommended', dueOn: '2026-11-24' });
    await people.application(applicants[3]!, { state: 'on_notice', dueOn: day(3650) });
    await people.application(reviewer, { state: 'submitted', dueOn: '2026-11-24' });
    await digests().make(reviewer.id);
    await digests().make(approver.id);
    expect((await ofDay(reviewer.id))[0]?.counts).toEqual({
      ...{ applicationsToClaim: 1, applicationsInReview: 1, applicationsLate: 1 },
    });
    expect((await ofDay(approver.id))[0]?.counts).toEqual({ applicationsToDecide: 1, applicationsLate: 3 });
  });
});
