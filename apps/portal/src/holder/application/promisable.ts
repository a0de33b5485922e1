import type { Claim } from '../../api/applications.ts';

/** A missing document that may be promised when the application is submitted. */
export interface PromisableDocument {
  readonly claimId: string;
  readonly kind: string;
  readonly name: string;
  readonly workingDays: number;
}

/** What of the claims is missing and may follow. */
export function promisableOf(claims: readonly Claim[]): readonly PromisableDocument[] {
  return claims.flatMap(({ id, missingEvidence }) =>
    missingEvidence.flatMap(({ code, name, mayFollowWithinWorkingDays: workingDays }) =>
      workingDays === null ? [] : [{ claimId: id, kind: code, name, workingDays }],
    ),
  );
}
