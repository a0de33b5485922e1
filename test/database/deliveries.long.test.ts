import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transactions } from '#database/transactions.js';
import { Outlets } from '#features/notifications/outlets.js';
import { SendDeliveries, type AttemptOutcome } from '#features/notifications/send-deliveries.js';
import { readConfiguration } from '#platform/configuration.js';
import { createLogger } from '#platform/logger.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY, testEnvironment, type Environment } from '../support/environment.js';
import { readLetter } from '../support/letter.js';
import { People, type Person } from '../support/people.js';
import { insertRow, type Row } from '../support/rows.js';
import { startSmtp, type FakeSmtp, type SmtpHabits } from '../support/smtp.js';
import { until } from '../support/until.js';
import { appTransactions } from './app-transactions.js';

const GOING_ON = new AbortController().signal;
const links = new SealedLinks(Buffer.from(MASTER_KEY, 'base64'));

let database: TestDatabase;
let people: People;
let transactions: Transactions;
let close: () => Promise<void>;
let folder: string;
let servers: FakeSmtp[] = [];
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  ({ transactions, close } = await appTransactions(database));
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
  await database.query('DELETE FROM notification_delivery');
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
  await rm(folder, { recursive: true });
});
afterAll(async () => {
  await close();
  await database.drop();
});

async function smtp(habits?: SmtpHabits): Promise<FakeSmtp> {
  const server = await startSmtp(habits);
  servers.push(server);
  return server;
}

/** A sender as a worker has it. */
function sender(environment: Environment): SendDeliveries {
  const settings = {
    PUBLIC_URL: 'https://talent.example',
    MAIL_FROM: 'no-reply@talent.example',
    ...environment,
  };
  const configuration = readConfiguration(testEnvironment(database.appUrl, settings));
  return new SendDeliveries(transactions, new Outlets(configuration), links, createLogger('silent', 'test'));
}

const mailSender = (server: Pick<FakeSmtp, 'url'>) => sender({ SMTP_URL: server.url, SMTP_TLS: 'optional' });

async function delivery(
  to: Pick<Person, 'id'>,
  fields: { channel?: 'mail' | 'sms'; eventType?: string; state?: string; more?: Row } = {},
): Promise<{ id: string; messageId: string }> {
  const { channel = 'mail', eventType = 'request.accepted', state = 'waiting', more = {} } = fields;
  const event = await insertRow(database, 'event', {
    ...{ type: eventType, at: new Date(), subjectType: 'request', subjectId: to.id, actorKind: 'system' },
    ...{ actorRoles: ['system'], data: { service: 'MED-FASTTRACK' } },
  });
  const notification = await insertRow(database, 'notification', {
    ...{ accountId: to.id, eventId: event.id, eventType, subjectType: 'request', subjectId: to.id },
    ...{ data: { service: 'MED-FASTTRACK' }, createdAt: new Date() },
  });
  const row = await insertRow(database, 'notification_delivery', {
    ...{ accountId: to.id, notificationId: notification.id, channel, state },
    ...{
      messageId: `${notification.id}@talent.example`,
      nextAttemptAt: new Date(Date.now() - 1000),
      ...more,
    },
  });
  return { id: row.id, messageId: String(row['message_id']) };
}

interface Stand {
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  /** Whole minutes until the next attempt. */
  readonly minutes: number | null;
}

async function standOf({ id }: { id: string }): Promise<Stand> {
  const [row] = await database.query<Stand & Row>(
    `SELECT state, attempts, error, floor(extract(epoch FROM next_attempt_at - now()) / 60 + 0.1)::int AS minutes
     FROM notification_delivery WHERE id = $1`,
    [id],
  );
  if (row === undefined) throw new Error('There is no such delivery');
  return row;
}

const makeDue = () =>
  database.query(
    'UPDATE notification_delivery SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL',
  );

const said = (outcomes: readonly AttemptOutcome[]) => outcomes.map(({ outcome, error }) => [outcome, error]);

describe('a delivery by mail', () => {
  test('goes to its reader in the language of the account, and says nothing of the service', async () => {
    const server = await smtp();
    const [chinese, english] = [await people.person(), await people.person({ locale: 'en' })];
    const first = await delivery(chinese);
    const second = await delivery(english);
    const { outcomes, more } = await mailSender(server).round('mail', GOING_ON);
    expect(said(outcomes)).toEqual([
      ['sent', null],
      ['sent', null],
    ]);
    expect(more).toBe(false);
    const letterTo = (email: string) => server.letters.find(({ to }) => to.includes(email));
    expect(letterTo(chinese.email)?.headers).toMatchObject({
      subject: '【龙江人才卡】服务申请已受理',
      'message-id': `<${first.messageId}>`,
    });
    expect(letterTo(english.email)?.headers['subject']).toBe('Talent Card: Your request was accepted');
    expect(letterTo(english.email)?.text).toContain('https://talent.example/notifications');
    expect(server.letters.map(({ text, html }) => text + html).join()).not.toMatch(
      /MED-|门诊|Specialist|王小/,
    );
    expect(await standOf(second)).toEqual({ state: 'sent', attempts: 1, error: null, minutes: null });
    expect((await mailSender(server).round('mail', GOING_ON)).outcomes).toEqual([]);
  });

  test('is sent once, however many workers send at once', async () => {
    const server = await smtp();
    const person = await people.person();
    for (let n = 0; n < 30; n += 1) await delivery(person);
    const rounds = await Promise.all([1, 2, 3, 4].map(() => mailSender(server).round('mail', GOING_ON)));
    expect(rounds.flatMap(({ outcomes }) => outcomes)).toHaveLength(30);
    const ids = server.letters.map(({ headers }) => headers['message-id']);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
  });

  test('is tried again later and later, by the same Message-ID, and then given up', async () => {
    const server = await smtp({ letter: () => 451 });
    const due = await delivery(await people.person());
    const mails = mailSender(server);
    const minutes: (number | null)[] = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await makeDue();
      await mails.round('mail', GOING_ON);
      minutes.push((await standOf(due)).minutes);
    }
    expect(await standOf(due)).toMatchObject({ state: 'given_up', attempts: 9, error: 'refused_for_now' });
    const within = [1, 5, 15, 60, 180, 360, 720, 1440].map((least) => [least, least * 1.2 + 1]);
    for (const [index, [least = 0, most = 0]] of within.entries()) {
      expect(minutes[index]).toBeGreaterThanOrEqual(least);
      expect(minutes[index]).toBeLessThanOrEqual(most);
    }
    expect(minutes[8]).toBeNull();
    expect(new Set(server.letters.map(({ headers }) => headers['message-id'])).size).toBe(1);
  });

  test('that nobody takes holds up no other', async () => {
    const gone = await people.person();
    const later = await people.person();
    const server = await smtp({
      recipient: (address) => (address === gone.email ? 550 : address === later.email ? 450 : null),
    });
    const refused = await delivery(gone);
    const postponed = await delivery(later);
    const fine = await delivery(await people.person());
    await mailSender(server).round('mail', GOING_ON);
    expect(await standOf(refused)).toMatchObject({ state: 'given_up', error: 'recipient_refused' });
    expect(await standOf(postponed)).toMatchObject({ state: 'failed', error: 'refused_for_now', minutes: 1 });
    expect(await standOf(fine)).toMatchObject({ state: 'sent' });
  });

  test('to a disabled account is given up without a try', async () => {
    const server = await smtp();
    const due = await delivery(await people.person({ active: false }));
    await mailSender(server).round('mail', GOING_ON);
    expect(await standOf(due)).toMatchObject({ state: 'given_up', error: 'recipient_gone' });
    expect(server.letters).toEqual([]);
  });

  test('takes one attempt when the server is away, and leaves the others theirs', async () => {
    const server = await smtp();
    await server.stop();
    servers = [];
    const person = await people.person();
    const all = [await delivery(person), await delivery(person), await delivery(person)];
    const { outcomes, more } = await mailSender(server).round('mail', GOING_ON);
    expect(said(outcomes)).toEqual([['failed', 'connection_failed']]);
    expect(more).toBe(false);
    const attempts = await Promise.all(all.map(async (one) => (await standOf(one)).attempts));
    expect(attempts.toSorted()).toEqual([0, 0, 1]);
  });

  test('of which nobody knows is given up, shown, and not sent again', async () => {
    const server = await smtp();
    const dead = await delivery(await people.person(), {
      state: 'sending',
      more: { attempts: 1, attemptedAt: new Date(Date.now() - 11 * 60_000), nextAttemptAt: null },
    });
    const busy = await delivery(await people.person(), {
      state: 'sending',
      more: { attempts: 1, attemptedAt: new Date(Date.now() - 9 * 60_000), nextAttemptAt: null },
    });
    const { outcomes } = await mailSender(server).round('mail', GOING_ON);
    expect(said(outcomes)).toEqual([['given_up', 'outcome_unknown']]);
    expect(await standOf(dead)).toMatchObject({ state: 'given_up', error: 'outcome_unknown' });
    expect(await standOf(busy)).toMatchObject({ state: 'sending' });
    expect(server.letters).toEqual([]);
  });

  test('is settled by the very attempt that was thought dead', async () => {
    const given: { answer?: () => void } = {};
    const server = await smtp({
      letter: () =>
        new Promise((resolve) => {
          given.answer = () => resolve(null);
        }),
    });
    const due = await delivery(await people.person());
    const round = mailSender(server).round('mail', GOING_ON);
    await until('the letter is out', () => given.answer !== undefined);
    expect(await standOf(due)).toMatchObject({ state: 'sending' });
    await database.query(`UPDATE notification_delivery SET attempted_at = now() - interval '1 hour'`);
    await mailSender(server).round('mail', GOING_ON);
    expect(await standOf(due)).toMatchObject({ state: 'given_up' });
    given.answer?.();
    await round;
    expect(await standOf(due)).toMatchObject({ state: 'sent', error: null });
  });

  test('that another worker has taken over is not sent by the first', async () => {
    const due = await delivery(await people.person());
    // While the envelope is being answered, the pause runs out and somebody else begins.
    const server = await smtp({
      options: {
        onMailFrom: (_address, _session, done) => {
          void database.query('UPDATE notification_delivery SET attempts = attempts + 1').then(() => done());
        },
      },
    });
    const { outcomes } = await mailSender(server).round('mail', GOING_ON);
    expect(said(outcomes)).toEqual([['overtaken', null]]);
    expect(server.letters).toEqual([]);
    expect(await standOf(due)).toMatchObject({ state: 'waiting', attempts: 2 });
  });

  test('waits for the next worker when this one is told to stop', async () => {
    const server = await smtp();
    const due = await delivery(await people.person());
    expect((await mailSender(server).round('mail', AbortSignal.abort())).outcomes).toEqual([]);
    expect(await standOf(due)).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});

describe('the channels', () => {
  test('do not wait for each other', async () => {
    const silent = await smtp({ letter: () => new Promise(() => undefined) });
    const holder = await people.holder();
    await delivery(holder);
    const short = await delivery(holder, { channel: 'sms' });
    const both = sender({ SMTP_URL: silent.url, SMTP_TLS: 'optional', SMS_FOLDER: folder });
    void both.round('mail', GOING_ON).catch(() => undefined);
    await until('the letter is out', () => silent.letters.length === 1);
    expect(said((await both.round('sms', GOING_ON)).outcomes)).toEqual([['sent', null]]);
    expect(await standOf(short)).toMatchObject({ state: 'sent' });
    const [name = ''] = await readdir(folder);
    expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({
      to: '+86 451 8640 0000',
      text: '【龙江人才卡】服务申请已受理，详情请登录平台查看：https://talent.example',
      messageId: short.messageId,
    });
  });

  test('that are not in service have nothing to send', async () => {
    const due = await delivery(await people.person());
    expect(await sender({}).round('mail', GOING_ON)).toEqual({ outcomes: [], more: false });
    expect(await standOf(due)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  test('write mail as files where there is no server', async () => {
    const due = await delivery(await people.person());
    await sender({ MAIL_FOLDER: folder }).round('mail', GOING_ON);
    const [name = ''] = await readdir(folder);
    expect(name).toBe(`${due.messageId.split('@')[0]}.eml`);
    expect(readLetter(await readFile(join(folder, name), 'utf8')).headers['message-id']).toBe(
      `<${due.messageId}>`,
    );
  });

  test('say of a telephone that is not there that it is not there', async () => {
    const due = await delivery(await people.person(), { channel: 'sms' });
    await sender({ SMS_FOLDER: folder }).round('sms', GOING_ON);
    expect(await standOf(due)).toMatchObject({ state: 'given_up', error: 'no_address' });
  });
});

test('a digest carries the link that ends digests, and what it counts', async () => {
  const server = await smtp();
  const person = await people.staff('reviewer', { locale: 'en' });
  const counts = { applicationsToClaim: 4, applicationsLate: 2 };
  const digest = await insertRow(database, 'work_digest', {
    ...{ accountId: person.id, day: '2026-11-25', counts, createdAt: new Date() },
  });
  await insertRow(database, 'notification_delivery', {
    ...{ accountId: person.id, digestId: digest.id, channel: 'mail', state: 'waiting' },
    ...{ messageId: `${digest.id}@talent.example`, nextAttemptAt: new Date(Date.now() - 1000) },
  });
  await mailSender(server).round('mail', GOING_ON);
  const [letter] = server.letters;
  expect(letter?.headers['subject']).toBe('Talent Card: Your tasks on 25 November 2026');
  expect(letter?.text).toMatch(/past their time limit: 2\nApplications waiting for a reviewer: 4\n/);
  const url = letter?.headers['list-unsubscribe'] ?? '';
  const token = /^<https:\/\/talent\.example\/api\/v1\/notification-unsubscriptions\/([\w-]+)>$/.exec(
    url,
  )?.[1];
  expect(links.open(token ?? '', 'unsubscribe digest')).toBe(person.id);
  expect(letter?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
});

test('a letter that sets a password carries its link behind #, and none goes out of one that is over', async () => {
  const server = await smtp();
  const resetFor = async (person: Person, fields: Row = {}) => {
    const reset = await insertRow(database, 'password_reset', {
      ...{ accountId: person.id, createdAt: new Date(), expiresAt: new Date(Date.now() + 60_000), ...fields },
    });
    await insertRow(database, 'notification_delivery', {
      ...{ accountId: person.id, passwordResetId: reset.id, channel: 'mail', state: 'waiting' },
      ...{ messageId: `${reset.id}@talent.example`, nextAttemptAt: new Date(Date.now() - 1000) },
    });
    return reset.id;
  };
  const [person, late] = [await people.person({ locale: 'en' }), await people.person()];
  const id = await resetFor(person);
  await resetFor(late, { endedAt: new Date() });
  const [invited, moving] = [await people.person({ locale: 'en' }), await people.person({ locale: 'en' })];
  await resetFor(invited, { purpose: 'invited' });
  const change = await insertRow(database, 'email_change', {
    ...{ accountId: moving.id, email: 'new@example.org', expiresAt: new Date(Date.now() + 60_000) },
  });
  await insertRow(database, 'notification_delivery', {
    ...{ accountId: moving.id, emailChangeId: change.id, channel: 'mail', state: 'waiting' },
    ...{ messageId: 'change@talent.example', nextAttemptAt: new Date() },
  });
  const { outcomes } = await mailSender(server).round('mail', GOING_ON);
  expect(said(outcomes).sort()).toEqual([
    ['given_up', 'recipient_gone'],
    ['sent', null],
    ['sent', null],
    ['sent', null],
  ]);
  const letterTo = (address: string) => server.letters.find(({ to }) => to.includes(address));
  const letter = letterTo(person.email);
  expect(letterTo(invited.email)?.headers['subject']).toBe('Talent Card: Set up your staff account');
  const confirm = /https:\/\/talent\.example\/confirm-email#([\w-]+)\n/.exec(
    letterTo('new@example.org')?.text ?? '',
  );
  expect(links.open(confirm?.[1] ?? '', 'email change')).toBe(change.id);
  expect(letterTo(moving.email)).toBeUndefined();
  const token = /https:\/\/talent\.example\/reset-password#([\w-]+)\n/.exec(letter?.text ?? '')?.[1];
  expect(links.open(token ?? '', 'password reset')).toBe(id);
});

test('with a person who is erased go preferences, digests and what was still to be sent', async () => {
  const person = await people.person();
  await delivery(person);
  const digest = await insertRow(database, 'work_digest', {
    ...{ accountId: person.id, day: '2026-11-25', counts: {}, createdAt: new Date() },
  });
  await insertRow(database, 'notification_delivery', {
    ...{ accountId: person.id, digestId: digest.id, channel: 'mail', state: 'waiting', messageId: 'd@x' },
    nextAttemptAt: new Date(),
  });
  await insertRow(database, 'notification_preference', {
    ...{ accountId: person.id, kind: 'progress', channel: 'mail', wanted: true },
  });
  await database.query('DELETE FROM notification WHERE account_id = $1', [person.id]);
  await database.query('UPDATE account SET active = false, erased_at = now() WHERE id = $1', [person.id]);
  for (const table of ['notification_delivery', 'work_digest', 'notification_preference']) {
    expect(await database.query(`SELECT FROM ${table} WHERE account_id = $1`, [person.id])).toEqual([]);
  }
});
