import type { INestApplicationContext } from '@nestjs/common';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';
import { DeliveryCounts } from '#features/notifications/delivery-counts.js';
import { Outlets } from '#features/notifications/outlets.js';
import { SendDeliveries } from '#features/notifications/send-deliveries.js';
import { mayBeWebhook } from '#domain/webhooks/webhooks-of.js';
import { DeliverWebhooks } from '#features/webhooks/deliver-webhooks.js';
import { queueWebhooks } from '#features/webhooks/queue-webhooks.js';
import { WebhookCounts } from '#features/webhooks/webhook-counts.js';
import type { Logger } from '#platform/logger.js';
import { countAttempts, showOpenDeliveries } from './deliveries/delivery-metrics.js';
import { webhookLoop } from './deliveries/webhook-loop.js';
import { showWebhookBacklog } from './deliveries/webhook-metrics.js';
import { Imports } from './imports.js';
import { loop, type Loop } from './loop.js';
import { AdvanceRehearsals } from '#features/policy/advance-rehearsals.js';
import { SealEvents } from '#features/audit/seal-events.js';
import { Outbox } from './outbox.js';
import { tellPeople } from './reactions/tell-people.js';
import { Schedules } from './schedules/schedules.js';

const OUTBOX_PAUSE = 200;
const RETRIES_PAUSE = 1000;
/** What has an event behind it is woken by the outbox; the pauses are for what comes due as time goes by. */
const DELIVERIES_PAUSE = 1000;
const SCHEDULES_PAUSE = 5000;
const REHEARSALS_PAUSE = 5000;
const IMPORTS_PAUSE = 5000;
/** A seal covers what a minute brought, or a thousand events where it brought more. */
const SEALS_PAUSE = 60_000;
const TIDY_PAUSE = 10 * 60 * 1000;

/** Every loop of the worker. */
export function startWorker(app: INestApplicationContext, logger: Logger): Loop[] {
  const outbox = app.get(Outbox);
  const schedules = app.get(Schedules);
  const rehearsals = app.get(AdvanceRehearsals);
  const sealEvents = app.get(SealEvents);
  const outlets = app.get(Outlets);
  const sendDeliveries = app.get(SendDeliveries);
  const tell = (tx: Transaction, event: EventRow) => tellPeople(tx, event, outlets);
  showOpenDeliveries(app.get(DeliveryCounts), outlets.inService);
  showWebhookBacklog(app.get(WebhookCounts));
  const imports = app.get(Imports);
  const webhooks = webhookLoop(DELIVERIES_PAUSE, logger, app.get(DeliverWebhooks));
  const woken = [
    // Each channel has a loop of its own: a slow mail server holds up nothing but mail.
    ...outlets.inService.map((channel) =>
      loop(channel, DELIVERIES_PAUSE, logger, async (stopping) => {
        const { outcomes, more } = await sendDeliveries.round(channel, stopping);
        countAttempts(channel, outcomes);
        return more;
      }),
    ),
    loop('schedules', SCHEDULES_PAUSE, logger, async () => (await schedules.run()) > 0),
    loop('rehearsals', REHEARSALS_PAUSE, logger, () => rehearsals.run()),
    loop('imports', IMPORTS_PAUSE, logger, (stopping) => imports.run(stopping)),
  ];
  return [
    loop('outbox', OUTBOX_PAUSE, logger, async () => {
      const taken = await outbox.drain('notifications', tell);
      if (taken > 0) for (const each of woken) each.wake();
      return taken > 0;
    }),
    loop('retries', RETRIES_PAUSE, logger, () => outbox.retry('notifications', tell)),
    // Their own reader: what holds up the one does not hold up the other.
    loop('webhook outbox', OUTBOX_PAUSE, logger, async () => {
      const taken = await outbox.drain('webhooks', queueWebhooks, mayBeWebhook);
      if (taken > 0) webhooks.wake();
      return taken > 0;
    }),
    loop('webhook retries', RETRIES_PAUSE, logger, () => outbox.retry('webhooks', queueWebhooks)),
    webhooks,
    ...woken,
    loop('seals', SEALS_PAUSE, logger, () => sealEvents.run()),
    loop('tidy', TIDY_PAUSE, logger, async () => {
      await schedules.tidy();
      return false;
    }),
  ];
}
