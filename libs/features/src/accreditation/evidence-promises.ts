import type { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { missingDocuments, type MissingDocument } from './assess-dossier.js';
import type { Dossier } from './dossier.js';

/** Whether the document is still to come. */
export function isOpen({ keptAt, brokenAt }: Pick<EvidencePromiseRow, 'keptAt' | 'brokenAt'>): boolean {
  return keptAt === null && brokenAt === null;
}

/** The promises whose documents are still to come. */
export function openPromises({ promises }: Pick<Dossier, 'promises'>): EvidencePromiseRow[] {
  return promises.filter(isOpen);
}

/** The promises that were not kept and whose documents are missing to this day. */
export function brokenPromises(dossier: Dossier): EvidencePromiseRow[] {
  const missing = missingDocuments(dossier);
  return dossier.promises.filter(
    ({ brokenAt, claimId, kind }) =>
      brokenAt !== null &&
      missing.some(({ claimId: id, document }) => id === claimId && document.code === kind),
  );
}

/** The documents that keep an application from being complete: what is missing, and neither promised nor, if so, promisable. */
export function documentsInTheWay(dossier: Dossier, mayPromise: boolean): MissingDocument[] {
  const promised = openPromises(dossier);
  return missingDocuments(dossier).filter(
    ({ claimId, document }) =>
      !promised.some((promise) => promise.claimId === claimId && promise.kind === document.code) &&
      !(mayPromise && document.mayFollowWithinWorkingDays !== undefined),
  );
}
