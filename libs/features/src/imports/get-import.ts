import { Injectable } from '@nestjs/common';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { ImportProblemRow } from '#database/entities/import-problem.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { importDetails, type ImportDetails } from './import-details.js';

const FIRST_PROBLEMS = 20;

/** One import, how far it has come, and the first of its problems. */
@Injectable()
export class GetImport {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<ImportDetails & { firstProblems: ImportProblemRow[] }> {
    return this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(AccreditationImportRow, { id });
      const [details] = row === null ? [] : await importDetails(tx, [row]);
      if (details === undefined) throw new PortalError('resource.not_found');
      const firstProblems = await tx.manager.find(ImportProblemRow, {
        where: { importId: id },
        order: { number: 'ASC', id: 'ASC' },
        take: FIRST_PROBLEMS,
      });
      return { ...details, firstProblems };
    });
  }
}
