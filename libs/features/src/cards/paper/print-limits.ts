import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { PRINTS_A_DAY } from '#domain/cards/card-print.js';
import { PortalError } from '../../errors/portal-error.js';

/**
 * Checks from one address in a minute and process: a queue of people behind one, and nobody who tries things out. They
 * are counted in memory, so that nothing is kept of who checks.
 */
const CHECKS_A_MINUTE = 30;
const DAY_SECONDS = 24 * 3600;

/** Bounds what one holder prints in a day, over all processes, and what one address checks in a minute. */
@Injectable()
export class PrintLimits {
  private readonly prints: RateLimiterPostgres;
  private readonly checks = new RateLimiterMemory({ points: CHECKS_A_MINUTE, duration: 60 });

  constructor(@Inject(DataSource) storeClient: DataSource) {
    this.prints = new RateLimiterPostgres({
      ...{ storeClient, storeType: 'typeorm', tableName: 'rate_limit' },
      ...{ tableCreated: true, clearExpiredByTimeout: false },
      ...{ keyPrefix: 'card-print', points: PRINTS_A_DAY, duration: DAY_SECONDS },
    });
  }

  /** Counts a print. @throws PortalError `card_print.too_many` */
  async countPrint(holderId: string): Promise<void> {
    try {
      await this.prints.consume(holderId);
    } catch (refused) {
      const seconds = secondsOf(refused);
      throw new PortalError('card_print.too_many', {
        parameters: { most: PRINTS_A_DAY },
        retryAfter: seconds,
      });
    }
  }

  /** Counts a check. @throws PortalError `rate.limited` */
  async countCheck(address: string): Promise<void> {
    try {
      await this.checks.consume(address);
    } catch (refused) {
      const seconds = secondsOf(refused);
      throw new PortalError('rate.limited', { parameters: { seconds }, retryAfter: seconds });
    }
  }
}

/** @throws whatever is no refusal */
function secondsOf(refused: unknown): number {
  if (!(refused instanceof RateLimiterRes)) throw refused;
  return Math.ceil(refused.msBeforeNext / 1000);
}
