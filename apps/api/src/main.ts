import { register } from 'prom-client';
import { Transactions } from '#database/transactions.js';
import { refuseDemoAccounts } from '#features/demo/refuse-demo-accounts.js';
import { ConfigurationError, readConfiguration } from '#platform/configuration.js';
import { createLogger } from '#platform/logger.js';
import { serveMetrics } from '#platform/metrics-server.js';
import { untilTold } from '#platform/until-told.js';
import { createApp } from './create-app.js';

try {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.logLevel, 'api');
  const app = await createApp(configuration, logger);
  if (configuration.production) await refuseDemoAccounts(app.get(Transactions));
  if (configuration.metricsPort !== null) {
    await serveMetrics(register, configuration.metricsPort, configuration.host);
  }
  await app.listen(configuration.port, configuration.host);
  const url = await app.getUrl();
  logger.info({ url }, 'the API listens');
  const told = untilTold();
  process.send?.({ type: 'ready', url });
  await told;
  logger.info('the API drains');
  await app.close();
  process.exit(0);
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
