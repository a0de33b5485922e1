import { Injectable } from '@nestjs/common';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import type { PolicyChange } from './change-policy-texts.js';
import { CheckDraft, type CheckedDraft } from './check-draft.js';
import { endRehearsal, findLiveRehearsal } from './end-rehearsal.js';
import { textsOf } from './export-policy.js';
import { findPolicyVersion, refuseUnlessAllowed } from './policy-version-details.js';

/** Single changes, or the whole of it anew. */
export type DraftChange = { readonly changes: readonly PolicyChange[] } | { readonly bundle: string };

/** Changes a draft of the policy, whole and valid as before or not at all. A rehearsal under way is cancelled. */
@Injectable()
export class ChangePolicyDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkDraft: CheckDraft,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `policy.action_not_allowed`, `version.stale`, `policy.invalid`,
   *   `policy.name_taken`
   */
  async run({ actor }: SignedIn, id: string, change: DraftChange, version: number | null): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await findPolicyVersion(tx, id, 'pessimistic_write');
      refuseStale({ version: row.draftVersion }, version);
      await refuseUnlessAllowed(tx, row, 'change');
      const draft = await this.changed(row, change);
      if (draft.hash === row.hash && 'changes' in change) return;
      const live = await findLiveRehearsal(tx, id);
      if (live !== null) await endRehearsal(tx, live, 'cancelled');
      await tx.manager.update(
        PolicyVersionRow,
        { id },
        {
          ...{ version: draft.content.version, hash: draft.hash, files: draft.files },
          content: draft.content,
          draftVersion: row.draftVersion + 1,
          editorIds: [...new Set([...row.editorIds, actor.accountId])],
        },
      );
      const data = { version: draft.content.version, draftVersion: row.draftVersion + 1 };
      await tx.record({ type: 'policy.changed', subjectType: 'policy', subjectId: id, data });
    });
  }

  private changed(row: PolicyVersionRow, change: DraftChange): Promise<CheckedDraft> {
    if ('bundle' in change) return this.checkDraft.bundle(change.bundle);
    if (change.changes.length === 0) throw new PortalError('policy.invalid');
    return this.checkDraft.changed(textsOf(row), change.changes);
  }
}
