import { TRACKS, type Policy } from '#domain/catalogue/policy.js';
import type { ClaimChange, FactChange } from '#domain/accreditation/submission-changes.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ApplicationChanges } from '#features/accreditation/get-changes.js';
import {
  ChoiceField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  RecordField,
  TextField,
} from '../http/fields.js';
import { NamedCode } from '../http/views.js';

const CHANGES = ['added', 'removed', 'changed'] as const;

export class SubmissionView {
  @IntegerField({ min: 1, max: 10_000, description: '1 for the first one' })
  number!: number;

  @InstantField()
  submittedAt!: string;
}

export class TrackChangeView {
  @ChoiceField(TRACKS, { enumName: 'Track' })
  before!: string;

  @ChoiceField(TRACKS, { enumName: 'Track' })
  after!: string;
}

export class TextChangeView {
  @TextField({ max: 4000, nullable: true })
  before!: string | null;

  @TextField({ max: 4000, nullable: true })
  after!: string | null;
}

export class FactsChangeView {
  @RecordField({ maxProperties: 30, description: 'facts that have changed or are gone, as they were' })
  before!: Record<string, unknown>;

  @RecordField({ maxProperties: 30, description: 'facts that have changed or have come, as they are' })
  after!: Record<string, unknown>;
}

export class EvidenceChangeView {
  @ChoiceField(['added', 'removed'], { enumName: 'EvidenceChangeKind' })
  change!: string;

  @NestedField(() => NamedCode)
  kind!: NamedCode;

  @TextField({ max: 200 })
  fileName!: string;

  @TextField({ max: 64, description: 'SHA-256 of the bytes in hex' })
  sha256!: string;
}

export class ClaimChangeView {
  @NestedField(() => NamedCode)
  criterion!: NamedCode;

  @ChoiceField(CHANGES, { enumName: 'ClaimChangeKind' })
  change!: string;

  @NestedField(() => TextChangeView, { nullable: true, description: 'null when it has stayed as it was' })
  statement!: TextChangeView | null;

  @NestedField(() => FactsChangeView)
  facts!: FactsChangeView;

  @NestedListField(() => EvidenceChangeView)
  evidence!: EvidenceChangeView[];
}

export class ChangesView {
  @NestedField(() => SubmissionView, { nullable: true, description: 'null when it was handed in once' })
  before!: SubmissionView | null;

  @NestedField(() => SubmissionView, { nullable: true })
  after!: SubmissionView | null;

  @NestedField(() => TrackChangeView, { nullable: true })
  track!: TrackChangeView | null;

  @NestedListField(() => ClaimChangeView, { description: 'claims that have changed, and no others' })
  claims!: ClaimChangeView[];
}

export function changesView(
  { before, after, changes, policy }: ApplicationChanges,
  locale: Locale,
): ChangesView {
  return {
    before: submissionView(before),
    after: submissionView(after),
    track: changes.track && { ...changes.track },
    claims: changes.claims.map((claim) => claimChangeView(claim, policy, locale)),
  };
}

function submissionView(submission: ApplicationChanges['after']): SubmissionView | null {
  return submission && { number: submission.number, submittedAt: submission.submittedAt.toISOString() };
}

function claimChangeView(claim: ClaimChange, policy: Policy, locale: Locale): ClaimChangeView {
  const { criterion: code, change, statement, facts, evidence } = claim;
  const criterion = policy.criteria.find((candidate) => candidate.code === code);
  return {
    criterion: { code, name: criterion?.name[locale] ?? code },
    change,
    statement: statement && { ...statement },
    facts: { before: sideOf(facts, 'before'), after: sideOf(facts, 'after') },
    evidence: evidence.map(({ change: kindOfChange, kind, fileName, sha256 }) => {
      const document = criterion?.evidence.find((candidate) => candidate.code === kind);
      const name = document?.name[locale] ?? kind;
      return { change: kindOfChange, kind: { code: kind, name }, fileName, sha256 };
    }),
  };
}

function sideOf(facts: readonly FactChange[], side: 'before' | 'after'): Record<string, unknown> {
  return Object.fromEntries(
    facts.filter((fact) => fact[side] !== undefined).map((fact) => [fact.fact, fact[side]]),
  );
}
