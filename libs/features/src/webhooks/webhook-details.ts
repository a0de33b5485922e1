import { In } from 'typeorm';
import { WebhookAttemptRow } from '#database/entities/webhook-attempt.js';
import type { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import type { WebhookMessageRow } from '#database/entities/webhook-message.js';
import type { Transaction } from '#database/transactions.js';

/** One delivery with its attempts, the first one first. */
export interface WebhookDetails {
  readonly message: WebhookMessageRow;
  readonly attempts: readonly WebhookAttemptRow[];
  readonly actions: readonly 'replay'[];
}

type Endpoint = Pick<WebhookEndpointRow, 'state'>;

/** What has ended can be sent again, where anything is sent at all. */
export function canReplay({ state }: Pick<WebhookMessageRow, 'state'>, endpoint: Endpoint): boolean {
  return (state === 'dead' || state === 'delivered') && endpoint.state === 'active';
}

export function webhookDetails(
  message: WebhookMessageRow,
  endpoint: Endpoint,
  attempts: readonly WebhookAttemptRow[],
): WebhookDetails {
  return { message, attempts, actions: canReplay(message, endpoint) ? ['replay'] : [] };
}

/** The attempts of some deliveries, by the delivery's id. */
export async function attemptsOf(
  tx: Transaction,
  messages: readonly Pick<WebhookMessageRow, 'id'>[],
): Promise<ReadonlyMap<string, readonly WebhookAttemptRow[]>> {
  const rows = await tx.manager.find(WebhookAttemptRow, {
    where: { messageId: In(messages.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  return new Map(messages.map(({ id }) => [id, rows.filter(({ messageId }) => messageId === id)]));
}
