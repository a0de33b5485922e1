import { Injectable } from '@nestjs/common';
import type { Tier } from '#domain/catalogue/policy.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier, type Dossier } from './dossier.js';
import { clockStarted } from './office-clock.js';
import { RecordDecision } from './record-decision.js';

export interface Recommendation {
  /** Null recommends a rejection. */
  readonly tier: Tier | null;
  readonly reason: string;
  readonly version: number | null;
}

/** Ends the review with what the reviewer recommends to the approver. */
@Injectable()
export class RecommendApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`, `application.not_higher` for a tier that is not above the card that is held
   */
  async run({ actor }: SignedIn, id: string, { tier, reason, version }: Recommendation): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, recommending(dossier, tier), 'recommend');
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, recommendedTier: tier, ...clockStarted(tx, dossier, calendar, { state }) },
      );
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'recommend', role: 'reviewer', tier, reasonCode: null, reason },
      });
    });
  }
}

/** The application as it will stand, for what the rules ask of the tier. */
function recommending(dossier: Dossier, recommendedTier: Tier | null): Dossier {
  return { ...dossier, application: { ...dossier.application, recommendedTier } };
}
