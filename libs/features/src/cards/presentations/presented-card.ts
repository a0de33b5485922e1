import { IsNull } from 'typeorm';
import { refuseCard } from '#domain/cards/verification.js';
import { CardStatusRow } from '#database/entities/card-status.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../../errors/portal-error.js';
import { getCardOf } from '../get-card-of.js';
import { VERIFICATION_TEXTS } from './verification-texts.js';

/** A card that its holder can show, and where its state is published. */
export interface PresentedCard {
  readonly card: CardRow;
  readonly status: { readonly idx: number; readonly uri: string };
}

/**
 * The card that an account can show today. `issuer` is the address under which the status lists are published.
 * @throws PortalError `card.none`, `card.not_in_force` with the reason
 */
export async function getPresentedCard(
  tx: Transaction,
  holderId: string,
  issuer: string,
): Promise<PresentedCard> {
  const card = await getCardOf(tx, holderId);
  const reason = refuseCard(card, tx.today);
  if (reason !== null) {
    throw new PortalError('card.not_in_force', {
      reasons: [{ code: reason, message: VERIFICATION_TEXTS[reason] }],
    });
  }
  const place = await tx.manager.findOneByOrFail(CardStatusRow, { cardId: card.id, copyId: IsNull() });
  return { card, status: statusAt(issuer, place) };
}

/** A place in a status list, as it is written into what is signed. */
export function statusAt(
  issuer: string,
  { listId, index }: Pick<CardStatusRow, 'listId' | 'index'>,
): PresentedCard['status'] {
  return { idx: index, uri: statusListUri(issuer, listId) };
}

/** The address of a status list, which is its `sub` too. */
export function statusListUri(issuer: string, listId: string): string {
  return `${issuer}/status-lists/${listId}`;
}
