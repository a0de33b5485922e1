import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { refuseBadClaims } from './check-claims.js';
import { lockDossier } from './dossier.js';
import { keepSubmission } from './keep-submission.js';
import { clockStarted } from './office-clock.js';
import { makePromises, withPromises, type PromisedDocument } from './make-promises.js';

export interface Submission {
  /** Documents that will follow. */
  readonly promises: readonly PromisedDocument[];
  /** From If-Match; null submits whatever version there is. */
  readonly version: number | null;
}

/** Hands an application in. From now on it is judged by the policy that holds today. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`,
   *   `application.action_not_allowed`, `application.incomplete` naming everything that is missing,
   *   `application.claims_invalid` when the policy has changed since the claims were made,
   *   `application.not_higher` while a card is held and the claims support no tier above it,
   *   `application.promise_refused` for documents that may not follow
   */
  async run({ actor }: SignedIn, id: string, { promises, version }: Submission): Promise<void> {
    const published = await this.policies.today();
    await this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const dossier = { ...(await lockDossier(tx, this.policies, id)), published };
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, withPromises(dossier, promises, tx), 'submit');
      refuseBadClaims(published.policy, dossier.claims);
      const { name, employer } = await tx.manager.findOneByOrFail(ProfileRow, { accountId: actor.accountId });
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        {
          state,
          applicantName: name,
          applicantEmployer: employer,
          policyVersion: published.version,
          submittedAt: tx.now,
          ...clockStarted(tx, dossier, calendar, { state }),
        },
      );
      await keepSubmission(tx, dossier);
      await makePromises(tx, dossier, promises, calendar);
      await tx.record({
        type: 'application.submitted',
        subjectType: 'application',
        subjectId: id,
        data: { track: dossier.application.track, policyVersion: published.version },
      });
    });
  }
}
