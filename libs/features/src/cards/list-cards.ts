import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Tier } from '#domain/catalogue/policy.js';
import { CardRow } from '#database/entities/card.js';
import type { Actor } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { Policies } from '../policy/policies.js';
import { manyCardDetailsOf, type CardDetails } from './card-details.js';
import { visibleTo } from './visible-to.js';

export interface CardFilter {
  readonly state?: CardState | undefined;
  readonly tier?: Tier | undefined;
  /** Those whose renewal waits for the office. */
  readonly renewal?: 'asked' | undefined;
  /** Part of the holder's name or of the number. */
  readonly q?: string | undefined;
}

const RENEWAL_ASKED = `EXISTS (SELECT FROM card_renewal r WHERE r.card_id = card.id AND r.state = 'asked')`;

/** Cards, the newest first: a holder's own, or all for the service office. */
@Injectable()
export class ListCards {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  async run({ actor }: SignedIn, filter: CardFilter, page: KeysetPage): Promise<PageOf<CardDetails>> {
    const { policy } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const { items, next } = await keysetPage(queryFor(tx, actor, filter), 'issuedAt', page);
      return { items: await manyCardDetailsOf(tx, policy, items), next };
    });
  }

  /** How many all pages have together. */
  async count(tx: Transaction, { actor }: SignedIn, filter: CardFilter): Promise<number> {
    return queryFor(tx, actor, filter).getCount();
  }
}

function queryFor(tx: Transaction, actor: Actor, filter: CardFilter): SelectQueryBuilder<CardRow> {
  const query = visibleTo(tx.manager.createQueryBuilder(CardRow, 'card'), actor);
  if (filter.state !== undefined) query.andWhere('card.state = :state', { state: filter.state });
  if (filter.tier !== undefined) query.andWhere('card.tier = :tier', { tier: filter.tier });
  if (filter.renewal !== undefined) query.andWhere(RENEWAL_ASKED);
  if (filter.q !== undefined) {
    query.andWhere('(card.name ILIKE :q OR card.number ILIKE :q)', {
      q: `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`,
    });
  }
  return query;
}
