import { Injectable } from '@nestjs/common';
import type { BookingRules, Policy, Service } from '#domain/catalogue/policy.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** A published version with what is looked up in it all the time. */
export interface PublishedPolicy {
  readonly version: string;
  readonly effectiveFrom: IsoDate;
  readonly hash: string;
  readonly policy: Policy;
  readonly services: ReadonlyMap<string, Service>;
}

interface Row {
  version: string;
  effective_from: IsoDate;
  hash: string;
  content: Omit<Policy, 'bookings'> & Partial<Pick<Policy, 'bookings'>>;
  now: Date;
}

const PUBLISHED = `SELECT version, effective_from::text, hash, content, portal_now() AS now FROM policy_version
  WHERE state = 'published' ORDER BY effective_from DESC`;

/** For how long a process may go without looking whether another version was published. */
const FRESH_MILLISECONDS = 10_000;

/** The published policy versions, held in memory: they never change, only new ones come. */
@Injectable()
export class Policies {
  private published: readonly PublishedPolicy[] = [];
  private readAt = 0;
  private reading: Promise<void> | null = null;

  constructor(private readonly transactions: Transactions) {}

  /**
   * Looks for new versions unless it has done so lately. A use case that needs a version within a transaction calls
   * it before: within one the look-up takes a second connection, and waits in vain once all are taken.
   */
  async ready(): Promise<void> {
    await this.refresh();
  }

  /** Looks for new versions at once: this process has just published one. */
  async lookAgain(): Promise<void> {
    await this.read();
  }

  /** The version that holds on a day. @throws PortalError `service.unavailable` before any holds */
  async holdingOn(day: IsoDate): Promise<PublishedPolicy> {
    await this.refresh();
    const holding = this.published.find(({ effectiveFrom }) => effectiveFrom <= day);
    if (holding === undefined) throw new PortalError('service.unavailable', { retryAfter: 60 });
    return holding;
  }

  /** A version by its name, for things that were begun under it. */
  async version(version: string): Promise<PublishedPolicy> {
    const known = this.published.find((candidate) => candidate.version === version);
    if (known !== undefined) return known;
    await this.read();
    const found = this.published.find((candidate) => candidate.version === version);
    if (found === undefined) throw new Error(`The policy version ${version} is not published`);
    return found;
  }

  /** The version that holds today, by the portal's clock. */
  async today(): Promise<PublishedPolicy> {
    const [row] = await this.transactions.statement<{ now: Date }>('SELECT portal_now() AS now', []);
    return this.holdingOn(shanghaiDay(row?.now ?? new Date()));
  }

  private async refresh(): Promise<void> {
    if (Date.now() - this.readAt > FRESH_MILLISECONDS) await this.read();
  }

  /** However many ask at once, one look-up serves them all. */
  private read(): Promise<void> {
    this.reading ??= this.load().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async load(): Promise<void> {
    const rows = await this.transactions.statement<Row>(PUBLISHED, []);
    this.published = rows.map((row) => this.kept(row.version) ?? published(row));
    this.readAt = Date.now();
  }

  private kept(version: string): PublishedPolicy | undefined {
    return this.published.find((candidate) => candidate.version === version);
  }
}

/** What holds under a version that was published before there were such rules: nothing is limited. */
const NO_BOOKING_RULES: BookingRules = {
  mostOpen: 1_000_000,
  holdMinutes: 10,
  offerMinutes: 120,
  noShows: { count: 1_000_000, withinDays: 1, coolingOffDays: 1 },
  clause: '-',
  source: 'reference',
};

function published(row: Row): PublishedPolicy {
  return {
    version: row.version,
    effectiveFrom: row.effective_from,
    hash: row.hash,
    policy: { bookings: NO_BOOKING_RULES, ...row.content },
    services: new Map(row.content.services.map((service) => [service.code, service])),
  };
}
