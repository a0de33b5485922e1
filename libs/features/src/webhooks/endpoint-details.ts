import type { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';

export const ENDPOINT_ACTIONS = ['change', 'rotate_secret', 'test', 'enable', 'disable', 'remove'] as const;
export type EndpointAction = (typeof ENDPOINT_ACTIONS)[number];

/** An endpoint with what its agency may do with it. */
export interface EndpointDetails {
  readonly endpoint: WebhookEndpointRow;
  readonly actions: readonly EndpointAction[];
}

/** The same with the key that was just made; it is never shown again. */
export interface MadeEndpoint extends EndpointDetails {
  readonly secret: string | null;
}

export function endpointDetails(endpoint: WebhookEndpointRow): EndpointDetails {
  const { state } = endpoint;
  const actions = ENDPOINT_ACTIONS.filter((action) => isAllowed(action, state));
  return { endpoint, actions };
}

/** Nothing is sent to an endpoint that is disabled, a test neither. */
export function isAllowed(action: EndpointAction, state: WebhookEndpointRow['state']): boolean {
  switch (action) {
    case 'test':
    case 'disable':
      return state === 'active';
    case 'enable':
      return state === 'disabled';
    default:
      return true;
  }
}
