import { Injectable } from '@nestjs/common';
import { ComplaintRow } from '#database/entities/complaint.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { complaintDetails, type ComplaintDetails } from './complaint-details.js';
import { visibleTo } from './visible-to.js';

/** One complaint, for whoever may see it. */
@Injectable()
export class GetComplaint {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<ComplaintDetails> {
    return this.transactions.run(actor, async (tx) => detailsOf(tx, await findComplaint(tx, id)));
  }
}

/** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
export async function findComplaint(
  tx: Transaction,
  id: string,
  lock?: 'pessimistic_write',
): Promise<ComplaintRow> {
  const query = tx.manager.createQueryBuilder(ComplaintRow, 'complaint').where('complaint.id = :id', { id });
  const row = await visibleTo(lock ? query.setLock(lock) : query, tx.actor).getOne();
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

export async function detailsOf(tx: Transaction, row: ComplaintRow): Promise<ComplaintDetails> {
  const [details] = await complaintDetails(tx, [row]);
  if (details === undefined) throw new Error('A complaint has details');
  return details;
}
