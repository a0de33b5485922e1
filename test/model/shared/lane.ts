import { startApi, startWorker } from '../../support/api.js';
import { caller, type Caller } from '../../support/caller.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import type { Environment } from '../../support/environment.js';
import { People } from '../../support/people.js';
import type { Day } from './working-days.js';

/** One portal that a model is held against: its own database, its API, its worker and its clock. */
export interface Lane {
  readonly database: TestDatabase;
  readonly people: People;
  readonly guest: Caller;
  /** Sets the portal's clock to the morning of a day in Heilongjiang. */
  setDay(day: Day): Promise<void>;
  /** Sets the portal's clock to a moment, from which it goes on. */
  setClock(moment: Date): Promise<void>;
  /** One round of the worker over everything that time moves. */
  runSchedules(): Promise<void>;
  stop(): Promise<void>;
}

const SET_CLOCK = `INSERT INTO demo_clock (shift)
  VALUES (make_interval(secs => extract(epoch FROM $1::timestamptz - now())))
  ON CONFLICT (id) DO UPDATE SET shift = excluded.shift`;

export async function openLane(environment: Environment = {}): Promise<Lane> {
  const database = await testDatabase();
  const program = { databaseUrl: database.appUrl, environment: { DATABASE_POOL: '4', ...environment } };
  const [api, worker] = await Promise.all([startApi(program), startWorker(program)]);
  const setClock = async (moment: Date) => {
    await database.query(SET_CLOCK, [moment]);
  };
  return {
    database,
    people: new People(database),
    guest: caller(api.url),
    setDay: (day) => setClock(new Date(`${day}T10:00:00+08:00`)),
    setClock,
    runSchedules: () => worker.runSchedules(),
    stop: async () => {
      await worker.stop();
      await api.stop();
      await database.drop();
    },
  };
}
