import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { CheckDraft } from './check-draft.js';
import { textsOf } from './export-policy.js';
import { findPolicyVersion, refuseUnlessAllowed } from './policy-version-details.js';
import { Policies } from './policies.js';

/**
 * Publishes a draft from a day on, by somebody who has not written on it, after a rehearsal of it as it is. Whatever
 * was begun under an earlier version keeps that one.
 */
@Injectable()
export class PublishPolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkDraft: CheckDraft,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `policy.four_eyes`, `policy.action_not_allowed` with
   *   the reasons, `policy.day_invalid`, `policy.day_taken`
   */
  async run({ actor }: SignedIn, id: string, effectiveFrom: IsoDate, version: number | null): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const draft = await findPolicyVersion(tx, id, 'pessimistic_write');
      refuseStale({ version: draft.draftVersion }, version);
      await refuseUnlessAllowed(tx, draft, 'publish');
      if (effectiveFrom < tx.today) throw new PortalError('policy.day_invalid');
      if (await tx.manager.existsBy(PolicyVersionRow, { state: 'published', effectiveFrom }))
        throw new PortalError('policy.day_taken');
      const { content, files, hash } = await this.checkDraft.changed(textsOf(draft), [
        { pointer: '/effectiveFrom', value: effectiveFrom },
      ]);
      await tx.manager.update(
        PolicyVersionRow,
        { id },
        {
          ...{ state: 'published', effectiveFrom, publishedAt: tx.now, publisherId: actor.accountId },
          ...{ content, files, hash, draftVersion: draft.draftVersion + 1 },
        },
      );
      const data = { version: draft.version, hash, effectiveFrom };
      await tx.record({ type: 'policy.published', subjectType: 'policy', subjectId: id, data });
    });
    await this.policies.lookAgain();
  }
}
