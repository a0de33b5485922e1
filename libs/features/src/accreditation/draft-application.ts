import { Injectable } from '@nestjs/common';
import { accreditationLifecycle } from '#domain/accreditation/lifecycle.js';
import type { Track } from '#domain/catalogue/policy.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ClaimRow } from '#database/entities/claim.js';
import { ProfileRow } from '#database/entities/profile.js';
import { sqlStateOf } from '#database/sql-state.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { refuseBadClaims, type ClaimFields } from './check-claims.js';
import { claimRows } from './claim-rows.js';

export interface ApplicationDraft {
  readonly track: Track;
  readonly claims: readonly ClaimFields[];
}

const UNIQUE_VIOLATION = '23505';

/** Begins an application for accreditation. A person has one under way at a time. */
@Injectable()
export class DraftApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * Answers the id.
   * @throws PortalError `profile.missing`, `application.claims_invalid`, `application.one_open`
   */
  async run({ actor }: SignedIn, draft: ApplicationDraft): Promise<string> {
    const published = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const hasProfile = await tx.manager.existsBy(ProfileRow, { accountId: actor.accountId });
      if (!hasProfile) throw new PortalError('profile.missing');
      refuseBadClaims(published.policy, draft.claims);
      const id = await insertOnlyOpen(tx, actor.accountId, draft.track, published);
      await tx.manager.insert(ClaimRow, claimRows(id, draft.claims));
      await tx.record({
        type: 'application.drafted',
        subjectType: 'application',
        subjectId: id,
        data: { track: draft.track, policyVersion: published.version },
      });
      return id;
    });
  }
}

/** The database's own rule decides, so that of two drafts at once only one is made. */
async function insertOnlyOpen(
  tx: Transaction,
  applicantId: string,
  track: Track,
  { version: policyVersion }: PublishedPolicy,
): Promise<string> {
  try {
    const { identifiers } = await tx.manager.insert(AccreditationApplicationRow, {
      ...{ applicantId, track, policyVersion },
      state: accreditationLifecycle.initial,
      createdAt: tx.now,
    });
    return identifiers[0]?.['id'] as string;
  } catch (error) {
    if (sqlStateOf(error) === UNIQUE_VIOLATION) throw new PortalError('application.one_open');
    throw error;
  }
}
