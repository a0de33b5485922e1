import { Injectable } from '@nestjs/common';
import { EMPTY_TALLY } from '#domain/eligibility/rehearse.js';
import { CardRow } from '#database/entities/card.js';
import { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { findLiveRehearsal } from './end-rehearsal.js';
import { findPolicyVersion, holdingVersion, refuseUnlessAllowed } from './policy-version-details.js';

/** Asks the worker to try a draft on all holders, against the version that holds today. */
@Injectable()
export class RequestRehearsal {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `policy.action_not_allowed`,
   *   `policy.rehearsal_running`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const draft = await findPolicyVersion(tx, id, 'pessimistic_write');
      refuseStale({ version: draft.draftVersion }, version);
      await refuseUnlessAllowed(tx, draft, 'rehearse');
      if ((await findLiveRehearsal(tx, id)) !== null) throw new PortalError('policy.rehearsal_running');
      const { identifiers } = await tx.manager.insert(PolicyRehearsalRow, {
        ...{ policyVersionId: id, draftVersion: draft.draftVersion, onDay: tx.today, state: 'queued' },
        comparedWith: (await holdingVersion(tx, tx.today)).version,
        ...{ requestedBy: actor.accountId, requestedAt: tx.now, result: EMPTY_TALLY as object },
        holders: await tx.seeingAll(() => tx.manager.countBy(CardRow, { state: 'active' })),
      });
      await tx.record({
        type: 'policy.rehearsal_requested',
        subjectType: 'policy',
        subjectId: id,
        data: { rehearsalId: identifiers[0]?.['id'] as string, draftVersion: draft.draftVersion },
      });
    });
  }
}
