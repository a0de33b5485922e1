import { Injectable } from '@nestjs/common';
import type { Tier } from '#domain/catalogue/policy.js';
import type { AccreditationAction } from '#domain/accreditation/lifecycle.js';
import { accountIdOf } from '#database/actor.js';
import { DecisionRow } from '#database/entities/decision.js';
import type { EventType } from '#database/event-types.js';
import type { Transaction } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import { Pseudonyms } from '#platform/pseudonyms.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { assessDossier, type AssessmentTrace } from './assess-dossier.js';
import { RECEIPT_TYPE, weighReceiptFacts, type DecisionReceipt } from './decision-receipt.js';
import type { Dossier } from './dossier.js';

type DecidingAction = Extract<
  AccreditationAction,
  'return' | 'recommend' | 'publish' | 'accredit' | 'reject' | 'uphold' | 'dismiss'
>;

export interface Decision {
  readonly action: DecidingAction;
  readonly role: 'reviewer' | 'approver' | 'system';
  readonly tier: Tier | null;
  readonly reasonCode: string | null;
  /** Empty where the step needs none. */
  readonly reason: string;
  /** The objection that is decided by it. */
  readonly objectionId?: string;
}

const EVENT_OF: Readonly<Record<DecidingAction, EventType>> = {
  return: 'application.returned',
  recommend: 'application.recommended',
  publish: 'application.published',
  accredit: 'application.accredited',
  reject: 'application.rejected',
  uphold: 'application.objection_upheld',
  dismiss: 'application.objection_dismissed',
};

/** Writes down who decided what and why, with the assessment that lay before him or her, and the event of it. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly keys: SigningKeys,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async run(tx: Transaction, dossier: Dossier, { objectionId, ...decision }: Decision): Promise<void> {
    const trace = assessDossier(dossier, tx.today);
    const id = await newId(tx);
    await tx.manager.insert(DecisionRow, {
      ...{ id, ...decision },
      applicationId: dossier.application.id,
      decidedBy: accountIdOf(tx.actor),
      policyVersion: dossier.published.version,
      trace: trace as object,
      decidedAt: tx.now,
      receipt: await this.sign(tx, this.receiptOf(tx, dossier, { id, ...decision }, trace)),
    });
    const { tier, reasonCode } = decision;
    await tx.record({
      type: EVENT_OF[decision.action],
      subjectType: 'application',
      subjectId: dossier.application.id,
      data: { decisionId: id, tier, reasonCode, ...(objectionId !== undefined && { objectionId }) },
    });
  }

  private receiptOf(
    tx: Transaction,
    { application, published }: Dossier,
    { id, action, role, tier, reasonCode }: Omit<Decision, 'objectionId'> & { readonly id: string },
    { policyVersion, policyHash, facts }: AssessmentTrace,
  ): DecisionReceipt {
    const decider = this.pseudonyms.of(accountIdOf(tx.actor) ?? role, `decider:${application.id}`);
    return {
      ...{ id, applicationId: application.id, action, tier, reasonCode },
      decidedAt: tx.now.toISOString(),
      decider: { role, id: decider },
      policy: { version: policyVersion, hash: policyHash },
      facts,
      ...weighReceiptFacts(published.policy, facts),
    };
  }

  private async sign(tx: Transaction, receipt: DecisionReceipt): Promise<string> {
    const { kid, privateKey } = await this.keys.current(tx);
    return signCompact({ ...receipt }, { kid, privateKey, typ: RECEIPT_TYPE });
  }
}

/** The receipt names the decision, and a decision is never changed once it is written: so the id comes first. */
async function newId(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ id: string }[]>('SELECT uuidv7() AS id');
  if (row === undefined) throw new Error('The database did not make an id');
  return row.id;
}
