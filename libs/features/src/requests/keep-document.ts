import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf } from '#database/actor.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import type { Transaction } from '#database/transactions.js';
import { FILE_STORE, sha256Of, type FileStore } from '#platform/file-store.js';
import { FileCleaner } from '#platform/files/file-cleaner.js';
import { VIRUS_SCANNER, type VirusScanner } from '#platform/virus-scanner.js';
import { cleanEvidence, type CleanEvidence } from '../files/clean-evidence.js';
import { lockContent } from '../files/lock-content.js';
import { refuseInfected } from '../files/refuse-infected.js';

/** For what a file is handed in. */
export interface DocumentPlace {
  readonly requestId: string | null;
  readonly service: string;
  /** Code of a document that the service asks for. */
  readonly kind: string;
}

export interface KeptDocument {
  readonly document: RequestDocumentRow;
  /** False for a file that was there for the same place. */
  readonly isNew: boolean;
}

/** Cleans, scans and stores the files that holders hand in with requests. */
@Injectable()
export class KeepDocument {
  constructor(
    private readonly cleaner: FileCleaner,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner,
  ) {}

  /** What is kept of a file. @throws PortalError as `cleanEvidence` and `refuseInfected` do */
  async clean(content: Buffer, fileName: string): Promise<CleanEvidence> {
    const clean = await cleanEvidence(this.cleaner, content, fileName);
    await refuseInfected(this.scanner, content);
    return clean;
  }

  /** Stores a clean file for its place; the same file for the same place is stored once. */
  async store(tx: Transaction, clean: CleanEvidence, place: DocumentPlace): Promise<KeptDocument> {
    const { fileName, mediaType, content } = clean;
    const accountId = accountIdOf(tx.actor) ?? '';
    const sha256 = sha256Of(content);
    await lockContent(tx, sha256);
    const kept = await tx.manager
      .createQueryBuilder(RequestDocumentRow, 'document')
      .where({ accountId, sha256, service: place.service, kind: place.kind })
      .andWhere('document.requestId IS NOT DISTINCT FROM :requestId', { requestId: place.requestId })
      .getOne();
    if (kept !== null) return { document: kept, isNew: false };
    await this.files.put(content);
    const { identifiers } = await tx.manager.insert(RequestDocumentRow, {
      ...{ ...place, accountId, fileName, mediaType, sha256 },
      sizeBytes: content.length,
      uploadedAt: tx.now,
    });
    const id = identifiers[0]?.['id'] as string;
    return { document: await tx.manager.findOneByOrFail(RequestDocumentRow, { id }), isNew: true };
  }
}
