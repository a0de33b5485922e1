import { NestFactory } from '@nestjs/core';
import { collectDefaultMetrics, register } from 'prom-client';
import { Transactions } from '#database/transactions.js';
import { refuseDemoAccounts } from '#features/demo/refuse-demo-accounts.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';
import { createLogger, nestLogger } from '#platform/logger.js';
import { serveMetrics } from '#platform/metrics-server.js';
import { untilTold } from '#platform/until-told.js';
import { startWorker } from './start-worker.js';
import { WorkerModule } from './worker.module.js';

try {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.logLevel, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.with(configuration, logger), {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  if (configuration.production) await refuseDemoAccounts(app.get(Transactions));
  collectDefaultMetrics();
  if (configuration.metricsPort !== null)
    await serveMetrics(register, configuration.metricsPort, configuration.host);
  const loops = startWorker(app, logger);
  logger.info('the worker works');
  const told = untilTold();
  process.send?.({ type: 'ready' });
  await told;
  logger.info('the worker finishes its round');
  await Promise.all(loops.map((one) => one.stop()));
  await app.close();
  process.exit(0);
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
