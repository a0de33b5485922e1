import type { OpenAPIObject } from '@nestjs/swagger';
import {
  TEST_WEBHOOK,
  WEBHOOK_TYPE_CODES,
  WEBHOOK_TYPES,
  type WebhookSubject,
} from '#domain/webhooks/webhook-types.js';

const FETCHED_AT: Readonly<Record<WebhookSubject, string>> = {
  request: 'the request’s: GET /api/v1/partner/requests/{id}',
  slot: 'the slot’s, as PUT /api/v1/partner/slots/{externalId} answered it',
  complaint: 'the complaint’s: GET /api/v1/complaints/{id}, for the agency’s staff',
  endpoint: 'the endpoint’s: one of GET /api/v1/partner/webhook-endpoints',
};

const HEADERS = {
  'webhook-id': 'the same for every attempt at a message: whoever has seen it has seen the message',
  'webhook-timestamp':
    'seconds since 1970, of the attempt; refuse what is older or younger than five minutes',
  'webhook-signature': 'one or more of v1,… (HMAC-SHA256) and v1a,… (ed25519), parted by spaces',
};

/** Tells the OpenAPI document what is sent to agencies' own systems, type by type. */
export function withWebhooks(document: OpenAPIObject): OpenAPIObject {
  const webhooks: NonNullable<OpenAPIObject['webhooks']> = {
    [TEST_WEBHOOK]: webhook(TEST_WEBHOOK, 'Somebody tries the endpoint', 'endpoint'),
  };
  for (const type of WEBHOOK_TYPE_CODES) {
    const { subject, meaning } = WEBHOOK_TYPES[type];
    webhooks[type] = webhook(type, meaning.en, subject);
  }
  return { ...document, webhooks };
}

function webhook(type: string, summary: string, subject: WebhookSubject) {
  return {
    post: {
      tags: ['webhooks'],
      operationId: `told_${type.replace('.', '_')}`,
      summary,
      security: [],
      parameters: Object.entries(HEADERS).map(([name, description]) => ({
        ...{ name, description, in: 'header' as const, required: true, schema: { type: 'string' as const } },
      })),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: payload(type, subject) } },
      },
      responses: {
        '2XX': { description: 'taken' },
        '410': { description: 'nothing more is wanted: the endpoint is disabled' },
        default: { description: 'tried again, over three days; redirects are not followed' },
      },
    },
  };
}

function payload(type: string, subject: WebhookSubject) {
  return {
    type: 'object' as const,
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { type: 'string' as const, enum: [type] },
      timestamp: { type: 'string' as const, format: 'date-time', description: 'when it happened' },
      data: {
        type: 'object' as const,
        required: ['id'],
        properties: {
          id: { type: 'string' as const, format: 'uuid', description: FETCHED_AT[subject] },
        },
      },
    },
  };
}
