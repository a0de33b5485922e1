import {
  AREA_CODES,
  RELATIONS,
  SERVICE_MODES,
  type Relation,
  type Service,
} from '#domain/catalogue/policy.js';
import { describeDetails } from '#domain/catalogue/describe-details.js';
import { END_REASON_CODES, END_REASONS, type EndReason } from '#domain/requests/end-reasons.js';
import { EXCHANGES } from '#domain/requests/exchange.js';
import { bookingLifecycle, caseLifecycle, passLifecycle } from '#domain/requests/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import type { RequestMessageRow } from '#database/entities/request-message.js';
import type { RequestDetails } from '#features/requests/request-details.js';
import { REQUEST_EVENT_TYPES } from '#database/event-types.js';
import type { RequestHistoryItem } from '#features/requests/get-request-history.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  DateField,
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
import { ACTIONS_DESCRIPTION, NamedCode } from '../http/views.js';
import { AgencyNameView } from './account.views.js';
import { requestDocumentView, RequestDocumentView } from './request-document.views.js';

const LIFECYCLES = [bookingLifecycle, caseLifecycle, passLifecycle];
export const REQUEST_STATES = [...new Set(LIFECYCLES.flatMap(({ states }) => states))];
const REQUEST_ACTIONS = [...new Set(LIFECYCLES.flatMap(({ actions }) => actions))];

export class BeneficiaryView {
  @ChoiceField(RELATIONS, { enumName: 'Relation' })
  relation!: string;

  @TextField({ max: 100 })
  name!: string;
}

export class SlotTimesView {
  @UuidField()
  id!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @InstantField({ description: 'until then the holder may cancel' })
  cancelUntil!: string;
}

export class DetailTextView {
  @TextField({ max: 100 })
  field!: string;

  @TextField({ max: 600 })
  label!: string;

  @TextField({ max: 4000 })
  text!: string;
}

export class RatingView {
  @IntegerField({ min: 1, max: 5 })
  score!: number;

  @TextField({ max: 2000, nullable: true })
  comment!: string | null;

  @TextField({ max: 4000, nullable: true, description: 'what the agency says to it' })
  answer!: string | null;
}

export class ServiceRequestView {
  @UuidField()
  id!: string;

  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  serviceName!: string;

  @ChoiceField(AREA_CODES, { enumName: 'AreaCode' })
  area!: string;

  @ChoiceField(SERVICE_MODES, { enumName: 'ServiceMode' })
  mode!: string;

  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState' })
  state!: string;

  @NestedField(() => BeneficiaryView)
  beneficiary!: BeneficiaryView;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @CodeField()
  city!: string;

  @NestedField(() => SlotTimesView, { nullable: true, description: 'of a booking' })
  slot!: SlotTimesView | null;

  @DateField()
  serviceOn!: string;

  @IntegerField({ min: 0, max: 100 })
  companions!: number;

  @TextField({ max: 100, nullable: true })
  place!: string | null;

  @RecordField({ maxProperties: 50 })
  details!: Record<string, unknown>;

  @NestedListField(() => DetailTextView, { description: 'the details in words, in the order of the form' })
  detailTexts!: DetailTextView[];

  @NestedListField(() => RequestDocumentView, { description: 'files handed in, for those who may open them' })
  documents!: RequestDocumentView[];

  @NestedListField(() => NamedCode, { description: 'kinds of documents that the service asks for here' })
  documentKinds!: NamedCode[];

  @InstantField()
  submittedAt!: string;

  @DateField({ nullable: true, description: 'the day by which the next step is owed' })
  dueOn!: string | null;

  @InstantField({
    nullable: true,
    description: 'since when it stands still because the card of the holder is suspended',
  })
  blockedAt!: string | null;

  @FlagField({
    description:
      'it lies beyond the announced calendar of working days, and may move when the year is announced',
  })
  dueProvisional!: boolean;

  @ChoiceField(['holder', 'agency'], {
    enumName: 'RequestDebtor',
    nullable: true,
    description: 'who owes the next step; null where nobody does',
  })
  owedBy!: string | null;

  @FlagField({ description: 'the agency’s time stands still while the holder is asked' })
  clockStopped!: boolean;

  @FlagField({ description: 'the day by which the next step is owed has passed' })
  late!: boolean;

  @FlagField({ description: 'the lateness was told to the service office' })
  escalated!: boolean;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @CodeField({ nullable: true })
  reasonCode!: string | null;

  @TextField({ max: 2000, nullable: true })
  reason!: string | null;

  @TextField({ max: 4000, nullable: true })
  outcome!: string | null;

  @NestedField(() => RatingView, { nullable: true })
  rating!: RatingView | null;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 12, choices: REQUEST_ACTIONS, description: ACTIONS_DESCRIPTION })
  actions!: string[];

  @CodesField({ max: 6, choices: EXCHANGES, description: 'what this caller may add without moving it on' })
  exchange!: string[];
}

export class ServiceRequestsView {
  @NestedListField(() => ServiceRequestView)
  items!: ServiceRequestView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class RoutingView {
  @ChoiceField(['least_busy', 'reassigned'], { enumName: 'RoutingWay' })
  way!: string;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @NestedField(() => AgencyNameView, { nullable: true, description: 'the agency that had it before' })
  from!: AgencyNameView | null;

  @IntegerField({
    min: 0,
    max: 2_147_483_647,
    nullable: true,
    description: 'open cases of the least busy one',
  })
  openCases!: number | null;

  @IntegerField({ min: 1, max: 2_147_483_647, nullable: true, description: 'of how many agencies' })
  candidates!: number | null;

  @TextField({ max: 2000, nullable: true })
  reason!: string | null;
}

export class RequestHistoryItemView {
  @InstantField()
  at!: string;

  @ChoiceField(REQUEST_EVENT_TYPES, { enumName: 'RequestEventType' })
  type!: string;

  @ChoiceField(['holder', 'agency', 'office', 'system'], { enumName: 'RequestSide' })
  by!: string;

  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState', nullable: true })
  state!: string | null;

  @ChoiceField(END_REASON_CODES, { enumName: 'EndReason', nullable: true })
  reasonCode!: string | null;

  @TextField({ max: 200, nullable: true, description: 'the reason code in words' })
  reasonName!: string | null;

  @NestedField(() => RoutingView, { nullable: true, description: 'why it went to an agency not chosen' })
  routing!: RoutingView | null;
}

export class RequestHistoryView {
  @NestedListField(() => RequestHistoryItemView)
  items!: RequestHistoryItemView[];
}

export class RequestMessageView {
  @UuidField()
  id!: string;

  @ChoiceField(['holder', 'agency'], { enumName: 'MessageAuthor' })
  author!: string;

  @TextField({ max: 4000 })
  text!: string;

  @InstantField()
  writtenAt!: string;
}

export class RequestMessagesView {
  @NestedListField(() => RequestMessageView)
  items!: RequestMessageView[];
}

export function serviceRequestView(
  { request, agency, slot, documents, dueProvisional, clock, actions, exchange }: RequestDetails,
  service: Service | undefined,
  locale: Locale,
): ServiceRequestView {
  return {
    id: request.id,
    service: request.service,
    serviceName: service?.name[locale] ?? request.service,
    area: service?.area ?? '',
    mode: request.mode,
    state: request.state,
    beneficiary: { relation: request.beneficiaryRelation, name: request.beneficiaryName },
    agency: { id: agency.id, name: agency.name[locale] },
    city: request.city,
    slot: slot && {
      id: slot.id,
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
      cancelUntil: slot.cancelUntil.toISOString(),
    },
    serviceOn: request.serviceOn,
    companions: request.companions,
    place: request.place,
    details: request.details,
    detailTexts: describeDetails(service?.details, request.details, locale),
    documents: documents.map((document) => requestDocumentView(document, service?.documents ?? [], locale)),
    documentKinds: documentKindsOf(service, request.beneficiaryRelation, locale),
    submittedAt: request.submittedAt.toISOString(),
    dueOn: request.dueOn,
    blockedAt: request.blockedAt?.toISOString() ?? null,
    dueProvisional,
    owedBy: clock.owedBy,
    clockStopped: clock.stopped,
    late: clock.late,
    escalated: request.dueOn !== null && request.escalatedDueOn === request.dueOn,
    endedAt: request.endedAt?.toISOString() ?? null,
    reasonCode: request.reasonCode,
    reason: request.reason,
    outcome: request.outcome,
    rating:
      request.ratingScore === null
        ? null
        : { score: request.ratingScore, comment: request.ratingComment, answer: request.ratingAnswer },
    version: request.version,
    actions: [...actions],
    exchange: [...exchange],
  };
}

function documentKindsOf(service: Service | undefined, relation: Relation, locale: Locale): NamedCode[] {
  const asked = (service?.documents ?? []).filter(({ relations }) => relations?.includes(relation) ?? true);
  return asked.map(({ code, name }) => ({ code, name: name[locale] }));
}

export function historyItemView(item: RequestHistoryItem, locale: Locale): RequestHistoryItemView {
  const reason = END_REASONS[item.reasonCode as EndReason] as (typeof END_REASONS)[EndReason] | undefined;
  const { routing } = item;
  return {
    ...item,
    at: item.at.toISOString(),
    reasonName: reason?.[locale] ?? null,
    routing: routing && {
      ...routing,
      agency: named(routing.agency, locale),
      from: routing.from && named(routing.from, locale),
    },
  };
}

function named({ id, name }: RequestDetails['agency'], locale: Locale): AgencyNameView {
  return { id, name: name[locale] };
}

export function messageView(row: RequestMessageRow): RequestMessageView {
  return { id: row.id, author: row.author, text: row.text, writtenAt: row.writtenAt.toISOString() };
}
