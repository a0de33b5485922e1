import type { Locale } from '#domain/shared/localized.js';
import type { EventSealRow } from '#database/entities/event-seal.js';
import { SUBJECT_TYPES } from '#database/event-types.js';
import { ANCHOR_RESULTS } from '#features/audit/compare-anchor.js';
import { eventWords } from '#features/audit/event-words.js';
import type { ListedEvent } from '#features/audit/list-events.js';
import type { Verification } from '#features/audit/verify-events.js';
import {
  ChoiceField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  RecordField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTOR_ROLES } from './audit.queries.js';

class AuditActorView {
  @ChoiceField(['account', 'client', 'guest', 'system'], { enumName: 'AuditActorKind' })
  kind!: string;

  @UuidField({ nullable: true, description: 'of the account; null for guests and for the portal itself' })
  id!: string | null;

  @CodesField({ max: 10, choices: ACTOR_ROLES, description: 'what it might do then' })
  roles!: string[];

  @TextField({ max: 200, nullable: true, description: 'null where there is none, or the person was erased' })
  name!: string | null;
}

class AuditSubjectView {
  @ChoiceField(SUBJECT_TYPES, { enumName: 'AuditSubjectType' })
  type!: string;

  @UuidField()
  id!: string;

  @TextField({ max: 200, nullable: true, description: 'what it is known by: a masked card number, a name' })
  name!: string | null;
}

class AuditEventView {
  @UuidField()
  id!: string;

  @InstantField()
  at!: string;

  @TextField({ max: 100, description: 'the type of the event' })
  type!: string;

  @TextField({ max: 200, description: 'the same in words' })
  text!: string;

  @NestedField(() => AuditActorView)
  actor!: AuditActorView;

  @NestedField(() => AuditSubjectView)
  subject!: AuditSubjectView;

  @RecordField({ maxProperties: 50, description: 'ids and codes, as they were written' })
  data!: object;
}

export class AuditEventsView {
  @NestedListField(() => AuditEventView)
  items!: AuditEventView[];

  @NextCursor()
  nextCursor!: string | null;
}

class EventSealView {
  @IntegerField({ min: 1, max: 2_147_483_647, description: 'from 1, without a gap' })
  number!: number;

  @InstantField()
  at!: string;

  @IntegerField({ min: 1, max: 1000, description: 'how many events it covers' })
  events!: number;

  @TextField({ max: 64, description: 'SHA-256 in hexadecimal' })
  hash!: string;

  @TextField({ max: 2000, description: 'the whole seal, signed; keep it outside the portal as an anchor' })
  jws!: string;
}

export class EventSealsView {
  @NestedListField(() => EventSealView)
  items!: EventSealView[];

  @NextCursor()
  nextCursor!: string | null;
}

class CheckedView {
  @IntegerField({ min: 0, max: 2_147_483_647 })
  events!: number;

  @IntegerField({ min: 0, max: 2_147_483_647 })
  seals!: number;
}

class BrokenSealView {
  @IntegerField({ min: 1, max: 2_147_483_647 })
  seal!: number;

  @ChoiceField(['changed', 'missing', 'added', 'signature', 'chain'], {
    enumName: 'AuditBreak',
    description:
      'an event was changed, taken away or put in; the portal did not sign the seal; the seal is not what was signed, or is missing',
  })
  what!: string;

  @UuidField({ nullable: true, description: 'null where it is the seal itself' })
  eventId!: string | null;
}

class AnchorView {
  @IntegerField({ min: 1, max: 2_147_483_647, nullable: true })
  seal!: number | null;

  @ChoiceField(ANCHOR_RESULTS, { enumName: 'AuditAnchorResult' })
  result!: string;
}

export class AuditVerificationView {
  @FlagField({ description: 'whether all that was checked by this call is as it was sealed' })
  intact!: boolean;

  @NestedField(() => CheckedView)
  checked!: CheckedView;

  @NestedField(() => BrokenSealView, { nullable: true, description: 'the first; the check stops there' })
  firstBroken!: BrokenSealView | null;

  @IntegerField({
    min: 1,
    max: 2_147_483_647,
    nullable: true,
    description: '`from` of the next call; null when the end was reached',
  })
  next!: number | null;

  @InstantField({ nullable: true, description: 'when the newest seal was made' })
  sealedThrough!: string | null;

  @IntegerField({ min: 0, max: 100_000, description: 'events that wait for a seal, counted up to 100,000' })
  unsealed!: number;

  @NestedField(() => EventSealView, { nullable: true })
  newestSeal!: EventSealView | null;

  @NestedField(() => AnchorView, { nullable: true, description: 'null when none was given' })
  anchor!: AnchorView | null;
}

export function auditEventView(
  { event, actorName, subjectName }: ListedEvent,
  locale: Locale,
): AuditEventView {
  return {
    id: event.id,
    at: event.at.toISOString(),
    type: event.type,
    text: eventWords(event.type)[locale],
    actor: { kind: event.actor_kind, id: event.actor_id, roles: [...event.actor_roles], name: actorName },
    subject: {
      type: event.subject_type,
      id: event.subject_id,
      name: typeof subjectName === 'object' && subjectName !== null ? subjectName[locale] : subjectName,
    },
    data: event.data,
  };
}

export function eventSealView({ number, sealedAt, events, hash, jws }: EventSealRow): EventSealView {
  return { number, at: sealedAt.toISOString(), events, hash: hash.toString('hex'), jws };
}

export function auditVerificationView(verification: Verification): AuditVerificationView {
  const { intact, checked, firstBroken, next, newestSeal, unsealed, anchor } = verification;
  return {
    ...{ intact, checked, firstBroken, next, unsealed, anchor },
    sealedThrough: newestSeal?.sealedAt.toISOString() ?? null,
    newestSeal: newestSeal === null ? null : eventSealView(newestSeal),
  };
}
