import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Track } from '#domain/catalogue/policy.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ClaimRow } from '#database/entities/claim.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { refuseBadClaims, type ClaimFields } from './check-claims.js';
import { claimRows } from './claim-rows.js';
import { lockDossier, type Dossier } from './dossier.js';
import { refuseUnlessEditable } from './refuse-unless-editable.js';

export interface ApplicationChange {
  readonly track?: Track | undefined;
  /** All claims as they shall be. One for the same criterion as before keeps its id and its evidence. */
  readonly claims?: readonly ClaimFields[] | undefined;
  /** From If-Match; null changes whatever version there is. */
  readonly version: number | null;
}

/** Changes what an applicant claims, before it is submitted or after it was sent back. */
@Injectable()
export class ChangeApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `access.forbidden`, `application.not_editable`, `version.stale`,
   *   `application.claims_invalid`
   */
  async run({ actor }: SignedIn, id: string, change: ApplicationChange): Promise<void> {
    const today = await this.policies.today();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseUnlessEditable(tx, dossier);
      refuseStale(dossier.application, change.version);
      const published = policyFor(dossier, today);
      if (change.claims !== undefined) {
        refuseBadClaims(published.policy, change.claims);
        await replaceClaims(tx, dossier, change.claims);
      }
      const track = change.track ?? dossier.application.track;
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { track, policyVersion: published.version },
      );
      await tx.record({ type: 'application.changed', subjectType: 'application', subjectId: id });
    });
  }
}

/** A draft follows the policy that holds; what was submitted once stays under the one that held then. */
function policyFor({ application, published }: Dossier, today: PublishedPolicy): PublishedPolicy {
  return application.state === 'draft' ? today : published;
}

async function replaceClaims(
  tx: Transaction,
  { application, claims }: Dossier,
  wanted: readonly ClaimFields[],
): Promise<void> {
  const dropped = claims.filter((kept) => !wanted.some(({ criterion }) => criterion === kept.criterion));
  if (dropped.length > 0) await tx.manager.delete(ClaimRow, { id: In(dropped.map(({ id }) => id)) });
  const rows = claimRows(application.id, wanted);
  if (rows.length > 0) await tx.manager.upsert(ClaimRow, rows, ['applicationId', 'criterion']);
}
