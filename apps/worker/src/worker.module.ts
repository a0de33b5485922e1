import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { appOptions } from '#database/data-source.js';
import { platformProviders } from '#features/platform-providers.js';
import { USE_CASES } from '#features/use-cases.js';
import type { Configuration } from '#platform/configuration.js';
import type { Logger } from '#platform/logger.js';
import { Imports } from './imports.js';
import { Outbox } from './outbox.js';
import { Schedules } from './schedules/schedules.js';

/** Everything that happens later. */
@Module({})
export class WorkerModule {
  static with(configuration: Configuration, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [TypeOrmModule.forRoot(appOptions(configuration.databaseUrl, configuration.databasePool))],
      providers: [...platformProviders(configuration, logger), ...USE_CASES, Imports, Outbox, Schedules],
    };
  }
}
