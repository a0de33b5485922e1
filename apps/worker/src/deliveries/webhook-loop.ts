import type { DeliverWebhooks } from '#features/webhooks/deliver-webhooks.js';
import type { Logger } from '#platform/logger.js';
import { loop, type Loop } from '../loop.js';
import { countWebhook } from './webhook-metrics.js';

/** Milliseconds in which what is under way may end when the worker stops. */
const GRACE = 3000;

/** Sends what is due, and goes round again whenever an attempt has ended and left room. */
export function webhookLoop(milliseconds: number, logger: Logger, deliver: DeliverWebhooks): Loop {
  const rounds = loop('webhooks', milliseconds, logger, async () => {
    const begun = await deliver.round((outcome) => {
      countWebhook(outcome);
      rounds.wake();
    });
    return begun > 0;
  });
  return {
    wake: () => rounds.wake(),
    async stop() {
      await rounds.stop();
      await deliver.settled(GRACE);
    },
  };
}
