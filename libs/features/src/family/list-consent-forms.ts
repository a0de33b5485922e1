import { Injectable } from '@nestjs/common';
import type { ConsentFormState } from '#domain/family/form-lifecycle.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { consentForms, type ConsentForm } from './consent-forms.js';

/** Forms that were handed in, the newest first, for the service office. */
@Injectable()
export class ListConsentForms {
  constructor(private readonly transactions: Transactions) {}

  /** With `unchecked` only those whose consent stands: the others are nobody's work any more. */
  async run(
    { actor }: SignedIn,
    { state }: { readonly state?: ConsentFormState | undefined },
    page: KeysetPage,
  ): Promise<PageOf<ConsentForm>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(DependantConsentRow, 'consent')
        .where('consent.checkState IS NOT NULL');
      if (state !== undefined) query.andWhere('consent.checkState = :state', { state });
      if (state === 'unchecked') query.andWhere('consent.endedAt IS NULL');
      const { items, next } = await keysetPage(query, 'recordedAt', page);
      return { items: await consentForms(tx, items), next };
    });
  }
}
