import { formatCardNumber } from '#domain/cards/card-number.js';
import type { CardTerm } from '#domain/cards/card-term.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';

/** Whom a card is for and what it stands for. */
export type CardGrant = Pick<CardRow, 'holderId' | 'applicationId' | 'name' | 'tier' | 'track'>;

/** Writes a new active card with a number of its own. Answers the id. */
export async function writeCard(tx: Transaction, grant: CardGrant, term: CardTerm): Promise<string> {
  const { identifiers } = await tx.manager.insert(CardRow, {
    ...grant,
    ...term,
    number: await nextNumber(tx),
    state: 'active',
    issuedAt: tx.now,
  });
  return identifiers[0]?.['id'] as string;
}

/** How many years a card of the tier is valid. */
export function cardYearsOf(policy: Policy, tier: CardRow['tier']): number {
  const definition = policy.tiers.find(({ code }) => code === tier);
  if (definition === undefined) throw new Error(`The policy ${policy.version} has no tier ${tier}`);
  return definition.cardYears;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ serial: string }[]>(`SELECT nextval('card_serial') AS serial`);
  return formatCardNumber({ year: Number(tx.today.slice(0, 4)), serial: Number(row?.serial) });
}
