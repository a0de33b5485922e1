import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, changeHeaders, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type WebhookEndpoint = Schemas['WebhookEndpointView'];
export type MadeWebhookEndpoint = Schemas['MadeWebhookEndpointView'];
export type WebhookDelivery = Schemas['WebhookDeliveryView'];
export type WebhookDeliveryState = Schemas['WebhookDeliveryState'];

const ADDRESS = '/api/v1/partner/webhook-endpoints';

/** Where the agency's own systems are told. */
export const webhookEndpointsQuery = endless(['webhook-endpoints'], (paging) =>
  answerOf(api.GET(ADDRESS, { params: { query: paging } })),
);

/** Those of all agencies that fail or were given up, for administrators. */
export const troubledEndpointsQuery = endless(['troubled-endpoints'], (paging) =>
  answerOf(api.GET(ADDRESS, { params: { query: { ...paging, troubled: true } } })),
);

/** What they can be told of. */
export const webhookTypesQuery = queryOptions({
  queryKey: ['webhook-types'],
  staleTime: Infinity,
  queryFn: () => answerOf(api.GET('/api/v1/partner/webhook-types')),
});

/** How long the screen waits before it asks again how deliveries under way have fared. */
const UNDER_WAY = 3000;

export const webhookDeliveriesQuery = (id: string, state: WebhookDeliveryState | undefined) => ({
  ...endless(['webhook-deliveries', id, state ?? null], (paging) =>
    answerOf(
      api.GET(`${ADDRESS}/{id}/deliveries`, {
        params: { path: { id }, query: { ...paging, limit: 30, ...(state !== undefined && { state }) } },
      }),
    ),
  ),
  refetchInterval: UNDER_WAY,
});

export interface EndpointFields {
  readonly url: string;
  readonly description?: string;
  readonly types: WebhookEndpoint['types'];
}

const textOrNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);

export function addEndpoint(
  { description, ...fields }: EndpointFields & { readonly signature: Schemas['WebhookSignature'] },
  key: string,
): Promise<MadeWebhookEndpoint> {
  const body = { ...fields, description: textOrNull(description) };
  return answerOf(api.POST(ADDRESS, { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeEndpoint(
  { id, version }: Pick<WebhookEndpoint, 'id' | 'version'>,
  { description, ...fields }: EndpointFields,
  key: string,
): Promise<WebhookEndpoint> {
  return answerOf(
    api.PATCH(`${ADDRESS}/{id}`, {
      params: { path: { id } },
      body: { ...fields, description: textOrNull(description) },
      headers: changeHeaders(key, version),
    }),
  );
}

export function rotateSecret(
  { id, version }: Pick<WebhookEndpoint, 'id' | 'version'>,
  body: Schemas['WebhookSecretBody'],
  key: string,
): Promise<MadeWebhookEndpoint> {
  return answerOf(
    api.POST(`${ADDRESS}/{id}/rotate-secret`, {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
      headers: changeHeaders(key, version),
    }),
  );
}

/** Takes an action that needs to be told nothing. */
export function actOnEndpoint(
  { id, version }: Pick<WebhookEndpoint, 'id' | 'version'>,
  action: 'enable' | 'disable' | 'test',
  key: string,
): Promise<unknown> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (action === 'test') return answerOf(api.POST(`${ADDRESS}/{id}/test`, { params }));
  const headers = changeHeaders(key, version);
  return action === 'enable'
    ? answerOf(api.POST(`${ADDRESS}/{id}/enable`, { params, headers }))
    : answerOf(api.POST(`${ADDRESS}/{id}/disable`, { params, headers }));
}

export function removeEndpoint(
  { id, version }: Pick<WebhookEndpoint, 'id' | 'version'>,
  key: string,
): Promise<unknown> {
  return answerOf(
    api.DELETE(`${ADDRESS}/{id}`, { params: { path: { id } }, headers: changeHeaders(key, version) }),
  );
}

export function replayDelivery(id: string, key: string): Promise<WebhookDelivery> {
  return answerOf(
    api.POST('/api/v1/partner/deliveries/{id}/replay', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );
}
