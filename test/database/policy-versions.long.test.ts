import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, POLICY_VERSION, type Person } from '../support/people.js';

let database: TestDatabase;
let author: Person;
let publisher: Person;
beforeAll(async () => {
  database = await testDatabase();
  const people = new People(database);
  author = await people.staff('service_manager');
  publisher = await people.staff('service_manager');
});
afterAll(() => database.drop());

let id: string;
let serial = 0;
beforeEach(async () => {
  const [row] = await database.query<{ id: string }>(
    `INSERT INTO policy_version (version, state, content, hash, author_id, editor_ids)
      VALUES ($1, 'draft', '{}', '', $2, ARRAY[$2::uuid]) RETURNING id`,
    [`draft-${(serial += 1)}`, author.id],
  );
  id = row!.id;
});

const rehearsed = (draftVersion = 1, state = 'done') =>
  database.query(
    `INSERT INTO policy_rehearsal (policy_version_id, draft_version, compared_with, on_day, state, requested_by,
      requested_at, holders, result, ended_at) VALUES ($1, $2, $3, '2026-01-05', $4, $5, now(), 0, '{}', now())`,
    [id, draftVersion, POLICY_VERSION, state, author.id],
  );
const publish = (by: Person) =>
  database.query(
    `UPDATE policy_version SET state = 'published', effective_from = date '2099-01-01' + $3::int, published_at = now(),
      publisher_id = $2, draft_version = draft_version + 1 WHERE id = $1`,
    [id, by.id, serial],
  );

describe('the database itself', () => {
  test('lets nobody publish what he or she has written on', async () => {
    await rehearsed();
    await expect(publish(author)).rejects.toMatchObject({ constraint: 'policy_version_four_eyes' });
    await publish(publisher);
  });

  test('forgets nobody who has written on a draft', async () => {
    for (const set of [`editor_ids = '{}'`, 'author_id = NULL', `author_id = '${publisher.id}'`])
      await expect(
        database.query(`UPDATE policy_version SET ${set} WHERE id = $1`, [id]),
      ).rejects.toMatchObject({
        constraint: 'policy_version_editors_stay',
      });
  });

  test.each([
    ['never was', null],
    ['was cancelled', { draftVersion: 1, state: 'cancelled' }],
    ['was of an earlier draft', { draftVersion: 0, state: 'done' }],
  ])('publishes nothing whose rehearsal %s', async (_name, rehearsal) => {
    if (rehearsal !== null) await rehearsed(rehearsal.draftVersion, rehearsal.state);
    await expect(publish(publisher)).rejects.toMatchObject({ constraint: 'policy_version_rehearsed' });
  });

  test('changes and drops nothing that is published', async () => {
    await rehearsed();
    await publish(publisher);
    for (const sql of [`UPDATE policy_version SET state = 'draft'`, 'DELETE FROM policy_version'])
      await expect(database.query(`${sql} WHERE id = $1`, [id])).rejects.toMatchObject({
        constraint: 'policy_version_published_stays',
      });
  });
});
