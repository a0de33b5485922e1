/** What an applicant claims: one criterion, and the facts that the criterion asks for. */
export interface Claim {
  readonly id: string;
  readonly criterion: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A piece of evidence that was handed in for a claim; `kind` is the code of a document. */
export interface HeldEvidence {
  readonly claimId: string;
  readonly kind: string;
}
