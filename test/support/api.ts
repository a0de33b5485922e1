import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '#api/create-app.js';
import { readConfiguration } from '#platform/configuration.js';
import { createLogger } from '#platform/logger.js';
import { testEnvironment, type Environment } from './environment.js';

export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** The real API within the test's own process, on a free port. */
export async function startApi({
  databaseUrl,
  environment,
}: {
  databaseUrl: string;
  environment?: Environment;
}): Promise<RunningApi> {
  const configuration = readConfiguration(testEnvironment(databaseUrl, environment));
  const app = await createApp(configuration, createLogger(configuration.logLevel, 'api'));
  await app.listen(configuration.port, configuration.host);
  return { url: await app.getUrl(), app, stop: () => app.close() };
}
