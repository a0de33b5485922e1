import { WEBHOOK_TYPE_CODES, type WebhookType } from '#domain/webhooks/webhook-types.js';
import { MESSAGE_STATES, type MessageState } from '#database/entities/webhook-message.js';
import { WEBHOOK_SIGNATURES, type WebhookSignature } from '#platform/webhooks/webhook-keys.js';
import { ChoiceField, CodesField, IntegerField, QueryFlag, TextField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

const URL_FIELD = {
  max: 2000,
  description: 'https, a public name, port 443 or 8443, no user name and no part behind #',
  example: 'https://hooks.example.org/talent-card',
};
const TYPES_FIELD = {
  max: WEBHOOK_TYPE_CODES.length,
  choices: WEBHOOK_TYPE_CODES,
  description: 'what is told; the webhooks of this document say what each means',
};

export class WebhookEndpointBody {
  @TextField(URL_FIELD)
  url!: string;

  @CodesField(TYPES_FIELD)
  types!: WebhookType[];

  @TextField({ max: 200, optional: true, nullable: true, description: 'for the agency’s own use' })
  description?: string | null;

  @ChoiceField(WEBHOOK_SIGNATURES, {
    ...{ enumName: 'WebhookSignature', optional: true },
    description:
      'symmetric (HMAC-SHA256, `whsec_`) when left out; ed25519 is verified by `publicKey`, `whpk_`',
  })
  signature?: WebhookSignature;
}

export class WebhookEndpointChangeBody {
  @TextField({ ...URL_FIELD, optional: true })
  url?: string;

  @CodesField({ ...TYPES_FIELD, optional: true })
  types?: WebhookType[];

  @TextField({ max: 200, optional: true, nullable: true })
  description?: string | null;
}

export class WebhookSecretBody {
  @IntegerField({
    ...{ min: 0, max: 168, optional: true },
    description: 'hours for which the old key signs as well, 24 when left out; 0 when others know it',
  })
  overlapHours?: number;

  @ChoiceField(WEBHOOK_SIGNATURES, {
    ...{ enumName: 'WebhookSignature', optional: true },
    description: 'the kind of the new key; the same as before when left out',
  })
  signature?: WebhookSignature;
}

export class WebhookEndpointsQuery extends PageQuery {
  @QueryFlag({ optional: true, description: 'only those that fail, and those that were given up' })
  troubled?: boolean;
}

export class WebhookDeliveriesQuery extends PageQuery {
  @ChoiceField(MESSAGE_STATES, { enumName: 'WebhookDeliveryState', optional: true })
  state?: MessageState;
}
