import { Counter, Gauge, Histogram } from 'prom-client';
import type { WebhookOutcome } from '#features/webhooks/deliver-webhooks.js';
import type { WebhookCounts } from '#features/webhooks/webhook-counts.js';

const ATTEMPTS = new Counter({
  name: 'webhook_attempts_total',
  help: 'Attempts to deliver webhooks, by outcome and class of failure',
  labelNames: ['outcome', 'error'],
});
const SECONDS = new Histogram({
  name: 'webhook_attempt_seconds',
  help: 'How long receivers of webhooks take',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
});

/** Counts what became of an attempt. */
export function countWebhook({ outcome, error, milliseconds }: WebhookOutcome): void {
  ATTEMPTS.inc({ outcome, error: error ?? 'none' });
  SECONDS.observe(milliseconds / 1000);
}

/** Shows the backlog, whenever somebody looks. */
export function showWebhookBacklog(counts: WebhookCounts): void {
  const oldest = new Gauge({
    name: 'webhook_oldest_due_seconds',
    help: 'For how long the longest due webhook has been due',
  });
  const disabled = new Gauge({
    name: 'webhook_endpoints_given_up',
    help: 'Endpoints that were disabled because of 410 or of failures over the whole schedule',
  });
  new Gauge({
    name: 'webhook_deliveries_open',
    help: 'Webhooks that have not arrived, by state; dead ones wait for a replay',
    labelNames: ['state'],
    async collect() {
      const backlog = await counts.run();
      for (const state of ['waiting', 'failed', 'dead'] as const) this.set({ state }, backlog[state]);
      oldest.set(backlog.oldestDueSeconds);
      disabled.set(backlog.disabledEndpoints);
    },
  });
}
