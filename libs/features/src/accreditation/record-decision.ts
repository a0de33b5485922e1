import type { Tier } from '#domain/catalogue/policy.js';
import type { AccreditationAction } from '#domain/accreditation/lifecycle.js';
import { accountIdOf } from '#database/actor.js';
import { DecisionRow } from '#database/entities/decision.js';
import type { EventType } from '#database/event-types.js';
import type { Transaction } from '#database/transactions.js';
import { assessDossier } from './assess-dossier.js';
import type { Dossier } from './dossier.js';

type DecidingAction = Extract<
  AccreditationAction,
  'return' | 'recommend' | 'publish' | 'accredit' | 'reject' | 'uphold' | 'dismiss'
>;

export interface Decision {
  readonly action: DecidingAction;
  readonly role: 'reviewer' | 'approver';
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
export async function recordDecision(
  tx: Transaction,
  dossier: Dossier,
  { objectionId, ...decision }: Decision,
): Promise<void> {
  const { identifiers } = await tx.manager.insert(DecisionRow, {
    ...decision,
    applicationId: dossier.application.id,
    decidedBy: accountIdOf(tx.actor) ?? '',
    policyVersion: dossier.published.version,
    trace: assessDossier(dossier, tx.today) as object,
    decidedAt: tx.now,
  });
  await tx.record({
    type: EVENT_OF[decision.action],
    subjectType: 'application',
    subjectId: dossier.application.id,
    data: {
      decisionId: identifiers[0]?.['id'] as string,
      tier: decision.tier,
      reasonCode: decision.reasonCode,
      ...(objectionId !== undefined && { objectionId }),
    },
  });
}
