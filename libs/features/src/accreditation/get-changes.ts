import { Injectable } from '@nestjs/common';
import { changesBetween, type SubmissionChanges } from '#domain/accreditation/submission-changes.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { ApplicationSubmissionRow } from '#database/entities/application-submission.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findDossier } from './dossier.js';
import { seesEvidence } from './visible-to.js';

export interface ApplicationChanges {
  /** The two submissions that are compared, by number and moment; null where there is none. */
  readonly before: ApplicationSubmissionRow | null;
  readonly after: ApplicationSubmissionRow | null;
  readonly changes: SubmissionChanges;
  readonly policy: Policy;
}

const NO_CHANGES: SubmissionChanges = { track: null, claims: [] };

/** What an applicant has changed from the submission before the last one to the last one. */
@Injectable()
export class GetChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden` for those who may not know of the evidence */
  async run({ actor }: SignedIn, id: string): Promise<ApplicationChanges> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { application, published } = await findDossier(tx, this.policies, id);
      if (!seesEvidence(actor, application)) throw new PortalError('access.forbidden');
      const [after = null, before = null] = await tx.manager.find(ApplicationSubmissionRow, {
        where: { applicationId: id },
        order: { number: 'DESC' },
        take: 2,
      });
      const changes =
        before === null || after === null ? NO_CHANGES : changesBetween(before.content, after.content);
      return { before, after, changes, policy: published.policy };
    });
  }
}
