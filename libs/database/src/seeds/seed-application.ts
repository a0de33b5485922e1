import { addWorkingDays } from '#domain/calendar/working-days.js';
import { workingCalendar } from '#platform/working-calendar.js';
import type { Criterion } from '#domain/catalogue/policy.js';
import { AccreditationApplicationRow } from '../entities/accreditation-application.js';
import { ApplicationSubmissionRow } from '../entities/application-submission.js';
import { ClaimRow } from '../entities/claim.js';
import { EvidenceRow } from '../entities/evidence.js';
import type { Transaction } from '../transactions.js';
import type { DemoSurroundings } from './demo-surroundings.js';

/** The smallest PDF that a reader opens: one empty page. */
const EMPTY_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n' +
    '0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\n' +
    'startxref\n164\n%%EOF\n',
);

/** One submitted application, so that the office's queue is not empty: an upgrade that a holder asks for. */
export async function seedApplication(
  tx: Transaction,
  { policy, files }: DemoSurroundings,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const applicantId = accounts.get('holder-e@demo.example');
  const criterion = policy.criteria.find(({ tier, track }) => tier === 'D' && track === 'vocational_skills');
  if (applicantId === undefined || criterion === undefined) return;
  const { identifiers } = await tx.manager.insert(AccreditationApplicationRow, {
    applicantId,
    applicantName: '演示持卡人乙',
    applicantEmployer: '演示单位',
    track: criterion.track,
    state: 'submitted',
    policyVersion: policy.version,
    createdAt: tx.now,
    submittedAt: tx.now,
    stepBeganOn: tx.today,
    dueOn: addWorkingDays(tx.today, policy.timeLimits.reviewWorkingDays, workingCalendar()).day,
  });
  const applicationId = identifiers[0]?.['id'] as string;
  const claimed = {
    criterion: criterion.code,
    statement: '演示申报：符合该条件。',
    facts: fittingFacts(criterion) as object,
  };
  const claim = await tx.manager.insert(ClaimRow, { applicationId, ...claimed, position: 0 });
  const sha256 = await files.put(EMPTY_PDF);
  await tx.manager.insert(
    EvidenceRow,
    criterion.evidence.map(({ code }) => ({
      applicationId,
      claimId: claim.identifiers[0]?.['id'] as string,
      kind: code,
      fileName: `${code}.pdf`,
      mediaType: 'application/pdf',
      sizeBytes: EMPTY_PDF.length,
      sha256,
      uploadedAt: tx.now,
    })),
  );
  const handedIn = criterion.evidence.map(({ code }) => ({ kind: code, fileName: `${code}.pdf`, sha256 }));
  await tx.manager.insert(ApplicationSubmissionRow, {
    ...{ applicationId, number: 1, submittedAt: tx.now },
    content: { track: criterion.track, claims: [{ ...claimed, evidence: handedIn }] } as object,
  });
  await tx.record({ type: 'application.submitted', subjectType: 'application', subjectId: applicationId });
}

/** Facts that just satisfy a criterion of choices, numbers and yes-or-no. */
function fittingFacts({ requirements }: Criterion): Record<string, unknown> {
  return Object.fromEntries(
    requirements.map((requirement): [string, unknown] => {
      switch (requirement.type) {
        case 'number':
          return [requirement.fact, requirement.atLeast ?? requirement.atMost ?? 1];
        case 'choice':
          return [requirement.fact, requirement.accepted?.[0] ?? requirement.options?.[0]?.value];
        case 'boolean':
          return [requirement.fact, requirement.is ?? true];
        case 'date':
          return [requirement.fact, '2026-01-15'];
      }
    }),
  );
}
