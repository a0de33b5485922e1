import { Injectable } from '@nestjs/common';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { ImportProblemRow } from '#database/entities/import-problem.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';

/** After which problem a page starts: by its row, and its id within the row. */
export interface ProblemPlace {
  readonly number: number;
  readonly id: string;
}

export interface ProblemPage {
  readonly items: readonly ImportProblemRow[];
  /** Null on the last page. */
  readonly next: ProblemPlace | null;
}

/** What is wrong with a file, in the order of its rows. */
@Injectable()
export class ListImportProblems {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run(
    { actor }: SignedIn,
    importId: string,
    page: { readonly limit: number; readonly after: ProblemPlace | null },
  ): Promise<ProblemPage> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await tx.manager.existsBy(AccreditationImportRow, { id: importId }))) {
        throw new PortalError('resource.not_found');
      }
      const query = tx.manager.createQueryBuilder(ImportProblemRow, 'problem').where({ importId });
      if (page.after !== null) {
        query.andWhere(
          '(problem.number, problem.id) > (CAST(:number AS integer), CAST(:id AS uuid))',
          page.after,
        );
      }
      const rows = await query
        .orderBy('problem.number', 'ASC')
        .addOrderBy('problem.id', 'ASC')
        .take(page.limit + 1)
        .getMany();
      const items = rows.slice(0, page.limit);
      const last = items.at(-1);
      const isMore = rows.length > items.length && last !== undefined;
      return { items, next: isMore ? { number: last.number, id: last.id } : null };
    });
  }
}
