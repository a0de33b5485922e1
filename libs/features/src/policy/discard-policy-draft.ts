import { Injectable } from '@nestjs/common';
import { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { findPolicyVersion, refuseUnlessAllowed } from './policy-version-details.js';

/** Deletes a draft of the policy with its rehearsals. Its name is free again; the event tells who deleted what. */
@Injectable()
export class DiscardPolicyDraft {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `policy.action_not_allowed`, `version.stale` */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await findPolicyVersion(tx, id, 'pessimistic_write');
      refuseStale({ version: row.draftVersion }, version);
      await refuseUnlessAllowed(tx, row, 'discard');
      await tx.manager.delete(PolicyRehearsalRow, { policyVersionId: id });
      await tx.manager.delete(PolicyVersionRow, { id });
      const data = { version: row.version, draftVersion: row.draftVersion, hash: row.hash };
      await tx.record({ type: 'policy.discarded', subjectType: 'policy', subjectId: id, data });
    });
  }
}
