import { Injectable } from '@nestjs/common';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { importDetails, type ImportDetails } from './import-details.js';

/** Every import, the newest first. */
@Injectable()
export class ListImports {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<ImportDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(AccreditationImportRow, 'import');
      const { items, next } = await keysetPage(query, 'uploadedAt', page);
      return { items: await importDetails(tx, items), next };
    });
  }
}
