import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { PortalError } from '../errors/portal-error.js';

/** Lists that one person takes out in an hour: enough for work, and too few to empty the portal page by page. */
const EXPORTS_AN_HOUR = 10;

/** Bounds how many lists one person exports, over all processes. */
@Injectable()
export class ExportLimit {
  private readonly exports: RateLimiterPostgres;

  constructor(@Inject(DataSource) storeClient: DataSource) {
    this.exports = new RateLimiterPostgres({
      ...{ storeClient, storeType: 'typeorm', tableName: 'rate_limit' },
      ...{ tableCreated: true, clearExpiredByTimeout: false },
      ...{ keyPrefix: 'list-export', points: EXPORTS_AN_HOUR, duration: 3600 },
    });
  }

  /** @throws PortalError `export.too_many` */
  async count(accountId: string): Promise<void> {
    try {
      await this.exports.consume(accountId);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      const parameters = { most: EXPORTS_AN_HOUR, minutes: Math.ceil(seconds / 60) };
      throw new PortalError('export.too_many', { parameters, retryAfter: seconds });
    }
  }
}
