import { Inject, Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import { FileRemovalRow } from '#database/entities/file-removal.js';
import { RequestFileRow } from '#database/entities/request-file.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import { lockContent } from '../files/lock-content.js';

const ACTOR = system('remove-files');
const AT_ONCE = 100;

/**
 * Takes out of the file store what nothing names any more: a file that was removed, or the files of a person who was
 * erased. The same content of somebody else stays. What the store does not take now is tried again.
 */
@Injectable()
export class RemoveFiles {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** The content that is to go, the longest waiting first. */
  async due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(FileRemovalRow, { order: { askedAt: 'ASC' }, take: AT_ONCE });
      return rows.map(({ sha256 }) => sha256);
    });
  }

  /** @throws FilesAway */
  async remove(sha256: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      await lockContent(tx, sha256);
      const isKept =
        (await tx.manager.existsBy(EvidenceRow, { sha256 })) ||
        (await tx.manager.existsBy(DependantConsentRow, { documentSha256: sha256 })) ||
        (await tx.manager.existsBy(RequestDocumentRow, { sha256 })) ||
        (await tx.manager.existsBy(RequestFileRow, { sha256 }));
      if (!isKept) await this.files.remove(sha256);
      await tx.manager.delete(FileRemovalRow, { sha256 });
    });
  }
}
