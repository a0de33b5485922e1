import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { system } from '#database/actor.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';

const ACTOR = system('expire-cards');
const BATCH = 200;

/** Ends cards whose last valid day is over. */
@Injectable()
export class ExpireCards {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the cards that are over and not yet ended. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(CardRow, {
        select: { id: true },
        where: { state: In(['active', 'suspended']), validUntil: LessThan(tx.today) },
        take: BATCH,
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Ends one; nothing happens when it was ended or renewed meanwhile. */
  async expire(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const { affected } = await tx.manager.update(
        CardRow,
        { id, state: In(['active', 'suspended']), validUntil: LessThan(tx.today) },
        { state: 'expired' },
      );
      if (affected !== 1) return;
      await tx.record({ type: 'card.expired', subjectType: 'card', subjectId: id });
    });
  }
}
