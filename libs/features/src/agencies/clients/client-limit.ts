import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

const WINDOW_SECONDS = 60;
/** Each client has a limit of its own, so the limiter counts only. */
const COUNTS_ONLY = 2_000_000_000;

export interface ClientQuota {
  readonly allowed: boolean;
  readonly limit: number;
  readonly left: number;
  /** Until the minute is over. */
  readonly seconds: number;
}

/** Counts what a client sends in a minute, over all processes. */
@Injectable()
export class ClientLimit {
  private readonly counter: RateLimiterPostgres;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    this.counter = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'client',
      points: COUNTS_ONLY,
      duration: WINDOW_SECONDS,
    });
  }

  /** Counts one call of a client that may send so many in a minute. */
  async count(clientId: string, limit: number): Promise<ClientQuota> {
    const { consumedPoints, msBeforeNext } = await this.counter.consume(clientId);
    return {
      ...{ allowed: consumedPoints <= limit, limit, left: Math.max(0, limit - consumedPoints) },
      seconds: Math.ceil(msBeforeNext / 1000),
    };
  }
}
