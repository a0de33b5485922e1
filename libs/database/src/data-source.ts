import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/all.js';
import { MIGRATIONS } from './migrations/all.js';
import { NamingClient } from './naming-client.js';
import { SnakeNaming } from './snake-naming.js';

/** The role that the API and the worker act as: it owns nothing and can neither update nor delete events. */
export const APP_ROLE = 'talent_app';

const SHARED = {
  type: 'postgres',
  entities: ENTITIES,
  namingStrategy: new SnakeNaming(),
  migrationsTableName: 'migration',
} as const;

/** A data source cut down to the app role, for a program without Nest. */
export function appDataSource(url: string): DataSource {
  return new DataSource(appOptions(url, 2));
}

/** Options for the programs that serve: cut down to the app role, with prepared statements. */
export function appOptions(url: string, pool: number): DataSourceOptions {
  return {
    ...SHARED,
    url,
    extra: {
      Client: NamingClient,
      max: pool,
      options: `-c role=${APP_ROLE} -c timezone=UTC -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s`,
      connectionTimeoutMillis: 3000,
      keepAlive: true,
    },
  };
}

/** A data source of the owner, for migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({ ...SHARED, url, migrations: MIGRATIONS, extra: { options: '-c timezone=UTC' } });
}
