import { TIERS, type Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ClaimTrace } from '#domain/tiers/trace-claims.js';
import type { ReceivedDecision } from '#features/accreditation/get-decision.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  FlagField,
  InstantField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NamedCode } from '../http/views.js';
import { failureView, RequirementFailureView } from './application-assessment.views.js';
import { PROMISE_BROKEN } from './application-history.views.js';

const DECISIONS = ['return', 'recommend', 'publish', 'accredit', 'reject', 'uphold', 'dismiss'] as const;
const DECIDING_ROLES = ['reviewer', 'approver', 'system'] as const;

export class DecidedClaimView {
  @UuidField()
  claimId!: string;

  @NestedField(() => NamedCode)
  criterion!: NamedCode;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true })
  tier!: string | null;

  @TextField({ max: 100, nullable: true })
  clause!: string | null;

  @FlagField({ description: 'with its facts and its evidence the claim supports the tier' })
  supports!: boolean;

  @NestedListField(() => NamedCode, { description: 'facts whose requirements are satisfied' })
  passed!: NamedCode[];

  @NestedListField(() => RequirementFailureView)
  failures!: RequirementFailureView[];

  @NestedListField(() => NamedCode)
  missingEvidence!: NamedCode[];
}

export class PolicyNameView {
  @TextField({ max: 100 })
  version!: string;

  @TextField({ max: 64, description: 'SHA-256 over the policy as canonical JSON' })
  hash!: string;
}

export class DecisionView {
  @UuidField()
  id!: string;

  @UuidField()
  applicationId!: string;

  @ChoiceField(DECISIONS, { enumName: 'DecisionAction' })
  action!: string;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true })
  tier!: string | null;

  @NestedField(() => NamedCode, { nullable: true })
  reasonCode!: NamedCode | null;

  @TextField({ max: 4000, nullable: true, description: 'in words; it stands beside the receipt, not in it' })
  reason!: string | null;

  @InstantField()
  decidedAt!: string;

  @DateField({ description: 'day on which the facts were weighed' })
  weighedOn!: string;

  @ChoiceField(DECIDING_ROLES, { enumName: 'DecidingRole' })
  by!: string;

  @CodeField({ description: 'the same for the same person on this application, and on no other' })
  decider!: string;

  @NestedField(() => PolicyNameView)
  policy!: PolicyNameView;

  @ChoiceField(TIERS, {
    enumName: 'Tier',
    nullable: true,
    description: 'what the rules suggest for the facts',
  })
  suggested!: string | null;

  @NestedListField(() => DecidedClaimView)
  claims!: DecidedClaimView[];
}

/** A receipt in the reader's language, by the words of the policy that it names. */
export function decisionView({ receipt, reason, policy }: ReceivedDecision, locale: Locale): DecisionView {
  const { id, applicationId, action, tier, reasonCode, decidedAt, decider, facts, suggested } = receipt;
  const known = [...policy.rejectionReasons, PROMISE_BROKEN].find(({ code }) => code === reasonCode);
  return {
    ...{ id, applicationId, action, tier, reason, decidedAt, suggested },
    reasonCode: reasonCode === null ? null : { code: reasonCode, name: known?.name[locale] ?? reasonCode },
    weighedOn: facts.on,
    ...{ by: decider.role, decider: decider.id },
    policy: { ...receipt.policy },
    claims: receipt.trace.map((claim) => decidedClaimView(claim, { policy, on: facts.on, locale })),
  };
}

function decidedClaimView(
  { claimId, criterion: code, tier, supports, passed, failed, missingEvidence }: ClaimTrace,
  telling: { readonly policy: Policy; readonly on: string; readonly locale: Locale },
): DecidedClaimView {
  const { policy, locale } = telling;
  const criterion = policy.criteria.find((candidate) => candidate.code === code);
  const labels = (criterion?.requirements ?? []).map(({ fact, label }) => ({
    code: fact,
    name: label[locale],
  }));
  const documents = (criterion?.evidence ?? []).map(({ code: kind, name }) => ({
    ...{ code: kind, name: name[locale] },
  }));
  return {
    claimId,
    criterion: { code, name: criterion?.name[locale] ?? code },
    ...{ tier, clause: criterion?.clause ?? null, supports },
    passed: labels.filter((fact) => passed.includes(fact.code)),
    failures: criterion ? failed.map((failure) => failureView(failure, criterion, telling)) : [],
    missingEvidence: documents.filter((document) => missingEvidence.includes(document.code)),
  };
}
