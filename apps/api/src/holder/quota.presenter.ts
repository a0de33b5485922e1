import { Injectable } from '@nestjs/common';
import type { Locale } from '#domain/shared/localized.js';
import type { QuotaEntryRow } from '#database/entities/quota-entry.js';
import type { PageOf } from '#features/audit/keyset-page.js';
import { Policies } from '#features/policy/policies.js';
import { cursorOf } from '../http/paging.js';
import { quotaEntryView, type QuotaEntriesView } from './quota.views.js';

/** Shows entries of the ledger with the names that the policy of today gives. */
@Injectable()
export class QuotaPresenter {
  constructor(private readonly policies: Policies) {}

  async entries({ items, next }: PageOf<QuotaEntryRow>, locale: Locale): Promise<QuotaEntriesView> {
    const published = await this.policies.today();
    return {
      items: items.map((entry) => quotaEntryView(entry, published, locale)),
      nextCursor: cursorOf(next),
    };
  }
}
