import { In } from 'typeorm';
import { cardTerm } from '#domain/cards/card-term.js';
import { cardTermKey } from '#domain/eligibility/quota-key.js';
import { accountIdOf } from '#database/actor.js';
import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { supersedeCard } from './supersede-card.js';
import { cardYearsOf, writeCard, type CardGrant } from './write-card.js';

/**
 * Issues a card that is valid from today for the years of its tier, within the transaction that grants it. A card
 * that lives until now is superseded. Answers the id.
 */
export async function issueCard(
  tx: Transaction,
  published: PublishedPolicy,
  grant: CardGrant,
): Promise<string> {
  const before = await tx.manager.findOne(CardRow, {
    where: { holderId: grant.holderId, state: In(['active', 'suspended']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (before !== null) await supersedeCard(tx, published, before);
  const id = await writeCard(tx, grant, cardTerm(tx.today, cardYearsOf(published.policy, grant.tier)));
  if (before !== null) await carryCardTerm(tx, before);
  await tx.record({
    type: 'card.issued',
    subjectType: 'card',
    subjectId: id,
    data: { tier: grant.tier, applicationId: grant.applicationId, supersedes: before?.id ?? null },
  });
  return id;
}

/** Another tier is not another term: what the card before has used of its term stays used. */
async function carryCardTerm(tx: Transaction, before: CardRow): Promise<void> {
  const keys = [cardTermKey(before.validFrom), cardTermKey(tx.today)];
  const by = accountIdOf(tx.actor);
  await tx.manager.query('SELECT carry_quota($1, $2, $3, $4, $5)', [before.holderId, ...keys, by, tx.now]);
}
