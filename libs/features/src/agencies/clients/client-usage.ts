import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { system } from '#database/actor.js';
import { AgencyClientUsageRow } from '#database/entities/agency-client-usage.js';
import { AgencyClientRow } from '#database/entities/agency-client.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { visibleTo } from './visible-to.js';

const FLUSH_MILLISECONDS = 1000;

const ADD = `INSERT INTO agency_client_usage AS kept (client_id, day, answered, refused)
  SELECT u."clientId", u.day, u.answered, u.refused
  FROM jsonb_to_recordset($1::jsonb) AS u ("clientId" uuid, day date, answered integer, refused integer)
  ORDER BY u."clientId", u.day
  ON CONFLICT (client_id, day) DO UPDATE SET answered = kept.answered + excluded.answered,
    refused = kept.refused + excluded.refused`;

interface Count {
  readonly clientId: string;
  readonly day: IsoDate;
  readonly answered: number;
  readonly refused: number;
}

/** How much each client calls, day by day. A process adds up what it saw and writes it down each second. */
@Injectable()
export class ClientUsage implements OnModuleDestroy {
  private counts = new Map<string, Count>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly transactions: Transactions) {}

  /** Counts one call. By the real time: it is a matter of machines. */
  count(clientId: string, outcome: 'answered' | 'refused'): void {
    this.add({ clientId, day: shanghaiDay(new Date()), answered: 0, refused: 0, [outcome]: 1 });
    this.timer ??= setTimeout(() => {
      // What cannot be written now is written with what comes next.
      this.flush().catch(() => undefined);
    }, FLUSH_MILLISECONDS).unref();
  }

  /** The days on which a client called, the newest first. @throws PortalError `resource.not_found` */
  async list(
    { actor }: SignedIn,
    { agencyId, clientId }: { readonly agencyId: string; readonly clientId: string },
    days: number,
  ): Promise<AgencyClientUsageRow[]> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(AgencyClientRow, 'client')
        .where('client.id = :clientId AND client.agencyId = :agencyId', { clientId, agencyId });
      if (!(await visibleTo(query, actor).getExists())) throw new PortalError('resource.not_found');
      return tx.manager.find(AgencyClientUsageRow, {
        where: { clientId },
        order: { day: 'DESC' },
        take: days,
      });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }

  private async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { counts } = this;
    if (counts.size === 0) return;
    this.counts = new Map();
    try {
      await this.transactions.run(system('client-usage'), (tx) =>
        tx.manager.query(ADD, [JSON.stringify([...counts.values()])]),
      );
    } catch (error) {
      for (const count of counts.values()) this.add(count);
      throw error;
    }
  }

  private add({ clientId, day, answered, refused }: Count): void {
    const key = `${clientId} ${day}`;
    const before = this.counts.get(key) ?? { answered: 0, refused: 0 };
    this.counts.set(key, {
      ...{ clientId, day },
      ...{ answered: before.answered + answered, refused: before.refused + refused },
    });
  }
}
