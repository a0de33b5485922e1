import { WEBHOOK_TYPES, type WebhookType } from './webhook-types.js';

/** An event as it was recorded, so far as webhooks go by it. */
export interface WebhookEvent {
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** What is known of the thing that the event is about. */
export interface WebhookFacts {
  /** The agency that the thing belongs to now. */
  readonly agencyId: string | null;
  /** Of a booking. */
  readonly slotId: string | null;
  /** Of a complaint: whether the agency was asked; it knows of no other. */
  readonly forwarded: boolean;
}

/** One webhook that is owed to one agency. */
export interface OwedWebhook {
  readonly agencyId: string;
  readonly type: WebhookType;
  /** What `data.id` will be. */
  readonly subjectId: string;
}

const SUBJECTS: ReadonlySet<string> = new Set(['request', 'slot', 'complaint']);
const FREES_A_PLACE: ReadonlySet<string> = new Set([
  'request.cancelled',
  'request.declined',
  'request.expired',
  'request.ended_with_card',
]);

/** Whether an event can be anybody's webhook at all; most are not, and cost nothing more. */
export function mayBeWebhook({ type, subjectType }: Pick<WebhookEvent, 'type' | 'subjectType'>): boolean {
  return SUBJECTS.has(subjectType) && type in WEBHOOK_TYPES;
}

/**
 * What agencies are told of an event. Each hears of its own things alone: of a request that went to another agency
 * both hear once, and what the request does afterwards only the new one does.
 */
export function webhooksOf(event: WebhookEvent, facts: WebhookFacts): OwedWebhook[] {
  if (!mayBeWebhook(event) || isHidden(event, facts)) return [];
  const type = event.type as WebhookType;
  const owner = idIn(event, 'agencyId') ?? facts.agencyId;
  const before = type === 'request.reassigned' ? idIn(event, 'fromAgencyId') : null;
  const agencies = [...new Set([owner, before])].filter((id) => id !== null);
  return [
    ...agencies.map((agencyId) => ({ agencyId, type, subjectId: event.subjectId })),
    ...placesOf(event, facts, owner),
  ];
}

function isHidden({ type, subjectType, data }: WebhookEvent, { forwarded }: WebhookFacts): boolean {
  if (subjectType === 'complaint') return !forwarded;
  // What the agency itself wrote is no news to it.
  return type === 'request.message_written' && data['author'] !== 'holder';
}

function placesOf({ type }: WebhookEvent, { slotId }: WebhookFacts, agencyId: string | null): OwedWebhook[] {
  if (slotId === null || agencyId === null) return [];
  if (type === 'request.submitted') return [{ agencyId, type: 'slot.taken', subjectId: slotId }];
  return FREES_A_PLACE.has(type) ? [{ agencyId, type: 'slot.freed', subjectId: slotId }] : [];
}

function idIn({ data }: WebhookEvent, field: string): string | null {
  const value = data[field];
  return typeof value === 'string' ? value : null;
}
