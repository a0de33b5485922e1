import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** Whose a card is. @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function holderOfCard(tx: Transaction, id: string): Promise<string> {
  const card = await tx.manager.findOne(CardRow, { select: { id: true, holderId: true }, where: { id } });
  if (card === null) throw new PortalError('resource.not_found');
  return card.holderId;
}
