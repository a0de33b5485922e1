import type { SubmittedContent } from '#domain/accreditation/submission-changes.js';
import { ApplicationSubmissionRow } from '#database/entities/application-submission.js';
import type { Transaction } from '#database/transactions.js';
import type { Dossier } from './dossier.js';

/** Keeps what is handed in with a locked application, so that the next submission can be compared with it. */
export async function keepSubmission(
  tx: Transaction,
  { application, claims, evidence }: Dossier,
): Promise<void> {
  const content: SubmittedContent = {
    track: application.track,
    claims: claims.map(({ id, criterion, statement, facts }) => ({
      ...{ criterion, statement, facts },
      evidence: evidence
        .filter(({ claimId }) => claimId === id)
        .map(({ kind, fileName, sha256 }) => ({ kind, fileName, sha256 })),
    })),
  };
  const before = await tx.manager.countBy(ApplicationSubmissionRow, { applicationId: application.id });
  await tx.manager.insert(ApplicationSubmissionRow, {
    ...{ applicationId: application.id, number: before + 1, submittedAt: tx.now },
    // TypeORM takes any JSON once it is said to be an object.
    content: content as object,
  });
}
