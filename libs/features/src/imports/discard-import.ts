import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { system, type Actor } from '#database/actor.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions } from '#database/transactions.js';
import { FILE_STORE, type FileStore } from '#platform/file-store.js';
import { removePieces } from '#platform/sealed-file.js';
import { nextImportState } from './import-actions.js';
import { lockImport } from './lock-import.js';
import { dropStaged } from './staged-rows.js';

const ACTOR = system('discard-imports');
const KEPT_DAYS = 30;
const DAY_MILLISECONDS = 86_400_000;

/** Lets go of files that are not to be imported, and of what is left of those that have ended. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * Drops the staged people and the key of the file, so that nobody can read it again; its bytes follow.
   * @throws PortalError `resource.not_found`, `access.forbidden`, `import.action_not_allowed`
   */
  async run(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await lockImport(tx, id);
      const state = nextImportState(actor, row, 'discard');
      await dropStaged(tx, id);
      const gone = { sealedKey: null, masterKeyId: null, endedAt: tx.now };
      await tx.manager.update(AccreditationImportRow, { id }, { state, round: row.round + 1, ...gone });
      await tx.record({ type: 'import.discarded', subjectType: 'import', subjectId: id });
    });
  }

  /** The ids of imports that nobody has confirmed for thirty days: personal data that nobody needs. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(AccreditationImportRow, {
        select: { id: true },
        where: {
          state: In(['checking', 'checked']),
          uploadedAt: LessThan(new Date(tx.now.getTime() - KEPT_DAYS * DAY_MILLISECONDS)),
        },
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Discards one of them. */
  discardOld(id: string): Promise<void> {
    return this.run(ACTOR, id);
  }

  /** The ids of imports that have ended and whose bytes are still stored. */
  withFiles(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(AccreditationImportRow, 'import')
        .select('import.id')
        .where(`import.endedAt IS NOT NULL AND import.pieces <> '{}'`)
        .getMany();
      return rows.map(({ id }) => id);
    });
  }

  /** Removes the bytes of one of them. @throws FilesAway */
  async removeFile(id: string): Promise<void> {
    const { pieces } = await this.transactions.run(ACTOR, (tx) =>
      tx.manager.findOneByOrFail(AccreditationImportRow, { id }),
    );
    await removePieces(this.files, pieces);
    await this.transactions.run(ACTOR, (tx) =>
      tx.manager.update(AccreditationImportRow, { id }, { pieces: [] }),
    );
  }
}
