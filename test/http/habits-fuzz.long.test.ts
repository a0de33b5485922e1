import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { GRANTED_ROLES } from '#domain/accounts/roles.js';
import { startApi, type RunningApi } from '../support/api.js';
import { bodiesNear, type Schema } from '../support/bodies.js';
import { caller, good, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { operationsOf, type DescribedOperation } from '../support/operations.js';
import { People } from '../support/people.js';
import { setScene, type Scene } from '../support/scene.js';

/** The same calls each time; another number makes others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_515);
const CALLS_AN_OPERATION = Number(process.env.FUZZ_CALLS ?? 25);

/** Ends the sessions that the other calls need. */
const LEFT_OUT = ['logout'];

let database: TestDatabase;
let api: RunningApi;
let scene: Scene;
let document: OpenAPIObject;
let callers: Record<string, Caller>;
let ids: string[];
beforeAll(async () => {
  database = await testDatabase();
  const people = new People(database);
  scene = await setScene(database, people);
  api = await startApi({
    databaseUrl: database.appUrl,
    environment: { LOG_LEVEL: 'error', DEMO_CLOCK: 'true' },
  });
  const guest = caller(api.url).outside;
  document = good(await guest.get('/openapi.json')) as OpenAPIObject;
  callers = { guest, applicant: guest.as(await people.applicant()), holder: guest.as(scene.anna) };
  for (const role of GRANTED_ROLES) {
    callers[role] = guest.as(
      await people.staff(role, role === 'agency_staff' ? { agency: scene.hospital } : {}),
    );
  }
  const slots = await database.query<{ id: string }>('SELECT id FROM slot UNION ALL SELECT id FROM agency');
  ids = [
    ...Object.values(scene.rows).flatMap(({ anna, boris }) => [anna, boris]),
    ...slots.map(({ id }) => id),
  ];
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('whatever is sent', () => {
  test('by whomever and wherever to, it is never our failure', async () => {
    const statuses = new Map<number, number>();
    for (const described of operationsOf(document)) {
      if (LEFT_OUT.includes(described.operation.operationId ?? '')) continue;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(callers)), callsOf(described), async (role, call) => {
          const answer = await send(callers[role]!, described, call);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          refuseFailure(answer, described.path);
        }),
        { seed: SEED, numRuns: CALLS_AN_OPERATION, plugins: [fc.interruptAfterTimeLimit(20_000)] },
      );
    }
    // The calls are worth something only if they get past the door.
    for (const status of [200, 201, 400, 401, 403, 404, 422]) {
      expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
    }
  }, 300_000);
});

interface Call {
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly key: string | undefined;
}

let sent = 0;

function callsOf({ path, operation }: DescribedOperation): fc.Arbitrary<Call> {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const parameters = (operation.parameters ?? []) as { in: string; name: string; schema?: Schema }[];
  const content = (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)
    ?.content;
  const schema = content?.['application/json']?.schema;
  const values = Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in !== 'header')
      .map(({ name, schema: of = {} }) => [name, valuesOf(name, bodiesNear(of, schemas, ids))]),
  );
  const isInPath = (name: string) => path.includes(`{${name}}`);
  return fc
    .record({
      values: fc.record(values),
      body: schema === undefined ? fc.constant(undefined) : bodiesNear(schema, schemas, ids),
      hasKey: fc.boolean(),
    })
    .map(
      ({
        values: given,
        body,
        hasKey,
      }: {
        values: Record<string, string>;
        body: unknown;
        hasKey: boolean;
      }) => ({
        path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? '')),
        query: new URLSearchParams(
          Object.entries<string>(given).filter(([name, value]) => !isInPath(name) && value !== ''),
        ).toString(),
        body,
        key: hasKey ? `fuzz-${(sent += 1)}` : undefined,
      }),
    );
}

/** Parameters are texts: ids of what is there, what the schema says, or anything. */
function valuesOf(name: string, near: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const known = /id$/i.test(name)
    ? fc.constantFrom(...ids)
    : fc.constantFrom('MED-CHECKUP', 'MED-ADMISSION', 'harbin');
  const anything = near.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return fc
    .oneof(
      { weight: 3, arbitrary: known },
      { weight: 1, arbitrary: anything.map((value) => value.replace(/\p{Surrogate}/gu, '?')) },
    )
    .filter((value) => value !== '' && value !== '.' && value !== '..');
}

async function send(as: Caller, { method }: DescribedOperation, call: Call): Promise<Answer> {
  const path = call.query === '' ? call.path : `${call.path}?${call.query}`;
  return as.send(method, path, call.body, call.key === undefined ? {} : { key: call.key });
}

function refuseFailure(answer: Answer, path: string): void {
  if (answer.status >= 500) throw new Error(`${answer.status}: ${answer.text}`);
  if (answer.status < 400 || answer.body?.status === answer.status) return;
  // OAuth has errors of its own (RFC 6749, 5.2), and so have the protocols of wallets.
  const isProtocol = path === '/oauth/token' || path.startsWith('/openid4v');
  if (isProtocol && typeof answer.body?.error === 'string') return;
  throw new Error(`no problem: ${answer.text}`);
}
