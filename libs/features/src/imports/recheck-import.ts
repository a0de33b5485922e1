import { Injectable } from '@nestjs/common';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { nextImportState } from './import-actions.js';
import { lockImport } from './lock-import.js';
import { dropStaged, UNCHECKED } from './staged-rows.js';

/** Has a file checked again: the policy, the day or who is registered may be others by now. */
@Injectable()
export class RecheckImport {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `import.action_not_allowed` */
  async run({ actor }: SignedIn, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await lockImport(tx, id);
      const state = nextImportState(actor, row, 'check');
      await dropStaged(tx, id);
      await tx.manager.update(AccreditationImportRow, { id }, { ...UNCHECKED, state, round: row.round + 1 });
      await tx.record({ type: 'import.check_asked', subjectType: 'import', subjectId: id });
    });
  }
}
