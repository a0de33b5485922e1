import { Inject, Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { nextTry, type FailureKind } from '#domain/notifications/next-try.js';
import { system } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { SendError, type OpenOutlet, type Outlet } from '#platform/outlets/outlet.js';
import { SealedLinks } from '#platform/sealed-links.js';
import type { DeliveryError } from './delivery-errors.js';
import {
  AttemptOvertaken,
  commitToSend,
  giveUpAbandoned,
  settleFailed,
  settleSent,
} from './delivery-states.js';
import { takeDue, type DueDelivery } from './due-delivery.js';
import { mailOf, refuseRecipient, smsOf } from './outgoing-message.js';
import { Outlets } from './outlets.js';

const ACTOR = system('deliveries');
/** After so many a round ends, so that no connection grows old. */
const MOST_A_ROUND = 50;
const SETTLE_TRIES = 5;
const SETTLE_PAUSE = 300;

/** What became of one attempt. */
export interface AttemptOutcome {
  readonly outcome: 'sent' | 'failed' | 'given_up' | 'overtaken';
  readonly error: DeliveryError | null;
}

export interface Round {
  readonly outcomes: readonly AttemptOutcome[];
  /** Whether to go on at once; false when nothing is due, and when the way out is blocked. */
  readonly more: boolean;
}

/** One channel, with its way out open or not. */
interface Way<Message> {
  readonly channel: OutwardChannel;
  readonly outlet: Outlet<Message>;
  readonly compose: (due: DueDelivery) => Message;
  open: OpenOutlet<Message> | null;
  blocked: boolean;
}

/**
 * Sends what is due by one channel. In this order: the attempt is counted and the delivery put off; the way out is
 * opened; that the message goes out now is recorded; it goes out; the outcome is recorded. Whatever ends a worker
 * before the third step costs a pause. Whatever ends it between the third and the last leaves a delivery of which
 * nobody knows; it is given up and shown to the office. So nothing is sent twice.
 */
@Injectable()
export class SendDeliveries {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
    private readonly links: SealedLinks,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One round over what is due; a channel that is not in service has nothing. */
  round(channel: OutwardChannel, stopping: AbortSignal): Promise<Round> {
    const { mail, sms, portal } = this.outlets;
    const shut = { channel, open: null, blocked: false };
    if (channel === 'mail' && mail !== null) {
      const compose = (due: DueDelivery) => mailOf(due, portal, this.links);
      return this.go({ ...shut, outlet: mail, compose }, stopping);
    }
    if (channel === 'sms' && sms !== null) {
      return this.go({ ...shut, outlet: sms, compose: (due) => smsOf(due, portal) }, stopping);
    }
    return Promise.resolve({ outcomes: [], more: false });
  }

  private async go<Message>(way: Way<Message>, stopping: AbortSignal): Promise<Round> {
    const outcomes = await this.abandoned(way.channel);
    try {
      while (outcomes.length < MOST_A_ROUND) {
        const due = stopping.aborted ? null : await this.run((tx) => takeDue(tx, way.channel));
        if (due === null) return { outcomes, more: false };
        outcomes.push(await this.attempt(due, way));
        // The others need not meet the same, and keep their attempts.
        if (way.blocked) return { outcomes, more: false };
      }
      return { outcomes, more: true };
    } finally {
      way.open?.close();
    }
  }

  private async attempt<Message>(due: DueDelivery, way: Way<Message>): Promise<AttemptOutcome> {
    const refused = refuseRecipient(due, way.channel);
    if (refused !== null) return this.fail(due, refused, 'permanent');
    try {
      const message = way.compose(due);
      const open = await opened(way);
      await open.send(message, () => this.run((tx) => commitToSend(tx, due)));
    } catch (error) {
      return this.failBy(due, error);
    }
    await this.settle((tx) => settleSent(tx, due));
    return { outcome: 'sent', error: null };
  }

  private failBy(due: DueDelivery, error: unknown): Promise<AttemptOutcome> | AttemptOutcome {
    if (error instanceof AttemptOvertaken) return { outcome: 'overtaken', error: null };
    if (error instanceof SendError) return this.fail(due, error.failure, error.kind);
    this.logger.error({ deliveryId: due.id, err: error }, 'a delivery broke');
    return this.fail(due, 'broken', 'temporary');
  }

  private async fail(due: DueDelivery, error: DeliveryError, kind: FailureKind): Promise<AttemptOutcome> {
    const pause = nextTry(due.attempts, kind, Math.random());
    await this.settle((tx) => settleFailed(tx, due, error, pause));
    const outcome = pause === null ? 'given_up' : 'failed';
    this.logger.warn({ deliveryId: due.id, attempts: due.attempts, error, outcome }, 'a delivery failed');
    return { outcome, error };
  }

  private async abandoned(channel: OutwardChannel): Promise<AttemptOutcome[]> {
    const count = await this.run((tx) => giveUpAbandoned(tx, channel));
    return Array.from({ length: count }, () => ({ outcome: 'given_up', error: 'outcome_unknown' }));
  }

  /** An outcome that is lost leaves a doubt, so a database that is away for a moment is waited for. */
  private async settle(work: (tx: Transaction) => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.run(work);
        return;
      } catch (error) {
        if (tries >= SETTLE_TRIES) throw error;
        await setTimeout(SETTLE_PAUSE * tries);
      }
    }
  }

  private run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.transactions.run(ACTOR, work);
  }
}

/** The way out, opened anew when it is shut or was broken by the letter before. */
async function opened<Message>(way: Way<Message>): Promise<OpenOutlet<Message>> {
  if (way.open?.usable === true) return way.open;
  way.blocked = true;
  way.open = await way.outlet.open();
  way.blocked = false;
  return way.open;
}
