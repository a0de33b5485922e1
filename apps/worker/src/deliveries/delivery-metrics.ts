import { Counter, Gauge } from 'prom-client';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { DELIVERY_STATES } from '#database/entities/notification-delivery.js';
import type { DeliveryCounts } from '#features/notifications/delivery-counts.js';
import type { AttemptOutcome } from '#features/notifications/send-deliveries.js';

const ATTEMPTS = new Counter({
  name: 'notification_delivery_attempts_total',
  help: 'Attempts to send notifications and digests out of the portal, by channel, outcome and class of failure',
  labelNames: ['channel', 'outcome', 'error'],
});

/** Counts what became of attempts. */
export function countAttempts(channel: OutwardChannel, outcomes: readonly AttemptOutcome[]): void {
  for (const { outcome, error } of outcomes) ATTEMPTS.inc({ channel, outcome, error: error ?? 'none' });
}

/** Shows how many deliveries have not arrived, whenever somebody looks. */
export function showOpenDeliveries(counts: DeliveryCounts, channels: readonly OutwardChannel[]): void {
  new Gauge({
    name: 'notification_deliveries_open',
    help: 'Deliveries that have not arrived, by channel and state; given_up waits for the office',
    labelNames: ['channel', 'state'],
    async collect() {
      for (const channel of channels) {
        for (const state of DELIVERY_STATES) if (state !== 'sent') this.set({ channel, state }, 0);
      }
      for (const { channel, state, count } of await counts.run()) this.set({ channel, state }, count);
    },
  });
}
