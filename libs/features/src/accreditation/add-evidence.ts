import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { isOpenAccreditation } from '#domain/accreditation/lifecycle.js';
import type { Criterion } from '#domain/catalogue/policy.js';
import { accountIdOf } from '#database/actor.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { lockDossier, type Dossier } from './dossier.js';
import { openPromises } from './evidence-promises.js';
import { refuseUnlessEditable } from './refuse-unless-editable.js';

/** Bytes. */
const LARGEST_EVIDENCE = 10 * 1024 * 1024;
const MOST_FILES = 40;
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};

export interface HandedInFile {
  readonly claimId: string;
  /** Code of a document that the claim's criterion asks for. */
  readonly kind: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/** A file as it was taken, with the criterion that asked for it. */
export interface TakenEvidence {
  readonly evidence: EvidenceRow;
  readonly criterion: Criterion;
}

/** Takes a file that supports a claim, or that was promised and may follow later. The same file for the same claim and kind is taken once. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `application.not_editable`, `evidence.too_large`,
   *   `evidence.type_refused`, `evidence.claim_unknown`, `evidence.kind_unknown`, `evidence.too_many`
   */
  async run({ actor }: SignedIn, id: string, file: HandedInFile): Promise<TakenEvidence> {
    await this.policies.ready();
    const mediaType = await mediaTypeOf(file.content);
    return this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const promise = promiseOf(tx, dossier, file);
      if (promise === undefined) refuseUnlessEditable(tx, dossier);
      const criterion = askedBy(dossier, file);
      // Content under its own hash: stored twice it is the same file, and one that nothing names harms nobody.
      const sha256 = await this.files.put(file.content);
      const kept = dossier.evidence.find(
        (row) => row.claimId === file.claimId && row.kind === file.kind && row.sha256 === sha256,
      );
      if (kept !== undefined) return { evidence: kept, criterion };
      if (dossier.evidence.length >= MOST_FILES) {
        throw new PortalError('evidence.too_many', { parameters: { most: MOST_FILES } });
      }
      const evidence = await insert(tx, id, file, { mediaType, sha256 });
      if (promise !== undefined) await keep(tx, promise);
      return { evidence, criterion };
    });
  }
}

/** The type that the bytes have, whatever the name or the sender says. */
async function mediaTypeOf(content: Buffer): Promise<string> {
  if (content.length > LARGEST_EVIDENCE) throw new PortalError('evidence.too_large');
  const found = await fileTypeFromBuffer(content);
  if (found === undefined || EXTENSIONS[found.mime] === undefined) {
    throw new PortalError('evidence.type_refused');
  }
  return found.mime;
}

/** The criterion whose claim the file is for, when it asks for such a document. */
function askedBy({ claims, published }: Dossier, { claimId, kind }: HandedInFile): Criterion {
  const claim = claims.find((candidate) => candidate.id === claimId);
  if (claim === undefined) throw new PortalError('evidence.claim_unknown');
  const criterion = published.policy.criteria.find(({ code }) => code === claim.criterion);
  if (!criterion?.evidence.some(({ code }) => code === kind)) throw new PortalError('evidence.kind_unknown');
  return criterion;
}

/** The applicant's own promise that the file keeps, while its day has not passed and the application is under way. */
function promiseOf(
  tx: Transaction,
  dossier: Dossier,
  { claimId, kind }: HandedInFile,
): EvidencePromiseRow | undefined {
  const { applicantId, state } = dossier.application;
  if (accountIdOf(tx.actor) !== applicantId || !isOpenAccreditation(state)) return undefined;
  return openPromises(dossier).find(
    (promise) => promise.claimId === claimId && promise.kind === kind && tx.today <= promise.dueOn,
  );
}

async function keep(
  tx: Transaction,
  { id, applicationId, claimId, kind }: EvidencePromiseRow,
): Promise<void> {
  await tx.manager.update(EvidencePromiseRow, { id }, { keptAt: tx.now });
  await tx.record({
    type: 'evidence.promise_kept',
    subjectType: 'application',
    subjectId: applicationId,
    data: { claimId, kind },
  });
}

async function insert(
  tx: Transaction,
  applicationId: string,
  { claimId, kind, fileName, content }: HandedInFile,
  { mediaType, sha256 }: { mediaType: string; sha256: string },
): Promise<EvidenceRow> {
  const { identifiers } = await tx.manager.insert(EvidenceRow, {
    ...{ applicationId, claimId, kind, mediaType, sha256 },
    fileName: safeName(fileName, mediaType),
    sizeBytes: content.length,
    uploadedAt: tx.now,
  });
  const id = identifiers[0]?.['id'] as string;
  await tx.record({
    type: 'evidence.added',
    subjectType: 'application',
    subjectId: applicationId,
    data: { evidenceId: id, claimId, kind },
  });
  return tx.manager.findOneByOrFail(EvidenceRow, { id });
}

/** The name without folders and control characters, with the extension of what the file is. */
function safeName(name: string, mediaType: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // Bidirectional marks can make "exe.fdp" of "pdf.exe".
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*]/gu, '').trim();
  const extensions = EXTENSIONS[mediaType] ?? [];
  const fits = extensions.some((extension) => plain.toLowerCase().endsWith(extension));
  const stem = [...(plain === '' ? 'evidence' : plain)].slice(0, 150).join('');
  return fits && stem === plain ? plain : `${stem}${extensions[0] ?? ''}`;
}
