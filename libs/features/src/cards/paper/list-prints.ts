import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { refusePrint } from '#domain/cards/card-print.js';
import { CardPrintRow } from '#database/entities/card-print.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../../audit/keyset-page.js';

export const PRINT_STATES = ['live', 'suspended', 'withdrawn', 'over'] as const;
/** `over`: the card that it shows has ended, and so has the print. */
export type PrintState = (typeof PRINT_STATES)[number];

/** A print of one's own, and how often somebody has checked it. */
export interface OwnPrint {
  readonly row: CardPrintRow;
  readonly state: PrintState;
}

/** The prints and passes of the actor's cards, the newest first. */
@Injectable()
export class ListPrints {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<OwnPrint>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(CardPrintRow, 'print')
        .where('print.holderId = :me', { me: actor.accountId });
      const { items, next } = await keysetPage(query, 'printedAt', page);
      return { items: await withStates(tx, items), next };
    });
  }
}

/** Prints with the state that they have today. */
export async function withStates(tx: Transaction, rows: readonly CardPrintRow[]): Promise<OwnPrint[]> {
  const cards = await tx.manager.findBy(CardRow, { id: In(rows.map(({ cardId }) => cardId)) });
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return rows.map((row) => ({ row, state: stateOf(row, cardOf.get(row.cardId), tx) }));
}

function stateOf({ withdrawnAt }: CardPrintRow, card: CardRow | undefined, tx: Transaction): PrintState {
  if (withdrawnAt !== null) return 'withdrawn';
  const reason = card === undefined ? 'card_ended' : refusePrint({ withdrawnAt, card }, tx.today);
  if (reason === null) return 'live';
  return reason === 'card_suspended' ? 'suspended' : 'over';
}
