import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FileCleaner, type CleaningLimits } from '#platform/files/file-cleaner.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { costlyPdf, JPEG, pdfWith, pngOf } from '../support/files.js';
import { People } from '../support/people.js';
import { until } from '../support/until.js';
import { Desk } from './accreditation-desk.js';

const COSTLY = costlyPdf();
const open: FileCleaner[] = [];
const cleanerWith = (limits: Partial<CleaningLimits> = {}): FileCleaner => {
  const cleaner = new FileCleaner(limits);
  open.push(cleaner);
  return cleaner;
};
afterAll(async () => {
  for (const cleaner of open) await cleaner.onApplicationShutdown();
});

describe('files are looked through in threads', () => {
  test('each answer belongs to its file, whatever is handed in at once', async () => {
    const cleaner = cleanerWith();
    const files = [
      pdfWith(),
      JPEG,
      pngOf(3, 3),
      pdfWith('3 0 obj << /S /JavaScript >> endobj'),
      Buffer.from('MZ'),
    ];
    const given = Array.from({ length: 30 }, (_, index) => files[index % files.length]!);
    const answers = await Promise.all(given.map((file) => cleaner.clean(file)));
    const taken = (mediaType: string, content: Buffer | undefined) => ({ mediaType, content });
    const expected = [
      taken('application/pdf', files[0]),
      taken('image/jpeg', files[1]),
      taken('image/png', files[2]),
      ...['active_content', 'unknown_type'],
    ];
    expect(answers).toEqual(given.map((_, index) => expected[index % files.length]));
  });

  test('the thread of this program goes on while one of them works', async () => {
    let turns = 0;
    let done = false;
    const turn = () => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    turn();
    const clean = await cleanerWith().clean(COSTLY);
    done = true;
    expect(clean).toMatchObject({ mediaType: 'application/pdf' });
    // Within this thread it would be a handful: one for each promise that the work waits for.
    expect(turns).toBeGreaterThan(1000);
  });

  test('a file that takes too long is given up, and the next one is looked through', async () => {
    const cleaner = cleanerWith({ threads: 1, patience: 50 });
    expect(await cleaner.clean(COSTLY)).toBe('too_costly');
    // On a machine that is busy even this may take longer once.
    await until(
      'a picture is taken',
      () => cleaner.clean(JPEG),
      (clean) => typeof clean !== 'string',
    );
  });

  test('a file that takes too much memory is given up', async () => {
    const cleaner = cleanerWith({ heapMegabytes: 2 });
    expect(await Promise.all([cleaner.clean(COSTLY), cleaner.clean(COSTLY)])).toEqual([
      'too_costly',
      'too_costly',
    ]);
  });

  test('too many at once are turned away, and the others are not', async () => {
    const cleaner = cleanerWith({ threads: 1, waiting: 2 });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => cleaner.clean(JPEG)));
    expect(answers.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
    ]);
  });

  test('what is under way when the program ends is refused', async () => {
    const cleaner = cleanerWith({ threads: 1 });
    const [running, waiting] = [cleaner.clean(COSTLY), cleaner.clean(JPEG)];
    const refused = Promise.all([
      expect(running).rejects.toThrow('The program ends'),
      expect(waiting).rejects.toThrow('The program ends'),
    ]);
    await cleaner.onApplicationShutdown();
    await refused;
    await expect(cleaner.clean(JPEG)).rejects.toThrow();
  });
});

describe('the API', () => {
  let database: TestDatabase;
  let api: RunningApi;
  beforeAll(async () => {
    database = await testDatabase();
    api = await startApi({ databaseUrl: database.appUrl });
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  test('answers others while it looks through a file that takes long', async () => {
    const people = new People(database);
    const desk = new Desk(caller(api.url), people);
    const applicant = await people.applicant();
    const { id, claims } = await desk.draft(applicant);
    const fields = { claimId: claims[0].id, kind: 'title_certificate', file: COSTLY };
    const state = { isUnderWay: true };
    const uploading = desk.upload(applicant, id, fields).finally(() => (state.isUnderWay = false));
    const began = performance.now();
    let longest = 0;
    while (state.isUnderWay) {
      const asked = performance.now();
      good(await desk.guest.get('/policy'));
      longest = Math.max(longest, performance.now() - asked);
    }
    good(await uploading, 201);
    // If nobody else were answered meanwhile, one answer would take nearly as long as all of it.
    expect(longest / (performance.now() - began)).toBeLessThan(0.5);
  });
});
