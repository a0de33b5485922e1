import { WEBHOOK_TYPE_CODES } from '#domain/webhooks/webhook-types.js';
import type { Locale } from '#domain/shared/localized.js';
import { DISABLED_REASONS, ENDPOINT_STATES } from '#database/entities/webhook-endpoint.js';
import { MESSAGE_STATES } from '#database/entities/webhook-message.js';
import {
  ENDPOINT_ACTIONS,
  type EndpointDetails,
  type MadeEndpoint,
} from '#features/webhooks/endpoint-details.js';
import type { WebhookDetails } from '#features/webhooks/webhook-details.js';
import { WEBHOOK_ERROR_CODES, WEBHOOK_ERRORS, type WebhookError } from '#features/webhooks/webhook-errors.js';
import { WEBHOOK_SIGNATURES } from '#platform/webhooks/webhook-keys.js';
import { AgencyNameView } from '../holder/account.views.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';

const MOST = 2_147_483_647;

export class WebhookEndpointView {
  @UuidField()
  id!: string;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @TextField({ max: 2000 })
  url!: string;

  @TextField({ max: 200, nullable: true })
  description!: string | null;

  @CodesField({ max: WEBHOOK_TYPE_CODES.length, choices: WEBHOOK_TYPE_CODES })
  types!: string[];

  @ChoiceField(ENDPOINT_STATES, { enumName: 'WebhookEndpointState' })
  state!: string;

  @ChoiceField(DISABLED_REASONS, {
    ...{ enumName: 'WebhookDisabledReason', nullable: true },
    description: 'gone: it answered 410; failing: nothing went through for the whole schedule',
  })
  disabledReason!: string | null;

  @InstantField({ nullable: true })
  disabledAt!: string | null;

  @ChoiceField(WEBHOOK_SIGNATURES, { enumName: 'WebhookSignature' })
  signature!: string;

  @TextField({ max: 100, nullable: true, description: '`whpk_…` of ed25519; null for a shared secret' })
  publicKey!: string | null;

  @InstantField()
  secretMadeAt!: string;

  @InstantField({ nullable: true, description: 'until then deliveries are signed with the old key as well' })
  previousSecretUntil!: string | null;

  @TextField({ max: 100, nullable: true, description: 'the public key of the old one, while it signs' })
  previousPublicKey!: string | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  lastDeliveredAt!: string | null;

  @InstantField({ nullable: true, description: 'since when nothing has gone through' })
  failingSince!: string | null;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @CodesField({
    ...{ max: ENDPOINT_ACTIONS.length, choices: ENDPOINT_ACTIONS },
    description: 'what the caller may do with it now',
  })
  actions!: string[];
}

export class MadeWebhookEndpointView extends WebhookEndpointView {
  @TextField({
    ...{ max: 100, nullable: true },
    description: '`whsec_…`, shown this once; null for ed25519, of which `publicKey` is all that is needed',
  })
  secret!: string | null;
}

export class WebhookEndpointsView {
  @NestedListField(() => WebhookEndpointView)
  items!: WebhookEndpointView[];

  @NextCursor()
  nextCursor!: string | null;
}

class WebhookAttemptView {
  @IntegerField({ min: 1, max: MOST })
  number!: number;

  @InstantField()
  at!: string;

  @IntegerField({ min: 0, max: MOST, description: 'how long it took' })
  milliseconds!: number;

  @IntegerField({ ...{ min: 100, max: 999, nullable: true }, description: 'what the receiver answered' })
  status!: number | null;

  @ChoiceField(WEBHOOK_ERROR_CODES, { enumName: 'WebhookError', nullable: true })
  error!: string | null;

  @TextField({ max: 300, nullable: true, description: 'the same in words' })
  errorText!: string | null;
}

export class WebhookDeliveryView {
  @UuidField({ description: 'the header `webhook-id` of each attempt' })
  id!: string;

  @UuidField()
  endpointId!: string;

  @TextField({ max: 100, description: 'of the event; webhook.test for a test' })
  type!: string;

  @UuidField({ description: '`data.id` of the message' })
  subjectId!: string;

  @InstantField({ description: '`timestamp` of the message: when it happened' })
  happenedAt!: string;

  @ChoiceField(MESSAGE_STATES, {
    enumName: 'WebhookDeliveryState',
    description: 'failed is tried again; dead waits for a replay',
  })
  state!: string;

  @ChoiceField(WEBHOOK_ERROR_CODES, { enumName: 'WebhookError', nullable: true })
  error!: string | null;

  @TextField({ max: 300, nullable: true, description: 'the same in words' })
  errorText!: string | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true, description: 'null once it has arrived or is dead' })
  nextAttemptAt!: string | null;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @NestedListField(() => WebhookAttemptView)
  attempts!: WebhookAttemptView[];

  @CodesField({ max: 1, choices: ['replay'], description: 'what the caller may do with it now' })
  actions!: string[];
}

export class WebhookDeliveriesView {
  @NestedListField(() => WebhookDeliveryView)
  items!: WebhookDeliveryView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** What endpoints may be told and how a message is signed; keys are never part of it. */
export function endpointView(
  { endpoint, agency, actions }: EndpointDetails,
  locale: Locale,
): WebhookEndpointView {
  const { id, url, description, types, state, disabledReason, signature, publicKey } = endpoint;
  const overlap = endpoint.previousKeyUntil;
  const overlaps = overlap !== null && overlap.getTime() > Date.now();
  return {
    agency: { id: agency.id, name: agency.name[locale] },
    ...{ id, url, description, types, state, disabledReason, signature, publicKey },
    disabledAt: endpoint.disabledAt?.toISOString() ?? null,
    secretMadeAt: endpoint.keyMadeAt.toISOString(),
    previousSecretUntil: overlaps ? overlap.toISOString() : null,
    previousPublicKey: overlaps ? endpoint.previousPublicKey : null,
    createdAt: endpoint.createdAt.toISOString(),
    lastDeliveredAt: endpoint.lastDeliveredAt?.toISOString() ?? null,
    failingSince: endpoint.failingSince?.toISOString() ?? null,
    version: endpoint.version,
    actions: [...actions],
  };
}

export function madeEndpointView(made: MadeEndpoint, locale: Locale): MadeWebhookEndpointView {
  return { ...endpointView(made, locale), secret: made.secret };
}

export function webhookDeliveryView(
  { message, attempts, actions }: WebhookDetails,
  locale: Locale,
): WebhookDeliveryView {
  const { id, endpointId, type, subjectId, state, error } = message;
  return {
    ...{ id, endpointId, type, subjectId, state, error },
    errorText: textOf(error, locale),
    happenedAt: message.happenedAt.toISOString(),
    createdAt: message.createdAt.toISOString(),
    nextAttemptAt: message.nextAttemptAt?.toISOString() ?? null,
    endedAt: message.endedAt?.toISOString() ?? null,
    attempts: attempts.map((attempt) => ({
      ...{ number: attempt.number, at: attempt.beganAt.toISOString(), milliseconds: attempt.milliseconds },
      ...{ status: attempt.status, error: attempt.error, errorText: textOf(attempt.error, locale) },
    })),
    actions: [...actions],
  };
}

function textOf(error: string | null, locale: Locale): string | null {
  return error === null ? null : WEBHOOK_ERRORS[error as WebhookError][locale];
}
