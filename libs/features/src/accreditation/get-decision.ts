import { Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import { DecisionRow } from '#database/entities/decision.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import type { DecisionReceipt } from './decision-receipt.js';
import { findDossier } from './dossier.js';
import { receiptVisible } from './visible-to.js';

/** What a signed receipt says, with the policy that it names, to be told in words. */
export interface ReceivedDecision {
  readonly receipt: DecisionReceipt;
  /** The reason in words, which the receipt leaves out; null where the step needs none. */
  readonly reason: string | null;
  readonly policy: Policy;
}

/** What the receipt of a decision says: every fact in it is one that was signed. */
@Injectable()
export class GetDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` when there is no receipt, or none that the actor may see */
  async run({ actor }: SignedIn, id: string): Promise<ReceivedDecision> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { receipt: compact, reason } = await getReceipted(tx, this.policies, id);
      const receipt = contentOf(compact);
      const { policy } = await this.policies.version(receipt.policy.version);
      return { receipt, reason: reason === '' ? null : reason, policy };
    });
  }
}

/** A decision with its receipt. @throws PortalError `resource.not_found` */
export async function getReceipted(
  tx: Transaction,
  policies: Policies,
  id: string,
): Promise<DecisionRow & { readonly receipt: string }> {
  const decision = await tx.manager.findOneBy(DecisionRow, { id });
  if (decision?.receipt == null) throw new PortalError('resource.not_found');
  const { application } = await findDossier(tx, policies, decision.applicationId);
  if (!receiptVisible(tx.actor, application, decision)) throw new PortalError('resource.not_found');
  return { ...decision, receipt: decision.receipt };
}

/** The portal's own document needs no verification here; whoever doubts it has the signature. */
function contentOf(compact: string): DecisionReceipt {
  const [, payload = ''] = compact.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as DecisionReceipt;
}
