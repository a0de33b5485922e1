import { Inject, Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { AccreditationState } from '#domain/accreditation/lifecycle.js';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import type { Actor } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { Policies } from '../policy/policies.js';
import { detailsOf, type ApplicationDetails } from './application-details.js';
import { gatherDossiers } from './dossier.js';
import { isOffice, visibleTo } from './visible-to.js';

export interface ApplicationFilter {
  readonly state?: AccreditationState | undefined;
  /** The tier that was granted or, before, recommended. */
  readonly tier?: Tier | undefined;
  readonly track?: Track | undefined;
  /** `me`, or the id of a reviewer. */
  readonly assignee?: string | undefined;
  readonly overdue?: boolean | undefined;
  /** Part of the applicant's name or employer. */
  readonly q?: string | undefined;
  /** One's own, for people of the office, who else see the queue. */
  readonly mine?: boolean | undefined;
}

/** Applications, the newest first: the office's queue by submission, or an applicant's own by when they were begun. */
@Injectable()
export class ListApplications {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async run(
    { actor }: SignedIn,
    filter: ApplicationFilter,
    page: KeysetPage,
  ): Promise<PageOf<ApplicationDetails>> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const moment = isQueue(actor, filter) ? 'submittedAt' : 'createdAt';
      const { items, next } = await keysetPage(queryFor(tx, actor, filter), moment, page);
      const dossiers = await gatherDossiers(tx, this.policies, items);
      return { items: await detailsOf(tx, dossiers, this.configuration), next };
    });
  }

  /** How many all pages have together. */
  async count(tx: Transaction, { actor }: SignedIn, filter: ApplicationFilter): Promise<number> {
    return queryFor(tx, actor, filter).getCount();
  }
}

function isQueue(actor: Actor, { mine }: ApplicationFilter): boolean {
  return isOffice(actor) && mine !== true;
}

function queryFor(
  tx: Transaction,
  actor: SignedIn['actor'],
  filter: ApplicationFilter,
): SelectQueryBuilder<AccreditationApplicationRow> {
  const query = tx.manager.createQueryBuilder(AccreditationApplicationRow, 'application');
  visibleTo(query, actor);
  if (isQueue(actor, filter)) query.andWhere('application.submittedAt IS NOT NULL');
  if (filter.mine === true) query.andWhere('application.applicantId = :mine', { mine: actor.accountId });
  narrow(query, filter, tx.today);
  if (filter.assignee !== undefined) {
    const assignee = filter.assignee === 'me' ? actor.accountId : filter.assignee;
    query.andWhere('application.reviewerId = :assignee', { assignee });
  }
  return query;
}

function narrow(
  query: SelectQueryBuilder<AccreditationApplicationRow>,
  { state, tier, track, overdue, q }: ApplicationFilter,
  today: IsoDate,
): void {
  if (state !== undefined) query.andWhere('application.state = :state', { state });
  if (track !== undefined) query.andWhere('application.track = :track', { track });
  if (tier !== undefined) {
    query.andWhere('coalesce(application.tier, application.recommendedTier) = :tier', { tier });
  }
  if (overdue !== undefined) {
    query.andWhere(`coalesce(application.dueOn < :today, false) = :overdue`, { today, overdue });
  }
  if (q !== undefined) {
    query.andWhere('(application.applicantName ILIKE :q OR application.applicantEmployer ILIKE :q)', {
      q: `%${q.replace(/[\\%_]/g, '\\$&')}%`,
    });
  }
}
