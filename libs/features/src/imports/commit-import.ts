import { Injectable } from '@nestjs/common';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { nextImportState } from './import-actions.js';
import { lockImport } from './lock-import.js';

/**
 * Orders the import of a file without problems; the worker carries it out. It gives accreditations, so it takes two
 * administrators: who sent the file does not confirm it. An order that was given already is not given twice.
 */
@Injectable()
export class CommitImport {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `import.action_not_allowed`, `import.four_eyes`, `import.has_problems` */
  async run({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await lockImport(tx, id);
      if (row.committedBy === actor.accountId) return;
      const state = nextImportState(actor, row, 'commit');
      await tx.manager.update(AccreditationImportRow, { id }, { state, committedBy: actor.accountId });
      await tx.record({
        type: 'import.commit_ordered',
        subjectType: 'import',
        subjectId: id,
        data: { people: row.people },
      });
    });
  }
}
