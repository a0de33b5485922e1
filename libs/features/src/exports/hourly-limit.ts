import type { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const HOUR_SECONDS = 3600;

/** How often something is done in an hour, by each account, counted over all processes. */
export class HourlyLimit {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    storeClient: DataSource,
    {
      of,
      most,
    }: { /** What is counted apart from everything else. */ readonly of: string; readonly most: number },
  ) {
    this.limiter = new RateLimiterPostgres({
      ...{ storeClient, storeType: 'typeorm', tableName: 'rate_limit' },
      ...{ tableCreated: true, clearExpiredByTimeout: false },
      ...{ keyPrefix: of, points: most, duration: HOUR_SECONDS },
    });
  }

  /** Counts once more; null, or in how many seconds it may be done again. */
  async count(accountId: string): Promise<number | null> {
    try {
      await this.limiter.consume(accountId);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.ceil(refused.msBeforeNext / 1000);
    }
  }
}
