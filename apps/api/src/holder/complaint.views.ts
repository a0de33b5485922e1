import { Injectable } from '@nestjs/common';
import { TOLD_FIELDS } from '#domain/cards/disclosure.js';
import { VERIFICATION_RESULTS, VERIFICATION_WAYS } from '#domain/cards/verification.js';
import { complaintLifecycle, type ComplaintState } from '#domain/complaints/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import { LOOK_TEXTS } from '#features/cards/presentations/verification-texts.js';
import type {
  ComplaintDetails,
  VerificationDetails,
} from '#features/requests/complaints/complaint-details.js';
import { Policies } from '#features/policy/policies.js';
import {
  ChoiceField,
  CodesField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  QueryFlag,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor, PageQuery } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { AgencyNameView } from './account.views.js';

export class ComplainBody {
  @TextField({ min: 4, max: 4000 })
  text!: string;
}

export class ComplaintBody extends ComplainBody {
  @UuidField({ optional: true, description: 'about an agency; with `happenedOn`' })
  agencyId?: string;

  @DateField({ optional: true, description: 'the day of what the agency did' })
  happenedOn?: string;

  @UuidField({ optional: true, description: 'about a look at one’s own data, by its id' })
  revealId?: string;

  @UuidField({ optional: true, description: 'about a look of an agency at one’s own card, by its id' })
  verificationId?: string;
}

export class ComplaintsQuery extends PageQuery {
  @ChoiceField(complaintLifecycle.states, { enumName: 'ComplaintState', optional: true })
  state?: ComplaintState;

  @QueryFlag({ optional: true, description: 'those whose step is late' })
  late?: boolean;
}

export class ComplaintLookView {
  @ChoiceField(['identity_number', 'phone'], { enumName: 'RevealedField' })
  field!: string;

  @InstantField()
  at!: string;

  @TextField({ max: 100, nullable: true, description: 'who looked; for the office alone' })
  by!: string | null;

  @TextField({ max: 1000, nullable: true, description: 'the reason given; for the office alone' })
  reason!: string | null;
}

export class ComplaintVerificationView {
  @InstantField({ description: 'when the agency looked' })
  at!: string;

  @ChoiceField(VERIFICATION_WAYS, { enumName: 'VerificationWay' })
  way!: string;

  @ChoiceField(VERIFICATION_RESULTS, { enumName: 'VerificationResult' })
  result!: string;

  @TextField({ max: 200, nullable: true, description: 'why it was not valid' })
  message!: string | null;

  @CodesField({ max: 4, choices: TOLD_FIELDS, description: 'what the agency was told' })
  told!: string[];
}

export class ComplaintView {
  @UuidField()
  id!: string;

  @ChoiceField(['request', 'agency', 'look', 'verification'], { enumName: 'ComplaintAbout' })
  about!: string;

  @ChoiceField(complaintLifecycle.states, { enumName: 'ComplaintState' })
  state!: string;

  @TextField({ max: 4000 })
  text!: string;

  @TextField({ max: 100, nullable: true, description: 'who complains; for the office alone' })
  complainant!: string | null;

  @UuidField({ nullable: true })
  requestId!: string | null;

  @TextField({ max: 200, nullable: true })
  serviceName!: string | null;

  @NestedField(() => AgencyNameView, { nullable: true })
  agency!: AgencyNameView | null;

  @NestedField(() => ComplaintLookView, { nullable: true })
  look!: ComplaintLookView | null;

  @NestedField(() => ComplaintVerificationView, { nullable: true })
  verification!: ComplaintVerificationView | null;

  @DateField()
  happenedOn!: string;

  @InstantField()
  filedAt!: string;

  @ChoiceField(['office', 'agency'], { enumName: 'ComplaintDebtor', nullable: true })
  owedBy!: string | null;

  @DateField({ nullable: true, description: 'the day by which the next step is owed' })
  dueOn!: string | null;

  @FlagField({ description: 'it may move when the year is announced' })
  dueProvisional!: boolean;

  @FlagField()
  late!: boolean;

  @FlagField({ description: 'the lateness was told to those above' })
  escalated!: boolean;

  @InstantField({ nullable: true, description: 'when the agency was asked' })
  forwardedAt!: string | null;

  @TextField({ max: 4000, nullable: true, description: 'what the agency says' })
  answer!: string | null;

  @InstantField({ nullable: true })
  answeredAt!: string | null;

  @TextField({ max: 4000, nullable: true })
  decisionReason!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 5, choices: complaintLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class ComplaintsView {
  @NestedListField(() => ComplaintView)
  items!: ComplaintView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** Shows complaints, with the name that the request's own policy gives its service. */
@Injectable()
export class ComplaintPresenter {
  constructor(private readonly policies: Policies) {}

  async view(details: ComplaintDetails, locale: Locale): Promise<ComplaintView> {
    const {
      complaint,
      agency,
      service,
      look,
      verification,
      complainant,
      owedBy,
      late,
      dueProvisional,
      actions,
    } = details;
    const { id, about, state, text, requestId, happenedOn, dueOn, answer, decisionReason, version } =
      complaint;
    const services = service === null ? null : (await this.policies.version(service.policyVersion)).services;
    return {
      ...{ id, about, state, text, complainant, requestId, happenedOn, owedBy, dueOn, dueProvisional, late },
      serviceName: service && (services?.get(service.code)?.name[locale] ?? service.code),
      agency: agency && { id: agency.id, name: agency.name[locale] },
      look: look && {
        field: look.field,
        at: look.revealedAt.toISOString(),
        by: look.by,
        reason: look.reason,
      },
      verification: verification && verificationView(verification, locale),
      filedAt: complaint.filedAt.toISOString(),
      escalated: dueOn !== null && complaint.escalatedDueOn === dueOn,
      forwardedAt: complaint.forwardedAt?.toISOString() ?? null,
      ...{ answer, answeredAt: complaint.answeredAt?.toISOString() ?? null },
      ...{ decisionReason, decidedAt: complaint.decidedAt?.toISOString() ?? null },
      ...{ version, actions: [...actions] },
    };
  }
}

function verificationView(
  { verifiedAt, readAt, way, result, reason, told }: VerificationDetails,
  locale: Locale,
): ComplaintVerificationView {
  const message = reason && LOOK_TEXTS[reason][locale];
  return { at: (readAt ?? verifiedAt).toISOString(), way, result, message, told };
}
