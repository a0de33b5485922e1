import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import type { Environment } from '../support/environment.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { startWorkerProcess, type RunningProcess } from '../support/processes.js';
import { insertRow } from '../support/rows.js';
import { startSmtp, type FakeSmtp, type SmtpHabits } from '../support/smtp.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let people: People;
let hospital: Agency;
let running: RunningProcess[] = [];
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  hospital = await people.agency();
});
// A worker that outlived a failed test would send the letters of the next one.
afterEach(async () => {
  await Promise.all(running.map((worker) => worker.kill()));
  running = [];
});
afterAll(() => database.drop());

async function withSmtp(habits: SmtpHabits, work: (server: FakeSmtp) => Promise<void>): Promise<void> {
  const server = await startSmtp(habits);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function startWorker(server: FakeSmtp, more: Environment = {}): Promise<RunningProcess> {
  const environment = {
    ...{ SMTP_URL: server.url, SMTP_TLS: 'optional', MAIL_FROM: 'no-reply@talent.example' },
    ...{ PUBLIC_URL: 'http://talent.example', ...more },
  };
  const worker = await startWorkerProcess({ databaseUrl: database.appUrl, environment });
  running.push(worker);
  return worker;
}

/** How often a worker is killed, and how many letters are sent meanwhile. */
const DEATHS = 3;
const LETTERS = 60;

/** Events that their holder is mailed of. */
async function happen(holder: Person & { card: Card }, times: number): Promise<void> {
  const request = await people.request(holder, hospital);
  for (let n = 0; n < times; n += 1) {
    await insertRow(database, 'event', {
      ...{ type: 'request.declined', at: new Date(), subjectType: 'request', subjectId: request.id },
      ...{ actorKind: 'system', actorRoles: ['system'], data: { service: 'MED-CHECKUP' } },
    });
  }
}

async function states(holder: Pick<Person, 'id'>): Promise<Record<string, number>> {
  const rows = await database.query<{ state: string; n: number }>(
    `SELECT state, count(*)::int AS n FROM notification_delivery WHERE account_id = $1 GROUP BY state`,
    [holder.id],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

const messageIds = (server: FakeSmtp) => server.letters.map(({ headers }) => headers['message-id']);

describe('a worker that is killed', () => {
  test('again and again while it sends doubles no letter, and loses none out of sight', async () => {
    const holder = await people.holder();
    await happen(holder, LETTERS);
    await withSmtp({}, async (server) => {
      for (let deaths = 0; deaths < DEATHS; deaths += 1) {
        const worker = await startWorker(server);
        const before = server.letters.length;
        await until(
          'some letters more',
          () => server.letters.length >= Math.min(before + 7 + deaths, LETTERS),
          Boolean,
          20_000,
        );
        await worker.kill();
      }
      // What a dead worker had begun to prepare is put off for five minutes; what it was sending, for ten.
      await database.query(
        `UPDATE notification_delivery SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL`,
      );
      await database.query(
        `UPDATE notification_delivery SET attempted_at = now() - interval '11 minutes' WHERE state = 'sending'`,
      );
      const worker = await startWorker(server);
      const settled = await until(
        'all are settled',
        () => states(holder),
        ({ sent = 0, given_up: givenUp = 0 }) => sent + givenUp === LETTERS,
        20_000,
      );
      await worker.kill();
      expect(new Set(messageIds(server)).size).toBe(server.letters.length);
      // One a death at most is in doubt, and each of those is there to be seen.
      expect(settled.given_up ?? 0).toBeLessThanOrEqual(DEATHS);
      expect(server.letters.length).toBeGreaterThanOrEqual(settled.sent ?? 0);
      const doubts = await database.query(
        `SELECT FROM notification_delivery WHERE account_id = $1 AND state = 'given_up' AND error = 'outcome_unknown'`,
        [holder.id],
      );
      expect(doubts).toHaveLength(settled.given_up ?? 0);
    });
  }, 60_000);

  test('after the letter is out and before the answer sends it no second time', async () => {
    const holder = await people.holder();
    await happen(holder, 1);
    await withSmtp({ letter: () => new Promise(() => undefined) }, async (server) => {
      const worker = await startWorker(server);
      await until('the letter is out', () => server.letters.length === 1);
      await worker.kill();
      expect(await states(holder)).toEqual({ sending: 1 });
      await database.query(
        `UPDATE notification_delivery SET attempted_at = now() - interval '11 minutes' WHERE state = 'sending'`,
      );
      const next = await startWorker(server);
      await until(
        'it is given up',
        () => states(holder),
        (now) => now.given_up === 1,
      );
      await next.kill();
      expect(server.letters).toHaveLength(1);
    });
  });
});

test('a mail server that never answers holds up nothing in the portal', async () => {
  const holder = await people.holder();
  await withSmtp({ letter: () => new Promise(() => undefined) }, async (server) => {
    const worker = await startWorker(server);
    await happen(holder, 1);
    await until('the letter is out', () => server.letters.length === 1);
    await happen(holder, 5);
    const told = () =>
      database
        .query('SELECT FROM notification WHERE account_id = $1', [holder.id])
        .then((rows) => rows.length);
    await until('all is told in the portal', told, (count) => count === 6);
    expect(await states(holder)).toEqual({ sending: 1, waiting: 5 });
    await worker.kill();
  });
});

test('what is sent, fails and is given up is counted for those who watch', async () => {
  const [fine, refused] = [await people.holder(), await people.holder()];
  await withSmtp({ recipient: (address) => (address === refused.email ? 550 : null) }, async (server) => {
    await database.query(`DELETE FROM notification_delivery`);
    const { createServer } = await import('node:net');
    const free = createServer();
    const port = await new Promise<number>((resolve) => {
      free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port));
    });
    await new Promise((resolve) => free.close(resolve));
    const worker = await startWorker(server, { METRICS_PORT: String(port) });
    await happen(fine, 2);
    await happen(refused, 1);
    await until(
      'all are settled',
      () => states(refused),
      (now) => now.given_up === 1,
    );
    await until(
      'all are settled',
      () => states(fine),
      (now) => now.sent === 2,
    );
    const metrics = await until(
      'the attempts are counted',
      async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
      (text) =>
        /outcome="sent",error="none"} 2/.test(text) &&
        /outcome="given_up",error="recipient_refused"} 1/.test(text),
    );
    expect(metrics).toMatch(/notification_deliveries_open\{channel="mail",state="given_up"\} 1/);
    expect(metrics).toMatch(/notification_deliveries_open\{channel="mail",state="waiting"\} 0/);
    expect(metrics).not.toMatch(/@example/);
    await worker.kill();
  });
});
