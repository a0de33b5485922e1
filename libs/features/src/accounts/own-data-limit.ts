import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { PortalError } from '../errors/portal-error.js';

/** Each reads some fifty tables, and hands out everything: more than anybody needs, and few for whoever stole a session. */
const EXPORTS_AN_HOUR = 5;
const HOUR_SECONDS = 3600;

/** Bounds how often one account takes a copy of its data, over all processes. */
@Injectable()
export class OwnDataLimit {
  private readonly exports: RateLimiterPostgres;

  constructor(@Inject(DataSource) storeClient: DataSource) {
    this.exports = new RateLimiterPostgres({
      ...{ storeClient, storeType: 'typeorm', tableName: 'rate_limit' },
      ...{ tableCreated: true, clearExpiredByTimeout: false },
      ...{ keyPrefix: 'own-data', points: EXPORTS_AN_HOUR, duration: HOUR_SECONDS },
    });
  }

  /** Counts a copy. @throws PortalError `account.export_too_often` */
  async count(accountId: string): Promise<void> {
    try {
      await this.exports.consume(accountId);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new PortalError('account.export_too_often', {
        parameters: { most: EXPORTS_AN_HOUR },
        retryAfter: Math.ceil(refused.msBeforeNext / 1000),
      });
    }
  }
}
