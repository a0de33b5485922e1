import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Not } from 'typeorm';
import type { ImportState } from '#domain/imports/lifecycle.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import { FileTooLarge, removePieces, storeSealed, type SealedFile } from '#platform/sealed-file.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { wrapImportKey } from './import-key.js';
import { lockImport } from './lock-import.js';
import { dropStaged, UNCHECKED } from './staged-rows.js';
import { formatOfTable, tableName } from './table-format.js';

/** Bytes; 100,000 people take some 15 MB of CSV and 10 MB of XLSX. */
export const LARGEST_IMPORT = 64 * 1024 * 1024;

/** A file that was received and is not an import yet. */
export interface ReceivedFile {
  readonly key: Buffer;
  readonly sealed: SealedFile;
}

/**
 * Takes a file of people who were accredited on paper; the worker checks it. The same file is one import, however
 * often it is sent: sent again after a check that found problems, it is checked again.
 */
@Injectable()
export class UploadImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Keeps the bytes as they come, sealed. @throws PortalError `import.too_large` */
  async receive(content: AsyncIterable<Buffer>): Promise<ReceivedFile> {
    const key = randomBytes(32);
    try {
      return { key, sealed: await storeSealed(this.files, key, content, LARGEST_IMPORT) };
    } catch (error) {
      throw error instanceof FileTooLarge ? new PortalError('import.too_large') : error;
    }
  }

  /** Lets go of a file that is not taken after all. */
  async drop({ sealed }: ReceivedFile): Promise<void> {
    await removePieces(this.files, sealed.pieces);
  }

  /** Answers the import's id. @throws PortalError `import.type_refused`, `import.legacy_excel` */
  async run({ actor }: SignedIn, received: ReceivedFile, fileName: string): Promise<string> {
    const { pieces, size, sha256, head } = received.sealed;
    try {
      const format = formatOfTable(head);
      const file = {
        sha256,
        format,
        sizeBytes: size,
        pieces: [...pieces],
        fileName: tableName(fileName, format),
      };
      const { id, isNew } = await this.transactions.run(actor, async (tx) => {
        const owned = { ...file, uploadedBy: actor.accountId };
        const made = await this.insert(tx, owned, received.key);
        return made === null ? { id: await checkAgain(tx, owned), isNew: false } : { id: made, isNew: true };
      });
      if (!isNew) await this.drop(received);
      return id;
    } catch (error) {
      await this.drop(received);
      throw error;
    }
  }

  /** Null when there is an import of the same file already. */
  private async insert(
    tx: Transaction,
    file: Pick<
      AccreditationImportRow,
      'sha256' | 'format' | 'fileName' | 'sizeBytes' | 'pieces' | 'uploadedBy'
    >,
    key: Buffer,
  ): Promise<string | null> {
    const [made] = await tx.manager.query<{ id: string }[]>('SELECT uuidv7() AS id', []);
    if (made === undefined) throw new Error('The database makes ids');
    const { id } = made;
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(AccreditationImportRow)
      .values({
        ...file,
        id,
        state: 'checking',
        uploadedAt: tx.now,
        ...wrapImportKey(this.encryption, id, key),
      })
      .orIgnore()
      .returning(['id'])
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return null;
    await tx.record({
      type: 'import.uploaded',
      subjectType: 'import',
      subjectId: id,
      data: { sha256: file.sha256, format: file.format, sizeBytes: file.sizeBytes },
    });
    return id;
  }
}

/** The import of the same file; one that was found to have problems is checked anew, as of whoever sends it now. */
async function checkAgain(
  tx: Transaction,
  { sha256, uploadedBy }: Pick<AccreditationImportRow, 'sha256' | 'uploadedBy'>,
): Promise<string> {
  const { id } = await tx.manager.findOneByOrFail(AccreditationImportRow, {
    sha256,
    state: Not<ImportState>('discarded'),
  });
  const row = await lockImport(tx, id);
  if (row.state !== 'checked' || row.problems === 0) return id;
  await dropStaged(tx, id);
  await tx.manager.update(
    AccreditationImportRow,
    { id },
    { ...UNCHECKED, state: 'checking', round: row.round + 1, uploadedBy },
  );
  await tx.record({ type: 'import.check_asked', subjectType: 'import', subjectId: id });
  return id;
}
