import type { WEBHOOK_TYPES } from './webhook-types.js';

export { Webhook, WebhookVerificationError } from 'standardwebhooks';
export { WEBHOOK_TYPES } from './webhook-types.js';

/** What a message says once `Webhook.verify` has found it genuine. Fetch the thing that `data.id` names. */
export interface WebhookMessage {
  /** One of `WEBHOOK_TYPES`, or one that came later. */
  readonly type: (typeof WEBHOOK_TYPES)[number] | (string & Record<never, never>);
  /** When it happened. */
  readonly timestamp: string;
  readonly data: { readonly id: string };
}
