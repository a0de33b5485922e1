import { Injectable } from '@nestjs/common';
import type { QuotaCounter } from '#domain/quotas/counters.js';
import type { Localized } from '#domain/shared/localized.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { holderOfCard } from './holder-of-card.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { GatherFacts } from './gather-facts.js';
import { gatherCounters, type HolderQuotas } from './gather-counters.js';

/** Which counter of a card's holder is corrected, by how much, and why. */
export interface QuotaCorrection {
  readonly cardId: string;
  readonly service: string;
  readonly periodKey: string;
  readonly beneficiaryKey: string;
  /** What it adds to the uses; negative gives uses back. */
  readonly amount: number;
  readonly reason: string;
}

interface Outcome {
  outcome: 'corrected' | 'held' | 'above';
}

const CORRECT = 'SELECT outcome FROM correct_quota($1, $2, $3, $4, $5, $6, $7, $8, $9)';

/** Corrects what is used of a quota, for the service office: a use that failed, or one that was made on paper. */
@Injectable()
export class CorrectQuota {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherFacts: GatherFacts,
    private readonly policies: Policies,
  ) {}

  /**
   * Answers the holder's quotas as they are then.
   * @throws PortalError `resource.not_found`, `access.forbidden` on one's own, `quota.counter_unknown`,
   *   `quota.correction_out_of_bounds` below what open requests hold or above the limit
   */
  async run({ actor }: SignedIn, correction: QuotaCorrection): Promise<HolderQuotas> {
    const holderId = await this.transactions.run(actor, (tx) => holderOfCard(tx, correction.cardId));
    if (holderId === actor.accountId) throw new PortalError('access.forbidden', { reasons: [NOT_ONES_OWN] });
    const facts = await this.gatherFacts.run({ holderId }, { about: null });
    const published = await this.policies.holdingOn(facts.today);
    return this.transactions.run(actor, async (tx) => {
      const { counters } = await gatherCounters(tx, published, facts);
      await correct(tx, holderId, correction, counterOf(counters, correction));
      const { cardId, service, periodKey, beneficiaryKey, amount } = correction;
      await tx.record({
        type: 'quota.corrected',
        subjectType: 'card',
        subjectId: cardId,
        data: { service, periodKey, beneficiaryKey, amount },
      });
      return gatherCounters(tx, published, facts);
    });
  }
}

function counterOf(
  counters: readonly QuotaCounter[],
  { service, periodKey, beneficiaryKey }: QuotaCorrection,
): QuotaCounter {
  const counter = counters.find(
    (one) => one.service === service && one.periodKey === periodKey && one.beneficiaryKey === beneficiaryKey,
  );
  if (counter === undefined) throw new PortalError('quota.counter_unknown');
  return counter;
}

async function correct(
  tx: Transaction,
  holderId: string,
  { amount, reason }: QuotaCorrection,
  { service, periodKey, beneficiaryKey, limit }: QuotaCounter,
): Promise<void> {
  const by = tx.actor.kind === 'account' ? tx.actor.accountId : null;
  const [row] = await tx.manager.query<Outcome[]>(CORRECT, [
    ...[holderId, service, periodKey, beneficiaryKey, amount, limit, reason, by, tx.now],
  ]);
  if (row === undefined) throw new Error('The correction always answers one row');
  if (row.outcome !== 'corrected') {
    const reasons = [{ code: row.outcome, message: OUT_OF_BOUNDS[row.outcome] }];
    throw new PortalError('quota.correction_out_of_bounds', { reasons });
  }
}

const NOT_ONES_OWN = {
  code: 'not_about_me',
  message: { 'zh-CN': '不得更正本人的额度。', en: 'Nobody corrects a quota of his or her own.' },
};

const OUT_OF_BOUNDS: Readonly<Record<'held' | 'above', Localized>> = {
  held: {
    'zh-CN': '未办结的申请占用的次数不能退还；请先取消或办结该申请。',
    en: 'What open requests hold cannot be given back. Let them end first.',
  },
  above: {
    'zh-CN': '增计后的次数将超过限额。',
    en: 'There would be more uses than the limit allows.',
  },
};
