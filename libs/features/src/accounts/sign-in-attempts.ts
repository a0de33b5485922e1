import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError } from '../errors/portal-error.js';

const WINDOW_SECONDS = 15 * 60;

/** Bounds the attempts to sign in to one account, over all processes, whether the account exists or not. */
@Injectable()
export class SignInAttempts {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    @Inject(DataSource) dataSource: DataSource,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.limiter = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'sign-in',
      points: configuration.signInAttempts,
      duration: WINDOW_SECONDS,
    });
  }

  /** Counts an attempt. @throws PortalError `auth.too_many_attempts` */
  async count(email: string): Promise<void> {
    try {
      await this.limiter.consume(email);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      throw new PortalError('auth.too_many_attempts', { parameters: { seconds }, retryAfter: seconds });
    }
  }

  /** Starts anew after a success. */
  async reset(email: string): Promise<void> {
    await this.limiter.delete(email);
  }
}
