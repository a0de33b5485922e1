import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PortalError } from '../errors/portal-error.js';
import { HourlyLimit } from '../exports/hourly-limit.js';

/** Each reads some fifty tables, and hands out everything: more than anybody needs, and few for whoever stole a session. */
const EXPORTS_AN_HOUR = 5;

/** Bounds how often one account takes a copy of its data, over all processes. */
@Injectable()
export class OwnDataLimit {
  private readonly exports: HourlyLimit;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    this.exports = new HourlyLimit(dataSource, { of: 'own-data', most: EXPORTS_AN_HOUR });
  }

  /** Counts a copy. @throws PortalError `account.export_too_often` */
  async count(accountId: string): Promise<void> {
    const seconds = await this.exports.count(accountId);
    if (seconds === null) return;
    throw new PortalError('account.export_too_often', {
      parameters: { most: EXPORTS_AN_HOUR },
      retryAfter: seconds,
    });
  }
}
