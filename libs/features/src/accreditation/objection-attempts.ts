import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError } from '../errors/portal-error.js';

const WINDOW_SECONDS = 24 * 3600;

/**
 * Bounds the objections of one account in a day, over all processes. Each attempt counts, so that nobody tries
 * out ids either.
 */
@Injectable()
export class ObjectionAttempts {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    @Inject(DataSource) dataSource: DataSource,
    @Inject(CONFIGURATION) { objectionsADay }: Configuration,
  ) {
    this.limiter = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'objection',
      points: objectionsADay,
      duration: WINDOW_SECONDS,
    });
  }

  /** Counts an attempt. @throws PortalError `objection.too_many` */
  async count(accountId: string): Promise<void> {
    try {
      await this.limiter.consume(accountId);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      throw new PortalError('objection.too_many', { parameters: { seconds }, retryAfter: seconds });
    }
  }
}
