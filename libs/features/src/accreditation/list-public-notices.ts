import { Injectable } from '@nestjs/common';
import type { Tier } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { system } from '#database/actor.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';

/** What the public learns of an application, and nothing else. */
export interface PublicNotice {
  /** The application's; it is good for an objection and for nothing else to those who may not see it. */
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly tier: Tier;
  /** When it began, and its last day. */
  readonly noticeFrom: IsoDate;
  readonly noticeUntil: IsoDate;
}

/** Who is on public notice 公示 today, for everybody to read; the notices that end last come first. */
@Injectable()
export class ListPublicNotices {
  constructor(private readonly transactions: Transactions) {}

  async run(page: KeysetPage): Promise<PageOf<PublicNotice> & { readonly today: IsoDate }> {
    // Nobody else may see rows of others, so the program reads for everybody and hands out these six columns.
    return this.transactions.run(system('public-notices'), async (tx) => {
      const query = tx.manager
        .createQueryBuilder(AccreditationApplicationRow, 'application')
        // Written out, so that the planner sees the index that holds these states only.
        .where(`application.state IN ('on_notice', 'objected')`)
        .andWhere('application.noticeUntil >= :today', { today: tx.today });
      const { items, next } = await keysetPage(query, 'noticeUntil', page);
      return { items: items.flatMap(noticeOf), next, today: tx.today };
    });
  }
}

function noticeOf(application: AccreditationApplicationRow): PublicNotice[] {
  const { id, applicantName: name, applicantEmployer, recommendedTier: tier } = application;
  const { noticeFrom, noticeUntil } = application;
  if (name === null || tier === null || noticeFrom === null || noticeUntil === null) return [];
  return [{ id, name, employer: applicantEmployer ?? '', tier, noticeFrom, noticeUntil }];
}
