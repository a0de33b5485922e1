import { accreditationLifecycle } from '#domain/accreditation/lifecycle.js';
import { TIERS, TRACKS, type Criterion } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ClaimRow } from '#database/entities/claim.js';
import type { EvidenceRow } from '#database/entities/evidence.js';
import type {
  ApplicationDetails,
  ShownPromise,
  StaffName,
} from '#features/accreditation/application-details.js';
import { missingDocuments } from '#features/accreditation/assess-dossier.js';
import type { PublicNotice } from '#features/accreditation/list-public-notices.js';
import {
  ChoiceField,
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

const PROMISE_STATES = ['open', 'kept', 'broken'] as const;

export class StaffView {
  @UuidField()
  id!: string;

  @TextField({ max: 100 })
  name!: string;
}

export class EvidenceView {
  @UuidField()
  id!: string;

  @UuidField()
  claimId!: string;

  @NestedField(() => NamedCode)
  kind!: NamedCode;

  @TextField({ max: 200 })
  fileName!: string;

  @TextField({ max: 50, description: 'as the bytes say' })
  mediaType!: string;

  @IntegerField({ min: 1, max: 10_485_760 })
  sizeBytes!: number;

  @TextField({ max: 64, description: 'SHA-256 of the bytes in hex' })
  sha256!: string;

  @InstantField()
  uploadedAt!: string;
}

/** A document that is not there yet. */
export class MissingDocumentView extends NamedCode {
  @IntegerField({
    ...{ min: 1, max: 60, nullable: true },
    description:
      'it may be promised when the application is submitted, and follow within so many working days',
  })
  mayFollowWithinWorkingDays!: number | null;
}

/** A document that the applicant promised to hand in later. */
export class PromiseView {
  @NestedField(() => NamedCode)
  kind!: NamedCode;

  @ChoiceField(PROMISE_STATES, { enumName: 'PromiseState' })
  state!: string;

  @DateField({ description: 'last day on which it may come; while open, it may be handed in in any state' })
  dueOn!: string;

  @FlagField({ description: 'it is open, and that day lies beyond the announced calendar, so it may move' })
  dueProvisional!: boolean;
}

export class ClaimView {
  @UuidField()
  id!: string;

  @NestedField(() => NamedCode)
  criterion!: NamedCode;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true, description: 'that the criterion supports' })
  tier!: string | null;

  @TextField({ max: 100, nullable: true })
  clause!: string | null;

  @TextField({ max: 4000 })
  statement!: string;

  @RecordField({ maxProperties: 30 })
  facts!: Record<string, unknown>;

  @NestedListField(() => EvidenceView)
  evidence!: EvidenceView[];

  @NestedListField(() => MissingDocumentView, { description: 'required documents that are not there yet' })
  missingEvidence!: MissingDocumentView[];

  @NestedListField(() => PromiseView, {
    description: 'documents that were to follow, and what became of them',
  })
  promises!: PromiseView[];
}

/** An application as lists show it. */
export class ApplicationSummaryView {
  @UuidField()
  id!: string;

  @ChoiceField(accreditationLifecycle.states, { enumName: 'AccreditationState' })
  state!: string;

  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: string;

  @TextField({ max: 100, description: 'the policy version that it is judged by' })
  policyVersion!: string;

  @FlagField({ description: "the caller's own" })
  mine!: boolean;

  @ChoiceField(['portal', 'import'], {
    enumName: 'ApplicationOrigin',
    description: 'import: accredited on paper, so that reviewer, approver and notice are not known',
  })
  origin!: string;

  @TextField({ max: 100, nullable: true, description: 'as it was when it was submitted' })
  applicantName!: string | null;

  @TextField({ max: 200, nullable: true, description: 'as it was when it was submitted' })
  applicantEmployer!: string | null;

  @ChoiceField(TIERS, {
    enumName: 'Tier',
    nullable: true,
    description: 'by the reviewer; applicants see it once it is on public notice',
  })
  recommendedTier!: string | null;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true, description: 'that was granted' })
  tier!: string | null;

  @ChoiceField(TIERS, {
    enumName: 'Tier',
    nullable: true,
    description: 'of the card that the applicant holds now: only a higher one is granted',
  })
  heldTier!: string | null;

  @DateField({ nullable: true })
  noticeFrom!: string | null;

  @DateField({ nullable: true, description: 'last day of the public notice' })
  noticeUntil!: string | null;

  @DateField({ nullable: true, description: 'day by which the office owes its next step' })
  dueOn!: string | null;

  @FlagField({ description: 'the due date lies beyond the calendar that has been announced, and may move' })
  dueProvisional!: boolean;

  @FlagField({ description: "the office's step is late" })
  overdue!: boolean;

  @FlagField({ description: "the office's time stands still: it waits for the applicant" })
  clockStopped!: boolean;

  @FlagField({ description: 'the lateness has been told to those above' })
  escalated!: boolean;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  submittedAt!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @InstantField({ nullable: true, description: 'when its rejection was appealed' })
  appealedAt!: string | null;

  @DateField({ nullable: true, description: 'last day on which its rejection may be appealed' })
  appealUntil!: string | null;

  @NestedField(() => StaffView, { nullable: true, description: 'who reviews it; for the office only' })
  assignee!: StaffView | null;

  @NestedField(() => StaffView, { nullable: true, description: 'who decided on it; for the office only' })
  approver!: StaffView | null;

  @UuidField({ nullable: true, description: 'the card that it led to' })
  cardId!: string | null;

  @CodesField({ max: 14, choices: accreditationLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;
}

export class ApplicationView extends ApplicationSummaryView {
  @NestedListField(() => ClaimView)
  claims!: ClaimView[];

  @FlagField({ description: 'false for auditors: evidence is not theirs to see, so none is listed' })
  evidenceVisible!: boolean;
}

export class ApplicationsView {
  @NestedListField(() => ApplicationSummaryView)
  items!: ApplicationSummaryView[];

  @NextCursor()
  nextCursor!: string | null;
}

export class PublicNoticeView {
  @UuidField({ description: 'for an objection; whoever may not see the application gets nothing else by it' })
  id!: string;

  @TextField({ max: 100 })
  name!: string;

  @TextField({ max: 200 })
  employer!: string;

  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @DateField({ description: 'last day of the notice' })
  noticeUntil!: string;
}

export class PublicNoticesView {
  @NestedListField(() => PublicNoticeView)
  items!: PublicNoticeView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function applicationSummaryView(details: ApplicationDetails): ApplicationSummaryView {
  const { application, actions, appeal, mine, heldTier, reviewer, approver, cardId } = details;
  const { overdue, dueProvisional, clockStopped, escalated, appealUntil } = details;
  const { id, state, track, policyVersion, applicantName, applicantEmployer, tier } = application;
  const { noticeFrom, noticeUntil, dueOn, origin, version } = application;
  const isTold = !mine || noticeFrom !== null;
  return {
    ...{ id, state, track, policyVersion, mine, origin, applicantName, applicantEmployer },
    recommendedTier: isTold ? application.recommendedTier : null,
    ...{ tier, heldTier, noticeFrom, noticeUntil, dueOn, dueProvisional, overdue, clockStopped, escalated },
    createdAt: application.createdAt.toISOString(),
    submittedAt: application.submittedAt?.toISOString() ?? null,
    decidedAt: application.decidedAt?.toISOString() ?? null,
    appealedAt: appeal?.writtenAt.toISOString() ?? null,
    appealUntil,
    assignee: staffView(reviewer),
    approver: staffView(approver),
    ...{ cardId, actions: [...actions], version },
  };
}

export function applicationView(details: ApplicationDetails, locale: Locale): ApplicationView {
  const { evidenceVisible } = details;
  return {
    ...applicationSummaryView(details),
    claims: details.claims.map((claim) => claimView(claim, details, locale)),
    evidenceVisible,
  };
}

function claimView(claim: ClaimRow, details: ApplicationDetails, locale: Locale): ClaimView {
  const { evidence, evidenceVisible, published } = details;
  const criterion = published.policy.criteria.find(({ code }) => code === claim.criterion);
  const missing = evidenceVisible ? missingDocuments(details) : [];
  return {
    id: claim.id,
    criterion: { code: claim.criterion, name: criterion?.name[locale] ?? claim.criterion },
    tier: criterion?.tier ?? null,
    clause: criterion?.clause ?? null,
    statement: claim.statement,
    facts: claim.facts,
    evidence: evidence
      .filter(({ claimId }) => claimId === claim.id)
      .map((row) => evidenceView(row, criterion, locale)),
    missingEvidence: missing
      .filter(({ claimId }) => claimId === claim.id)
      .map(({ document }) => ({
        code: document.code,
        name: document.name[locale],
        mayFollowWithinWorkingDays: document.mayFollowWithinWorkingDays ?? null,
      })),
    promises: details.promises
      .filter(({ claimId }) => claimId === claim.id)
      .map((promise) => promiseView(promise, criterion, locale)),
  };
}

export function evidenceView(
  row: EvidenceRow,
  criterion: Criterion | undefined,
  locale: Locale,
): EvidenceView {
  const { id, claimId, kind, fileName, mediaType, sizeBytes, sha256 } = row;
  const document = criterion?.evidence.find(({ code }) => code === kind);
  return {
    ...{ id, claimId },
    kind: { code: kind, name: document?.name[locale] ?? kind },
    ...{ fileName, mediaType, sizeBytes, sha256 },
    uploadedAt: row.uploadedAt.toISOString(),
  };
}

function promiseView(
  { kind, dueOn, dueProvisional, keptAt, brokenAt }: ShownPromise,
  criterion: Criterion | undefined,
  locale: Locale,
): PromiseView {
  const document = criterion?.evidence.find(({ code }) => code === kind);
  const state: (typeof PROMISE_STATES)[number] = keptAt ? 'kept' : brokenAt ? 'broken' : 'open';
  return { kind: { code: kind, name: document?.name[locale] ?? kind }, state, dueOn, dueProvisional };
}

export function noticeView({ id, name, employer, tier, noticeUntil }: PublicNotice): PublicNoticeView {
  return { id, name, employer, tier, noticeUntil };
}

function staffView(staff: StaffName | null): StaffView | null {
  return staff && { id: staff.id, name: staff.name };
}
