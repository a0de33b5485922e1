import { Inject, Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { afterAttempt, type Verdict } from '#domain/webhooks/after-attempt.js';
import { system } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { PostError, postWebhook, type PostAnswer } from '#platform/webhooks/post-webhook.js';
import { signaturesOf } from '#platform/webhooks/webhook-keys.js';
import { takeDueWebhooks, type DueWebhook } from './due-webhooks.js';
import { EndpointKeys } from './endpoint-keys.js';
import { releaseWebhook, settleWebhook, type EndedAttempt } from './settle-webhook.js';
import type { WebhookError } from './webhook-errors.js';

const ACTOR = system('webhooks');
/** Attempts under way at once in one worker; receivers that fail have one each, so many must fail to fill it. */
const MOST_AT_ONCE = 64;
const PATIENCE_MS = 15_000;
const SETTLE_TRIES = 5;
const SETTLE_PAUSE = 300;

/** What became of one attempt, for those who watch. */
export interface WebhookOutcome {
  readonly outcome: Verdict['outcome'] | 'interrupted';
  readonly error: WebhookError | null;
  readonly milliseconds: number;
}

/**
 * Sends webhooks, at least once each: an attempt is leased first and settled last, so whatever ends a worker in
 * between leaves a delivery that another one makes again when the lease is over, under the same `webhook-id`. A
 * round begins attempts and waits for none of them, so that no receiver holds up another.
 */
@Injectable()
export class DeliverWebhooks {
  private readonly underWay = new Set<Promise<void>>();
  private readonly breakOff = new AbortController();

  constructor(
    private readonly transactions: Transactions,
    private readonly keys: EndpointKeys,
    @Inject(CONFIGURATION) private readonly settings: Pick<Configuration, 'webhookLoopback'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins what is due and answers how much that was; `ended` hears of each, when there is room again. */
  async round(ended: (outcome: WebhookOutcome) => void): Promise<number> {
    const room = MOST_AT_ONCE - this.underWay.size;
    const due = room <= 0 ? [] : await this.run((tx) => takeDueWebhooks(tx, room));
    for (const one of due) this.begin(one, ended);
    return due.length;
  }

  /** Waits for what is under way; after `grace` milliseconds, if told, it is broken off and handed back. */
  async settled(grace: number | null): Promise<void> {
    const waiting = new AbortController();
    if (grace !== null) {
      void setTimeout(grace, undefined, { signal: waiting.signal }).then(
        () => this.breakOff.abort(),
        () => undefined,
      );
    }
    await Promise.all(this.underWay);
    waiting.abort();
  }

  private begin(due: DueWebhook, ended: (outcome: WebhookOutcome) => void): void {
    const attempt: Promise<void> = this.attempt(due)
      .then(ended, (error: unknown) => {
        // Its lease runs out and it is tried again; the database was away for longer than we wait.
        this.logger.error({ webhookId: due.id, err: error }, 'a webhook was not settled');
      })
      .finally(() => this.underWay.delete(attempt));
    this.underWay.add(attempt);
  }

  private async attempt(due: DueWebhook): Promise<WebhookOutcome> {
    const beganAt = new Date();
    const { answer, error } = await this.post(due, beganAt);
    const milliseconds = Date.now() - beganAt.getTime();
    if (error === 'interrupted') {
      await this.settle((tx) => releaseWebhook(tx, due));
      return { outcome: 'interrupted', error, milliseconds };
    }
    const verdict = afterAttempt(answer, due.tries, Math.random());
    const said = error ?? errorOf(verdict);
    const attempt: EndedAttempt = { beganAt, milliseconds, status: answer?.status ?? null, error: said };
    await this.settle((tx) => settleWebhook(tx, due, attempt, verdict));
    if (said !== null) this.warn(due, verdict.outcome, attempt);
    return { outcome: verdict.outcome, error: said, milliseconds };
  }

  private async post(
    due: DueWebhook,
    at: Date,
  ): Promise<{ answer: PostAnswer | null; error: WebhookError | null }> {
    try {
      const { headers, body } = this.compose(due, at);
      const settings = { loopback: this.settings.webhookLoopback, patience: PATIENCE_MS };
      return {
        answer: await postWebhook(due.url, headers, body, settings, this.breakOff.signal),
        error: null,
      };
    } catch (error) {
      if (error instanceof PostError) return { answer: null, error: error.failure };
      this.logger.error({ webhookId: due.id, err: error }, 'a webhook broke');
      return { answer: null, error: 'broken' };
    }
  }

  /** Thin on purpose: what it is about is fetched, so that the reading is authorised and recorded. */
  private compose({ id, ...due }: DueWebhook, at: Date): { headers: Record<string, string>; body: string } {
    const body = JSON.stringify({
      type: due.type,
      timestamp: due.happenedAt.toISOString(),
      data: { id: due.subjectId },
    });
    const timestamp = Math.floor(at.getTime() / 1000);
    const keys = this.keys.signing({ ...due, id: due.endpointId }, at);
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'TalentCard-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signaturesOf(keys, { id, timestamp, body }),
      },
    };
  }

  private warn({ id, endpointId, attempts }: DueWebhook, outcome: string, attempt: EndedAttempt): void {
    const { status, error } = attempt;
    this.logger.warn({ webhookId: id, endpointId, attempts, outcome, status, error }, 'a webhook failed');
  }

  /** An outcome that is lost costs a second delivery, so a database that is away for a moment is waited for. */
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

function errorOf({ outcome }: Verdict): WebhookError | null {
  if (outcome === 'delivered') return null;
  return outcome === 'gone' ? 'gone' : 'refused';
}
