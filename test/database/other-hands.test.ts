import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Transactions } from '#database/transactions.js';
import { system } from '#database/actor.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, POLICY_VERSION, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';
import { appTransactions } from './app-transactions.js';

/** What the database holds to by itself when a use case forgets: other hands, and nothing changed that was decided. */
let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;
let reviewer: Person;
let approver: Person;
let objector: Person;
let applicationId: string;
let people: People;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  ({ transactions, close } = await appTransactions(database));
  [reviewer, approver, objector] = await Promise.all([people.person(), people.person(), people.person()]);
});
afterAll(async () => {
  await close();
  await database.drop();
});
beforeEach(async () => {
  applicationId = (await people.application(await people.person(), { state: 'rejected', reviewer, approver }))
    .id;
});

const decide = (by: Person, role: string, minute: number) =>
  insertRow(database, 'decision', {
    ...{ applicationId, action: 'any', reason: '', decidedBy: by.id, role, trace: {} },
    ...{ policyVersion: POLICY_VERSION, decidedAt: new Date(Date.UTC(2026, 0, 5, 9, minute)) },
  });
const object = (state = 'open') =>
  insertRow(database, 'objection', {
    ...{ applicationId, objectorId: objector.id, reason: 'Not so', state, writtenAt: new Date() },
    ...(state === 'open' ? {} : { decidedAt: new Date(), decidedBy: approver.id, decisionReason: 'So' }),
  });

describe('a decision is refused', () => {
  test('of whoever has decided in the other role', async () => {
    await decide(reviewer, 'reviewer', 1);
    await decide(reviewer, 'reviewer', 2);
    await expect(decide(reviewer, 'approver', 3)).rejects.toMatchObject({ constraint: 'decision_four_eyes' });
    await decide(approver, 'approver', 4);
    await expect(decide(approver, 'reviewer', 5)).rejects.toMatchObject({ constraint: 'decision_four_eyes' });
  });

  test('of whoever decided before the appeal', async () => {
    await decide(reviewer, 'reviewer', 1);
    await decide(approver, 'approver', 2);
    await insertRow(database, 'appeal', {
      ...{ applicationId, reason: 'Unfair', writtenAt: new Date(Date.UTC(2026, 0, 5, 9, 3)) },
    });
    const refused = { constraint: 'decision_appeal_in_other_hands' };
    await expect(decide(reviewer, 'reviewer', 4)).rejects.toMatchObject(refused);
    await expect(decide(approver, 'approver', 4)).rejects.toMatchObject(refused);
    const other = await people.person();
    await decide(other, 'reviewer', 5);
    await decide(other, 'reviewer', 6);
  });

  test('of whoever has objected', async () => {
    await object('dismissed');
    await expect(decide(objector, 'approver', 1)).rejects.toMatchObject({
      constraint: 'decision_not_by_objector',
    });
  });
});

describe('an accreditation is refused', () => {
  test.each([
    ['A', 'active', true],
    ['C', 'active', true],
    ['C', 'suspended', true],
    ['D', 'active', false],
    ['A', 'revoked', false],
  ] as const)('for tier C with a card of tier %s, %s: %s', async (tier, state, isRefused) => {
    const holder = await people.holder({ tier, state });
    const { id } = await people.application(holder, { state: 'on_notice', tier: 'C' });
    const accrediting = database.query(
      `UPDATE accreditation_application SET state = 'accredited', tier = 'C', decided_at = now(),
        approver_id = coalesce(approver_id, $2) WHERE id = $1`,
      [id, approver.id],
    );
    if (isRefused) await expect(accrediting).rejects.toMatchObject({ constraint: 'application_above_card' });
    else await accrediting;
  });
});

describe('an objection', () => {
  test('is decided once, and nothing else of it changes', async () => {
    const { id } = await object();
    const change = (what: string) => database.query(`UPDATE objection SET ${what} WHERE id = $1`, [id]);
    await expect(change(`reason = 'Other'`)).rejects.toMatchObject({ code: '23001' });
    const decided = `decided_at = now(), decided_by = '${approver.id}', decision_reason = 'So'`;
    await change(`state = 'upheld', ${decided}`);
    await expect(change(`state = 'dismissed'`)).rejects.toMatchObject({ code: '23001' });
    await expect(change(`decision_reason = 'Other'`)).rejects.toMatchObject({ code: '23001' });
    await expect(database.query('DELETE FROM objection WHERE id = $1', [id])).rejects.toMatchObject({
      code: '23001',
    });
  });

  test.each(['reason', 'objector_id', 'written_at', 'application_id'])(
    'keeps its %s from the programs',
    async (column) => {
      await object();
      const changing = transactions.run(system('test'), (tx) =>
        tx.manager.query(`UPDATE objection SET ${column} = ${column}`),
      );
      await expect(changing).rejects.toMatchObject({ code: '42501' });
    },
  );
});

describe('what was handed in and what was appealed', () => {
  test.each([
    ['appeal', { reason: 'Unfair', writtenAt: new Date() }],
    ['application_submission', { number: 1, content: {}, submittedAt: new Date() }],
  ])('stays as it is: %s', async (table, fields) => {
    const { id } = await insertRow(database, table, { applicationId, ...fields });
    const owner = database.query(`UPDATE ${table} SET application_id = application_id WHERE id = $1`, [id]);
    await expect(owner).rejects.toMatchObject({ code: '23001' });
    await expect(database.query(`DELETE FROM ${table} WHERE id = $1`, [id])).rejects.toMatchObject({
      code: '23001',
    });
    const program = transactions.run(system('test'), (tx) => tx.manager.query(`DELETE FROM ${table}`));
    await expect(program).rejects.toMatchObject({ code: '42501' });
  });
});
