import type { Track } from '../catalogue/policy.js';

/** A file as it was handed in: what it is for, and what it is by its content. */
export interface SubmittedEvidence {
  readonly kind: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** A claim as it was handed in; a criterion is claimed at most once, so it names the claim. */
export interface SubmittedClaim {
  readonly criterion: string;
  readonly statement: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly evidence: readonly SubmittedEvidence[];
}

/** Everything that an applicant handed in at once. */
export interface SubmittedContent {
  readonly track: Track;
  readonly claims: readonly SubmittedClaim[];
}

export type Change = 'added' | 'removed' | 'changed';

export interface FactChange {
  readonly fact: string;
  readonly change: Change;
  /** Undefined where there was or is none. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface EvidenceChange extends SubmittedEvidence {
  readonly change: Exclude<Change, 'changed'>;
}

export interface ClaimChange {
  readonly criterion: string;
  readonly change: Change;
  /** Null where the statement has stayed as it was. */
  readonly statement: { readonly before: string | null; readonly after: string | null } | null;
  readonly facts: readonly FactChange[];
  readonly evidence: readonly EvidenceChange[];
}

export interface SubmissionChanges {
  readonly track: { readonly before: Track; readonly after: Track } | null;
  /** Claims that have changed, in the order of the later submission, those that are gone last. */
  readonly claims: readonly ClaimChange[];
}

const NOTHING: Omit<SubmittedClaim, 'criterion'> = { statement: '', facts: {}, evidence: [] };

/**
 * What has changed from one submission to the next. A file is the same when its kind and content are: another name
 * for the same bytes is no change, and another file of the same kind is one gone and one come.
 */
export function changesBetween(before: SubmittedContent, after: SubmittedContent): SubmissionChanges {
  const kept = after.claims.map((claim) => ({ was: find(before, claim), is: claim }));
  const gone = before.claims
    .filter((claim) => find(after, claim) === undefined)
    .map((claim) => ({ was: claim, is: undefined }));
  return {
    track: before.track === after.track ? null : { before: before.track, after: after.track },
    claims: [...kept, ...gone].map(claimChange).filter((change) => change !== null),
  };
}

function find({ claims }: SubmittedContent, { criterion }: SubmittedClaim): SubmittedClaim | undefined {
  return claims.find((claim) => claim.criterion === criterion);
}

function claimChange({
  was,
  is,
}: {
  was: SubmittedClaim | undefined;
  is: SubmittedClaim | undefined;
}): ClaimChange | null {
  const { facts, evidence } = { facts: factChanges(was, is), evidence: evidenceChanges(was, is) };
  const statement =
    was?.statement === is?.statement
      ? null
      : { before: was?.statement ?? null, after: is?.statement ?? null };
  const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  if (change === 'changed' && statement === null && facts.length === 0 && evidence.length === 0) return null;
  return { criterion: (is ?? was)?.criterion ?? '', change, statement, facts, evidence };
}

function factChanges(was = claimOfNothing(), is = claimOfNothing()): FactChange[] {
  const names = [...new Set([...Object.keys(was.facts), ...Object.keys(is.facts)])];
  return names.flatMap((fact) => {
    const [before, after] = [was.facts[fact], is.facts[fact]];
    if (isSame(before, after)) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ fact, change, before, after } as const];
  });
}

function evidenceChanges(was = claimOfNothing(), is = claimOfNothing()): EvidenceChange[] {
  const without = (files: readonly SubmittedEvidence[], others: readonly SubmittedEvidence[]) =>
    files.filter(({ kind, sha256 }) => !others.some((file) => file.kind === kind && file.sha256 === sha256));
  return [
    ...without(was.evidence, is.evidence).map((file) => ({ ...file, change: 'removed' as const })),
    ...without(is.evidence, was.evidence).map((file) => ({ ...file, change: 'added' as const })),
  ];
}

function claimOfNothing(): SubmittedClaim {
  return { criterion: '', ...NOTHING };
}

/** Facts are numbers, texts, days and yes-or-no, which JSON compares as they are. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
