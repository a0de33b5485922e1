import { Injectable } from '@nestjs/common';
import { CardPrintRow } from '#database/entities/card-print.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { withStates, type OwnPrint } from './list-prints.js';

/** Takes a print back, of which a copy was lost or given away: whoever checks it from now on is told so. */
@Injectable()
export class WithdrawPrint {
  constructor(private readonly transactions: Transactions) {}

  /** Once it is withdrawn it stays so, and withdrawing it again changes nothing. @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<OwnPrint> {
    return this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOne(CardPrintRow, {
        where: { id, holderId: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (row === null) throw new PortalError('resource.not_found');
      if (row.withdrawnAt === null) {
        await tx.manager.update(CardPrintRow, { id }, { withdrawnAt: tx.now });
        await tx.record({
          type: 'card.print_withdrawn',
          subjectType: 'card',
          subjectId: row.cardId,
          data: { printId: id },
        });
      }
      const [print] = await withStates(tx, [{ ...row, withdrawnAt: row.withdrawnAt ?? tx.now }]);
      if (print === undefined) throw new Error('A print that was read has a state');
      return print;
    });
  }
}
