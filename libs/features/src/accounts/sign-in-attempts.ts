import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError } from '../errors/portal-error.js';

const WINDOW_SECONDS = 15 * 60;

/** Attempts on one account from everywhere together, as a multiple of those from one address. */
const FROM_EVERYWHERE = 10;

/**
 * Bounds the attempts to sign in, over all processes, whether the account exists or not: few from one address on
 * one account, so that a stranger elsewhere does not lock its owner out, and more from everywhere together.
 */
@Injectable()
export class SignInAttempts {
  private readonly fromAddress: RateLimiterPostgres;
  private readonly fromEverywhere: RateLimiterPostgres;

  constructor(
    @Inject(DataSource) dataSource: DataSource,
    @Inject(CONFIGURATION) { signInAttempts }: Configuration,
  ) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: WINDOW_SECONDS,
      });
    this.fromAddress = limiter('sign-in-from', signInAttempts);
    this.fromEverywhere = limiter('sign-in', signInAttempts * FROM_EVERYWHERE);
  }

  /** Counts an attempt. @throws PortalError `auth.too_many_attempts` */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.fromAddress.consume(`${address} ${email}`);
      await this.fromEverywhere.consume(email);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      throw new PortalError('auth.too_many_attempts', { parameters: { seconds }, retryAfter: seconds });
    }
  }

  /** Starts anew after a success. */
  async reset(email: string, address: string): Promise<void> {
    await this.fromAddress.delete(`${address} ${email}`);
    await this.fromEverywhere.delete(email);
  }
}
