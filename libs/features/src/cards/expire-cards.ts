import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { system } from '#database/actor.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { applyCardEffects } from '../requests/apply-card-effects.js';
import { lapseRenewal } from './renewals.js';

const ACTOR = system('expire-cards');
const BATCH = 200;

/** An active card whose renewal waits for the office is not over yet; it gives nothing meanwhile. */
const IS_OVER = `card.validUntil < :today AND (card.state = 'suspended' OR card.state = 'active' AND NOT EXISTS
  (SELECT FROM card_renewal r WHERE r.card_id = card.id AND r.state = 'asked'))`;

/** Ends cards whose last valid day is over, with what follows for open requests. */
@Injectable()
export class ExpireCards {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** The ids of the cards that are over and not yet ended. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const cards = await over(tx).select('card.id').take(BATCH).getMany();
      return cards.map(({ id }) => id);
    });
  }

  /** Ends one; nothing happens when it was ended or renewed meanwhile. */
  async expire(id: string): Promise<void> {
    const published = await this.policies.today();
    await this.transactions.run(ACTOR, async (tx) => {
      const card = await over(tx).andWhere('card.id = :id', { id }).setLock('pessimistic_write').getOne();
      if (card === null) return;
      await tx.manager.update(CardRow, { id }, { state: 'expired' });
      await tx.record({ type: 'card.expired', subjectType: 'card', subjectId: id });
      await lapseRenewal(tx, id);
      await applyCardEffects(tx, published, card.holderId, 'expire');
    });
  }
}

function over(tx: Transaction): SelectQueryBuilder<CardRow> {
  return tx.manager.createQueryBuilder(CardRow, 'card').where(IS_OVER, { today: tx.today });
}
