import { Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { system } from '#database/actor.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { policyHash } from './policy-hash.js';
import type { PolicyTexts } from './policy-layout.js';

/**
 * Publishes the policy of the files, from the date that it names, unless that version is there already. In a portal
 * that has none yet it holds from today at the latest: a portal without a policy can do nothing.
 */
@Injectable()
export class InstallPolicy {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `files` are the YAML that the policy was read from.
   * @throws Error when the version is there with other content, or as a draft: a published version never
   *   changes; or when another one holds from the same day
   */
  async run(policy: Policy, files: PolicyTexts | null = null): Promise<'installed' | 'unchanged'> {
    const hash = policyHash(policy);
    return this.transactions.run(system('install-policy'), async (tx) => {
      const kept = await tx.manager.findOneBy(PolicyVersionRow, { version: policy.version });
      if (kept !== null) {
        if (kept.state === 'published' && kept.hash === hash) return 'unchanged';
        throw new Error(
          kept.state === 'draft'
            ? `policies/policy.yaml: version ${policy.version} is a draft in the portal. Publish it there, or give this policy another version.`
            : `policies/policy.yaml: version ${policy.version} is published with other content. ` +
                'Give the changed policy a new version and a new effectiveFrom.',
        );
      }
      const effectiveFrom = await beginning(tx, policy);
      await refuseSameDay(tx, policy.version, effectiveFrom);
      const { identifiers } = await tx.manager.insert(PolicyVersionRow, {
        version: policy.version,
        state: 'published',
        effectiveFrom,
        content: policy as object,
        files,
        hash,
        publishedAt: tx.now,
        createdAt: tx.now,
      });
      await tx.record({
        type: 'policy.installed',
        subjectType: 'policy',
        subjectId: identifiers[0]?.['id'] as string,
        data: { version: policy.version, hash },
      });
      return 'installed';
    });
  }
}

async function beginning(tx: Transaction, { effectiveFrom }: Policy): Promise<IsoDate> {
  const isFirst = !(await tx.manager.existsBy(PolicyVersionRow, { state: 'published' }));
  return isFirst && tx.today < effectiveFrom ? tx.today : effectiveFrom;
}

async function refuseSameDay(tx: Transaction, version: string, effectiveFrom: IsoDate): Promise<void> {
  const other = await tx.manager.findOneBy(PolicyVersionRow, { effectiveFrom, state: 'published' });
  if (other === null) return;
  throw new Error(
    `policies/policy.yaml: version ${other.version} holds from ${effectiveFrom} already. ` +
      `Give ${version} a later effectiveFrom.`,
  );
}
