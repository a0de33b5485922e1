import { Inject, Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';

/** Takes an application on for review; of two reviewers at once only one gets it. */
@Injectable()
export class ClaimApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.other_track`, `application.action_not_allowed`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'claim', this.configuration);
      await tx.manager.update(AccreditationApplicationRow, { id }, { state, reviewerId: actor.accountId });
      await tx.record({ type: 'application.claimed', subjectType: 'application', subjectId: id });
    });
  }
}
