import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfiguration } from '#platform/configuration.js';
import { createLogger } from '#platform/logger.js';
import { Schedules } from '#worker/schedules/schedules.js';
import { WorkerModule } from '#worker/worker.module.js';
import { caller, type Caller } from '../../support/caller.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { testEnvironment, type Environment } from '../../support/environment.js';
import { People } from '../../support/people.js';
import { startApiProcess } from '../../support/processes.js';
import type { Day } from './working-days.js';

/** One portal that a model is held against: its own database, its API as a process, its worker and its clock. */
export interface Lane {
  readonly database: TestDatabase;
  readonly people: People;
  readonly guest: Caller;
  /** Sets the portal's clock to the morning of a day in Heilongjiang. */
  setDay(day: Day): Promise<void>;
  /** One round of the worker over everything that time moves. */
  runSchedules(): Promise<void>;
  stop(): Promise<void>;
}

const SET_CLOCK = `INSERT INTO demo_clock (shift) VALUES
  (make_interval(secs => extract(epoch FROM ($1::date + time '10:00') AT TIME ZONE 'Asia/Shanghai' - now())))
  ON CONFLICT (id) DO UPDATE SET shift = excluded.shift`;

export async function openLane(environment: Environment = {}): Promise<Lane> {
  const database = await testDatabase();
  const settings = { DATABASE_POOL: '4', ...environment };
  const api = await startApiProcess({ databaseUrl: database.appUrl, environment: settings });
  const worker = await workerOn(database.appUrl, settings);
  const schedules = worker.get(Schedules);
  return {
    database,
    people: new People(database),
    guest: caller(api.url),
    setDay: async (day) => {
      await database.query(SET_CLOCK, [day]);
    },
    runSchedules: async () => {
      await schedules.run();
    },
    stop: async () => {
      await worker.close();
      await api.stop();
      await database.drop();
    },
  };
}

function workerOn(databaseUrl: string, environment: Environment): Promise<INestApplicationContext> {
  const configuration = readConfiguration(testEnvironment(databaseUrl, environment));
  const logger = createLogger(configuration.logLevel, 'worker');
  return NestFactory.createApplicationContext(WorkerModule.with(configuration, logger), { logger: false });
}
