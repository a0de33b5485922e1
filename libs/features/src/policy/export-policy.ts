import { Injectable } from '@nestjs/common';
import type { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { bundlePolicy } from './policy-bundle.js';
import type { PolicyTexts } from './policy-layout.js';
import { findPolicyVersion } from './policy-version-details.js';
import { textsOfPolicy } from './texts-of-policy.js';

/** A version of the policy as the YAML of `policies/`, all files in one text. */
@Injectable()
export class ExportPolicy {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<{ version: string; bundle: string }> {
    const row = await this.transactions.run(actor, (tx) => findPolicyVersion(tx, id));
    return { version: row.version, bundle: bundlePolicy(textsOf(row)) };
  }
}

/** The files of a version: as they were written, else as `policies/` would have them. */
export function textsOf({ files, content }: Pick<PolicyVersionRow, 'files' | 'content'>): PolicyTexts {
  return files ?? textsOfPolicy(content);
}
