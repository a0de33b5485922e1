import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { GroupedStatement } from '#database/grouped-statement.js';
import type { Transactions } from '#database/transactions.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { appTransactions } from './app-transactions.js';

interface Call {
  readonly number: number;
}
interface Row {
  readonly square: number;
  readonly statement: string;
}

/** No row for zero, a division by zero for 13; `statement` tells which calls went out together. */
const SQUARES = `SELECT c.n, (call->>'number')::int * (call->>'number')::int AS square,
    txid_current()::text AS statement, 1 / ((call->>'number')::int - 13) AS fails
  FROM jsonb_array_elements($1) WITH ORDINALITY AS c (call, n) WHERE (call->>'number')::int <> 0`;

let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;
let squares: GroupedStatement<Call, Row>;
beforeAll(async () => {
  database = await testDatabase();
  ({ transactions, close } = await appTransactions(database));
  squares = transactions.grouped(SQUARES);
});
afterAll(async () => {
  await close();
  await database.drop();
});

const askFor = (numbers: readonly number[]) =>
  Promise.allSettled(numbers.map((number) => squares.run({ number })));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 100);

describe('a grouped statement', () => {
  test('answers each call its own row, or that there is none', async () => {
    const answers = await askFor([3, 0, 5, 5]);
    expect(answers.map((one) => (one.status === 'fulfilled' ? (one.value?.square ?? null) : one))).toEqual([
      9,
      null,
      25,
      25,
    ]);
  });

  test('sends what comes while it is busy together, thirty-two at a time', async () => {
    const answers = await askFor(upTo(70));
    const sizes = new Map<string, number>();
    for (const one of answers) {
      if (one.status === 'rejected') throw one.reason;
      const statement = one.value?.statement ?? '';
      sizes.set(statement, (sizes.get(statement) ?? 0) + 1);
    }
    expect([...sizes.values()].sort((one, other) => one - other)).toEqual([1, 1, 4, 32, 32]);
  });

  test('does not let one call spoil the others', async () => {
    const answers = await askFor([1, 2, 3, 13, 4, 5]);
    expect(answers.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    ]);
    expect(answers[3]).toMatchObject({ reason: { code: '22012' } });
  });

  describe('without the database', () => {
    afterEach(() => database.onCluster(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS true`));

    test('fails every call, and works again when it is back', async () => {
      await database.onCluster(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS false`);
      await database.onCluster(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database.name}'`,
      );
      const away = await askFor(upTo(40));
      expect(away.filter(({ status }) => status === 'fulfilled')).toEqual([]);
      await database.onCluster(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS true`);
      const back = await askFor([7]);
      expect(back).toMatchObject([{ value: { square: 49 } }]);
    });
  });
});
