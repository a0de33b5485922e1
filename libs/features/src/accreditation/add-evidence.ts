import { Inject, Injectable } from '@nestjs/common';
import { isOpenAccreditation } from '#domain/accreditation/lifecycle.js';
import type { Criterion } from '#domain/catalogue/policy.js';
import { accountIdOf } from '#database/actor.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FILE_STORE, sha256Of, type FileStore } from '#platform/file-store.js';
import { FileCleaner } from '#platform/files/file-cleaner.js';
import { VIRUS_SCANNER, type VirusScanner } from '#platform/virus-scanner.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { cleanEvidence, type CleanEvidence } from '../files/clean-evidence.js';
import { lockContent } from '../files/lock-content.js';
import { refuseInfected } from '../files/refuse-infected.js';
import { Policies } from '../policy/policies.js';
import { lockDossier, type Dossier } from './dossier.js';
import { openPromises } from './evidence-promises.js';
import { refuseUnlessEditable } from './refuse-unless-editable.js';

const MOST_FILES = 40;

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
    private readonly cleaner: FileCleaner,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `application.not_editable`,
   *   `evidence.claim_unknown`, `evidence.kind_unknown`, `evidence.too_many`, `evidence.infected`, `evidence.scanner_away` and as `cleanEvidence` does
   */
  async run({ actor }: SignedIn, id: string, file: HandedInFile): Promise<TakenEvidence> {
    await this.policies.ready();
    const clean = await cleanEvidence(this.cleaner, file.content, file.fileName);
    await refuseInfected(this.scanner, file.content);
    return this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const promise = promiseOf(tx, dossier, file);
      if (promise === undefined) refuseUnlessEditable(tx, dossier);
      const criterion = askedBy(dossier, file);
      const sha256 = sha256Of(clean.content);
      const kept = dossier.evidence.find(
        (row) => row.claimId === file.claimId && row.kind === file.kind && row.sha256 === sha256,
      );
      if (kept !== undefined) return { evidence: kept, criterion };
      if (dossier.evidence.length >= MOST_FILES) {
        throw new PortalError('evidence.too_many', { parameters: { most: MOST_FILES } });
      }
      await lockContent(tx, sha256);
      await this.files.put(clean.content);
      const evidence = await insert(tx, id, file, { ...clean, sha256 });
      if (promise !== undefined) await keep(tx, promise);
      return { evidence, criterion };
    });
  }
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
  { claimId, kind }: HandedInFile,
  { fileName, mediaType, content, sha256 }: CleanEvidence & { sha256: string },
): Promise<EvidenceRow> {
  const { identifiers } = await tx.manager.insert(EvidenceRow, {
    ...{ applicationId, claimId, kind, fileName, mediaType, sha256 },
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
