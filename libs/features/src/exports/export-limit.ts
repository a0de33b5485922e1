import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PortalError } from '../errors/portal-error.js';
import { HourlyLimit } from './hourly-limit.js';

/** Lists that one person takes out in an hour: enough for work, and too few to empty the portal page by page. */
const EXPORTS_AN_HOUR = 10;

/** Bounds how many lists one person exports, over all processes. */
@Injectable()
export class ExportLimit {
  private readonly exports: HourlyLimit;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    this.exports = new HourlyLimit(dataSource, { of: 'list-export', most: EXPORTS_AN_HOUR });
  }

  /** @throws PortalError `export.too_many` */
  async count(accountId: string): Promise<void> {
    const seconds = await this.exports.count(accountId);
    if (seconds === null) return;
    const parameters = { most: EXPORTS_AN_HOUR, minutes: Math.ceil(seconds / 60) };
    throw new PortalError('export.too_many', { parameters, retryAfter: seconds });
  }
}
