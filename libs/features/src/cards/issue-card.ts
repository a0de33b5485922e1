import { In } from 'typeorm';
import { formatCardNumber } from '#domain/cards/card-number.js';
import { cardTerm } from '#domain/cards/card-term.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { cardTermKey } from '#domain/eligibility/quota-key.js';
import { accountIdOf } from '#database/actor.js';
import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { supersedeCard } from './supersede-card.js';

/** Whom a card is for and what it stands for. */
export type CardGrant = Pick<CardRow, 'holderId' | 'applicationId' | 'name' | 'tier' | 'track'>;

/**
 * Issues a card that is valid from today for the years of its tier, within the transaction that grants it. A card
 * that lives until now is superseded. Answers the id.
 */
export async function issueCard(tx: Transaction, policy: Policy, grant: CardGrant): Promise<string> {
  const before = await tx.manager.findOne(CardRow, {
    where: { holderId: grant.holderId, state: In(['active', 'suspended']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (before !== null) await supersedeCard(tx, policy, before);
  const { identifiers } = await tx.manager.insert(CardRow, {
    ...grant,
    ...cardTerm(tx.today, cardYearsOf(policy, grant.tier)),
    number: await nextNumber(tx),
    state: 'active',
    issuedAt: tx.now,
  });
  const id = identifiers[0]?.['id'] as string;
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

function cardYearsOf(policy: Policy, tier: CardRow['tier']): number {
  const definition = policy.tiers.find(({ code }) => code === tier);
  if (definition === undefined) throw new Error(`The policy ${policy.version} has no tier ${tier}`);
  return definition.cardYears;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ serial: string }[]>(`SELECT nextval('card_serial') AS serial`);
  return formatCardNumber({ year: Number(tx.today.slice(0, 4)), serial: Number(row?.serial) });
}
