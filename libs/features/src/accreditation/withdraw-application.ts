import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { lapseObjections } from './lapse-objections.js';
import { CLOCK_STOPPED } from './office-clock.js';

/** Takes an application back, at any time before it is decided. The applicant may then make another. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.action_not_allowed` */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'withdraw');
      await tx.manager.update(AccreditationApplicationRow, { id }, { state, ...CLOCK_STOPPED });
      await lapseObjections(tx, id);
      await tx.record({ type: 'application.withdrawn', subjectType: 'application', subjectId: id });
    });
  }
}
