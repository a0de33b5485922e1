import { Injectable } from '@nestjs/common';
import { addDays } from '#domain/calendar/add-days.js';
import { dueReminder, reminderDays } from '#domain/cards/renewal-reminder.js';
import { system } from '#database/actor.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { findOpenRenewal } from './renewals.js';

const ACTOR = system('remind-renewals');
const BATCH = 200;

/** A reminder changes nothing that a decision could rest on, so the card keeps its version. */
const REMINDED = 'UPDATE card SET reminded_days = $2 WHERE id = $1';

/** Reminds holders of the end of their card when renewal opens, 30 days and 7 days before it, once each. */
@Injectable()
export class RemindRenewals {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** The ids of the cards of which a reminder is due. */
  async due(): Promise<string[]> {
    const { policy } = await this.policies.today();
    const { renewalWindowDays } = policy.timeLimits;
    return this.transactions.run(ACTOR, async (tx) => {
      const ending = await tx.manager
        .createQueryBuilder(CardRow, 'card')
        .where(`card.state = 'active' AND card.validUntil BETWEEN :today AND :latest`, {
          today: tx.today,
          latest: addDays(tx.today, renewalWindowDays),
        })
        .andWhere(`NOT EXISTS (SELECT FROM card_renewal r WHERE r.card_id = card.id AND r.state = 'asked')`)
        .andWhere(
          `(card.remindedDays IS NULL OR card.remindedDays > (SELECT min(day) FROM unnest(CAST(:all AS integer[])) AS day
            WHERE day >= card.validUntil - CAST(:today AS date)))`,
          { all: reminderDays(renewalWindowDays) },
        )
        .limit(BATCH)
        .getMany();
      return ending.map(({ id }) => id);
    });
  }

  /** Sends the reminder of one card; nothing happens when it was sent, or asked for, meanwhile. */
  async remind(id: string): Promise<void> {
    const { policy } = await this.policies.today();
    const { renewalWindowDays } = policy.timeLimits;
    await this.transactions.run(ACTOR, async (tx) => {
      const card = await tx.manager.findOne(CardRow, {
        where: { id, state: 'active' },
        lock: { mode: 'pessimistic_write' },
      });
      if (card === null || (await findOpenRenewal(tx, id)) !== null) return;
      const days = dueReminder(tx.today, card.validUntil, renewalWindowDays, card.remindedDays);
      if (days === null) return;
      await tx.manager.query(REMINDED, [id, days]);
      await tx.record({ type: 'card.renewal_due', subjectType: 'card', subjectId: id, data: { days } });
    });
  }
}
