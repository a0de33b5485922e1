import { Injectable } from '@nestjs/common';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { CheckDraft, type CheckedDraft } from './check-draft.js';
import { textsOf } from './export-policy.js';
import { findPolicyVersion, holdingVersion } from './policy-version-details.js';

/** What a draft begins as: a copy of a version under a name of its own, or YAML that names itself. */
export type DraftBeginning =
  | { readonly from: string; readonly policyVersion: string }
  | { readonly bundle: string };

/** Begins a draft of the policy. */
@Injectable()
export class DraftPolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkDraft: CheckDraft,
  ) {}

  /** @throws PortalError `resource.not_found`, `policy.invalid`, `policy.name_taken`. Answers the draft's id. */
  async run({ actor }: SignedIn, beginning: DraftBeginning): Promise<string> {
    const { draft, basedOn } = await this.begin(actor, beginning);
    return this.transactions.run(actor, async (tx) => {
      const { identifiers } = await tx.manager.insert(PolicyVersionRow, {
        ...{ version: draft.content.version, state: 'draft', basedOn, hash: draft.hash },
        content: draft.content as object,
        files: draft.files,
        authorId: actor.accountId,
        editorIds: [actor.accountId],
        createdAt: tx.now,
      });
      const id = identifiers[0]?.['id'] as string;
      const { version } = draft.content;
      await tx.record({ type: 'policy.drafted', subjectType: 'policy', subjectId: id, data: { version } });
      return id;
    });
  }

  private async begin(
    actor: SignedIn['actor'],
    beginning: DraftBeginning,
  ): Promise<{ draft: CheckedDraft; basedOn: string }> {
    if ('bundle' in beginning) {
      const holding = await this.transactions.run(actor, (tx) => holdingVersion(tx, tx.today));
      return { draft: await this.checkDraft.bundle(beginning.bundle), basedOn: holding.version };
    }
    const source = await this.transactions.run(actor, (tx) => findPolicyVersion(tx, beginning.from));
    const renamed = { pointer: '/version', value: beginning.policyVersion };
    return {
      draft: await this.checkDraft.changed(textsOf(source), [renamed]),
      basedOn: source.state === 'published' ? source.version : (source.basedOn ?? ''),
    };
  }
}
