import { Injectable } from '@nestjs/common';
import type { RosterState } from '#domain/catalogue/policy.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { Policies } from '../policy/policies.js';
import { getProgramme } from './get-programme.js';

export interface RosterFilter {
  readonly cohort?: number | undefined;
  readonly state?: RosterState | undefined;
  /** Part of a name. */
  readonly q?: string | undefined;
}

/** The roster of a programme, the latest entries first. Numbers are shown by their last two characters alone. */
@Injectable()
export class ListRoster {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run(
    { actor }: SignedIn,
    code: string,
    { cohort, state, q }: RosterFilter,
    page: KeysetPage,
  ): Promise<PageOf<RosterEntryRow>> {
    const { code: programme } = await getProgramme(this.policies, code);
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(RosterEntryRow, 'entry')
        .where('entry.programme = :programme', { programme });
      if (cohort !== undefined) query.andWhere('entry.cohort = :cohort', { cohort });
      if (state !== undefined) query.andWhere('entry.state = :state', { state });
      if (q !== undefined) query.andWhere('entry.name ILIKE :q', { q: `%${q.replace(/[\\%_]/g, '\\$&')}%` });
      return keysetPage(query, 'enteredAt', page);
    });
  }
}
