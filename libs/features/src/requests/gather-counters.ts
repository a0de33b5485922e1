import { quotaCounters, type QuotaCounter } from '#domain/quotas/counters.js';
import { QuotaUseRow } from '#database/entities/quota-use.js';
import type { Transaction } from '#database/transactions.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { familyOf, type Dependant, type GatheredFacts } from './gather-facts.js';
import { ruleFacts } from './get-eligibility.js';

/** All counters of a holder with what is shown beside them. */
export interface HolderQuotas {
  readonly published: PublishedPolicy;
  readonly counters: readonly QuotaCounter[];
  readonly dependants: readonly Dependant[];
  readonly holderName: string;
}

/** Counters of days that are over are many, and nothing comes of them any more. */
const NOT_OVER = `(use.periodKey !~ '^\\d{4}-\\d{2}-\\d{2}' OR left(use.periodKey, 10) >= :today)`;

/** Reads the counters of the holder whom the facts are about, as far as the actor may see them. */
export async function gatherCounters(
  tx: Transaction,
  published: PublishedPolicy,
  facts: GatheredFacts,
): Promise<HolderQuotas> {
  const balances = await tx.manager
    .createQueryBuilder(QuotaUseRow, 'use')
    .where('use.holderId = :holderId', { holderId: facts.holderId })
    .andWhere(NOT_OVER, { today: facts.today })
    .orderBy({ 'use.service': 'ASC', 'use.periodKey': 'ASC', 'use.beneficiaryKey': 'ASC' })
    .getMany();
  const rules = { ...ruleFacts(facts, published), beneficiary: null };
  return {
    published,
    counters: quotaCounters(published.policy.services, rules, familyOf(facts), balances),
    dependants: facts.dependants,
    holderName: facts.card?.name ?? '',
  };
}
