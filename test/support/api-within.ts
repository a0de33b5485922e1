import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '#api/create-app.js';
import { readConfiguration } from '#platform/configuration.js';
import { createLogger } from '#platform/logger.js';
import type { RunningApi } from './api.js';
import { testEnvironment } from './environment.js';

export interface ApiWithin extends RunningApi {
  readonly app: NestFastifyApplication;
}

/** The API within the test's own process, for a test that has to reach into it; costs a second of loading. */
export async function startApiWithin({ databaseUrl }: { databaseUrl: string }): Promise<ApiWithin> {
  const configuration = readConfiguration(testEnvironment(databaseUrl));
  const app = await createApp(configuration, createLogger(configuration.logLevel, 'api'));
  await app.listen(configuration.port, configuration.host);
  return { url: await app.getUrl(), app, stop: () => app.close() };
}
