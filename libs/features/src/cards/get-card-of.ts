import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/**
 * The card of an account that lives, else the last there was.
 * @throws PortalError `card.none`
 */
export async function getCardOf(tx: Transaction, holderId: string): Promise<CardRow> {
  const card = await tx.manager
    .createQueryBuilder(CardRow, 'card')
    .where('card.holderId = :holderId', { holderId })
    .orderBy(`card.state IN ('active', 'suspended')`, 'DESC')
    .addOrderBy('card.issuedAt', 'DESC')
    .limit(1)
    .getOne();
  if (card === null) throw new PortalError('card.none');
  return card;
}
