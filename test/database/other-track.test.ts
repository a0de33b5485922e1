import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';

let database: TestDatabase;
let people: People;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
});
afterAll(() => database.drop());

const assign = (id: string, reviewerId: string) =>
  database.query('UPDATE accreditation_application SET reviewer_id = $2 WHERE id = $1', [id, reviewerId]);

describe('the database lets nobody review on a track that he or she was not given', () => {
  test('when an application is taken on', async () => {
    const { id } = await people.application(await people.person(), { state: 'submitted', track: 'local' });
    const engineer = await people.staff('reviewer', { tracks: ['engineering'] });
    const local = await people.staff('reviewer', { tracks: ['engineering', 'local'] });
    await expect(assign(id, engineer.id)).rejects.toMatchObject({
      constraint: 'application_reviewer_of_track',
    });
    await assign(id, local.id);
  });

  test('and whoever has begun may end, also once the track is taken away', async () => {
    const reviewer = await people.staff('reviewer', { tracks: ['local'] });
    const { id } = await people.application(await people.person(), {
      ...{ state: 'in_review', track: 'local', reviewer },
    });
    await database.query('DELETE FROM reviewer_track WHERE account_id = $1', [reviewer.id]);
    await assign(id, reviewer.id);
    await database.query(`UPDATE accreditation_application SET state = 'recommended' WHERE id = $1`, [id]);
  });
});
