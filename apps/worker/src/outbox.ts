import { Inject, Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { Transaction, Transactions } from '#database/transactions.js';
import { LOGGER, type Logger } from '#platform/logger.js';

/** What one consumer does with an event, within the transaction that it is given. */
export type React = (tx: Transaction, event: EventRow) => Promise<void>;

const BATCH = 100;
const ACTOR = system('worker');

const OPEN = `INSERT INTO outbox_cursor (consumer, transaction, seq) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING`;
const LOCK = `SELECT transaction, seq FROM outbox_cursor WHERE consumer = $1 FOR UPDATE SKIP LOCKED`;
const MOVE = 'UPDATE outbox_cursor SET transaction = $2, seq = $3 WHERE consumer = $1';
const FAIL = `INSERT INTO outbox_failure (consumer, event_id, attempts, next_attempt_at, error)
  VALUES ($1, $2, 1, now() + interval '2 seconds', $3)
  ON CONFLICT ON CONSTRAINT outbox_failure_pk DO UPDATE SET attempts = outbox_failure.attempts + 1,
    next_attempt_at = now() + least(interval '1 hour', interval '2 seconds' * power(2, outbox_failure.attempts)),
    error = excluded.error`;
const DUE = `SELECT event_id FROM outbox_failure WHERE consumer = $1 AND next_attempt_at <= now()
  ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
const SETTLE = 'DELETE FROM outbox_failure WHERE consumer = $1 AND event_id = $2';

/**
 * Reads the events once for each consumer. The effects of an event and the step past it are one transaction, so
 * that a killed worker leaves neither a lost nor a doubled effect: what was not committed is simply done again.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly transactions: Transactions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Takes the next events of a consumer; answers how many. Of several workers one at a time gets any. What is not of
   * its concern is passed over.
   */
  async drain(
    consumer: string,
    react: React,
    concerns: (event: EventRow) => boolean = () => true,
  ): Promise<number> {
    return this.transactions.run(ACTOR, async (tx) => {
      await tx.manager.query(OPEN, [consumer]);
      const [cursor] = await tx.manager.query<{ transaction: string; seq: string }[]>(LOCK, [consumer]);
      if (cursor === undefined) return 0;
      const events = await nextEvents(tx, cursor);
      for (const event of events.filter(concerns)) await this.take(tx, consumer, event, react);
      const last = events.at(-1);
      if (last !== undefined) await tx.manager.query(MOVE, [consumer, last.transaction, last.seq]);
      return events.length;
    });
  }

  /** Tries one failed event again, if one is due; answers whether there was one. */
  async retry(consumer: string, react: React): Promise<boolean> {
    return this.transactions.run(ACTOR, async (tx) => {
      const [due] = await tx.manager.query<{ event_id: string }[]>(DUE, [consumer]);
      if (due === undefined) return false;
      const event = await tx.manager.findOneByOrFail(EventRow, { id: due.event_id });
      if (await this.take(tx, consumer, event, react)) await tx.manager.query(SETTLE, [consumer, event.id]);
      return true;
    });
  }

  /** One event in a savepoint: its failure is put aside for later and holds up no other. */
  private async take(tx: Transaction, consumer: string, event: EventRow, react: React): Promise<boolean> {
    try {
      await tx.manager.transaction((manager) => react(new Transaction(tx.actor, manager, tx.now), event));
      return true;
    } catch (error) {
      this.logger.error(
        { consumer, eventId: event.id, type: event.type, err: error },
        'an event could not be taken',
      );
      await tx.manager.query(FAIL, [consumer, event.id, String(error).slice(0, 500)]);
      return false;
    }
  }
}

/**
 * The events after the cursor whose transactions are all over. A transaction that is still open may yet commit
 * an event with a lower number; reading only below the oldest open one misses none of them.
 */
function nextEvents(tx: Transaction, cursor: { transaction: string; seq: string }): Promise<EventRow[]> {
  return tx.manager
    .createQueryBuilder(EventRow, 'event')
    .where('(event.transaction, event.seq) > (CAST(:transaction AS bigint), CAST(:seq AS bigint))', cursor)
    .andWhere('event.transaction < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)')
    .orderBy('event.transaction', 'ASC')
    .addOrderBy('event.seq', 'ASC')
    .limit(BATCH)
    .getMany();
}
