import { Inject, Injectable } from '@nestjs/common';
import { system, type Actor } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { PortalError } from '../errors/portal-error.js';

export interface DemoTime {
  readonly now: Date;
  readonly today: IsoDate;
}

const ADVANCE = `INSERT INTO demo_clock (shift) VALUES (make_interval(days => $1))
  ON CONFLICT (id) DO UPDATE SET shift = demo_clock.shift + excluded.shift`;
/** The subject of the clock's events: there is one clock, and this stands for it. */
const THE_CLOCK = '00000000-0000-7000-8000-000000000000';

/** The clock of the demo, for all processes, because it is the database that tells the time. */
@Injectable()
export class DemoClock {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws PortalError `demo.clock_off` outside the demo */
  async read(): Promise<DemoTime> {
    this.refuseOutsideDemo();
    return this.transactions.run(system('demo'), timeOf);
  }

  /** Moves the clock `days` ahead; it never goes back. @throws PortalError `demo.clock_off` outside the demo */
  async advance(actor: Actor, days: number): Promise<DemoTime> {
    this.refuseOutsideDemo();
    await this.transactions.run(actor, async (tx) => {
      await tx.manager.query(ADVANCE, [days]);
      await tx.record({
        type: 'demo.clock_moved',
        subjectType: 'demo',
        subjectId: THE_CLOCK,
        data: { days },
      });
    });
    return this.read();
  }

  private refuseOutsideDemo(): void {
    if (!this.configuration.demoClock) throw new PortalError('demo.clock_off');
  }
}

function timeOf(tx: Transaction): Promise<DemoTime> {
  return Promise.resolve({ now: tx.now, today: shanghaiDay(tx.now) });
}
