import { Injectable } from '@nestjs/common';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { cardDetailsOf, type CardDetails } from './card-details.js';
import { visibleTo } from './visible-to.js';

/** One card, for whoever may see it. */
@Injectable()
export class GetCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<CardDetails> {
    const { policy } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => cardDetailsOf(tx, policy, await findCard(tx, id)));
  }
}

/** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function findCard(tx: Transaction, id: string, lock?: 'pessimistic_write'): Promise<CardRow> {
  const query = tx.manager.createQueryBuilder(CardRow, 'card').where('card.id = :id', { id });
  const card = await visibleTo(lock ? query.setLock(lock) : query, tx.actor).getOne();
  if (card === null) throw new PortalError('resource.not_found');
  return card;
}
