import { promiseDueOn } from '#domain/accreditation/due-dates.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { DocumentKind } from '#domain/catalogue/policy.js';
import type { Localized } from '#domain/shared/localized.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError, type ErrorPlace } from '../errors/portal-error.js';
import { missingDocuments } from './assess-dossier.js';
import type { Dossier } from './dossier.js';

/** A document that the applicant says will follow. */
export interface PromisedDocument {
  readonly claimId: string;
  readonly kind: string;
}

type Refusal = 'unknown_claim' | 'unknown_document' | 'promised_twice' | 'already_there' | 'may_not_follow';

const TEXTS: Readonly<Record<Refusal, Localized>> = {
  unknown_claim: { 'zh-CN': '申请中没有该申报条件', en: 'is no claim of the application' },
  unknown_document: { 'zh-CN': '该条件不需要此材料', en: 'is no document that the criterion asks for' },
  promised_twice: { 'zh-CN': '同一材料只能承诺一次', en: 'is promised more than once' },
  already_there: { 'zh-CN': '该材料已提交或无须提交', en: 'is there already, or not required' },
  may_not_follow: { 'zh-CN': '该材料不可容缺，须在提交时提供', en: 'must be handed in at once' },
};

/** The application with the promises that are about to be made, so that the rules can say whether it is complete. */
export function withPromises(
  dossier: Dossier,
  promised: readonly PromisedDocument[],
  tx: Transaction,
): Dossier {
  const rows = promised.map(({ claimId, kind }): EvidencePromiseRow => {
    const applicationId = dossier.application.id;
    const row = { id: '', applicationId, claimId, kind, promisedAt: tx.now };
    return { ...row, dueOn: tx.today, keptAt: null, brokenAt: null };
  });
  return { ...dossier, promises: [...dossier.promises, ...rows] };
}

/**
 * Takes down which documents will follow, each with the last day on which it may by the calendar that holds.
 * @throws PortalError `application.promise_refused` with every promise that cannot be made, and why
 */
export async function makePromises(
  tx: Transaction,
  dossier: Dossier,
  promised: readonly PromisedDocument[],
  calendar: WorkingCalendar,
): Promise<void> {
  const errors = promised.flatMap((promise, index) => problemsOf(dossier, promised, promise, index));
  if (errors.length > 0) throw new PortalError('application.promise_refused', { errors });
  const { id: applicationId } = dossier.application;
  for (const promise of promised) {
    const withinWorkingDays = workingDaysFor(dossier, promise);
    const dueOn = promiseDueOn({ promisedOn: tx.today, withinWorkingDays, toldDueOn: null }, calendar);
    await tx.manager.insert(EvidencePromiseRow, { ...promise, applicationId, dueOn, promisedAt: tx.now });
    await tx.record({
      type: 'evidence.promised',
      subjectType: 'application',
      subjectId: applicationId,
      data: { claimId: promise.claimId, kind: promise.kind, dueOn },
    });
  }
}

/** Within how many working days a document may follow, by the policy that the application is judged by. */
export function workingDaysFor(dossier: Dossier, promise: PromisedDocument): number {
  return documentOf(dossier, promise)?.mayFollowWithinWorkingDays ?? 0;
}

function problemsOf(
  dossier: Dossier,
  promised: readonly PromisedDocument[],
  promise: PromisedDocument,
  index: number,
): ErrorPlace[] {
  const refusal = refusalOf(dossier, promised.slice(0, index), promise);
  if (refusal === null) return [];
  const member = refusal === 'unknown_claim' ? 'claimId' : 'kind';
  return [{ pointer: `/promises/${index}/${member}`, code: refusal, message: TEXTS[refusal] }];
}

function refusalOf(
  dossier: Dossier,
  before: readonly PromisedDocument[],
  promise: PromisedDocument,
): Refusal | null {
  const isSame = ({ claimId, kind }: PromisedDocument) =>
    claimId === promise.claimId && kind === promise.kind;
  if (!dossier.claims.some(({ id }) => id === promise.claimId)) return 'unknown_claim';
  const document = documentOf(dossier, promise);
  if (document === undefined) return 'unknown_document';
  if (before.some(isSame) || dossier.promises.some(isSame)) return 'promised_twice';
  const isMissing = missingDocuments(dossier).some(({ claimId, document: { code } }) =>
    isSame({ claimId, kind: code }),
  );
  if (!isMissing) return 'already_there';
  return document.mayFollowWithinWorkingDays === undefined ? 'may_not_follow' : null;
}

function documentOf({ claims, published }: Dossier, promise: PromisedDocument): DocumentKind | undefined {
  const claim = claims.find(({ id }) => id === promise.claimId);
  const criterion = published.policy.criteria.find(({ code }) => code === claim?.criterion);
  return criterion?.evidence.find(({ code }) => code === promise.kind);
}
