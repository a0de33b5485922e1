import { In } from 'typeorm';
import { OPEN_COMPLAINTS } from '#domain/complaints/lifecycle.js';
import { complainUntil } from '#domain/complaints/time-limits.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import type { Transaction } from '#database/transactions.js';
import { heldCalendarOf } from '../../calendar/working-calendar-of.js';

interface Look {
  readonly id: string;
  readonly happenedOn: IsoDate;
}

/**
 * About which looks somebody may complain: there is still time, and no complaint of his or hers about the look is open.
 * `field` is the column that names such looks.
 */
export async function complainable(
  tx: Transaction,
  { complainantId, field }: { complainantId: string; field: 'revealId' | 'verificationId' },
  looks: readonly Look[],
): Promise<ReadonlySet<string>> {
  const calendar = await heldCalendarOf(tx);
  const open = await tx.manager.find(ComplaintRow, {
    select: { id: true, [field]: true },
    where: { complainantId, [field]: In(looks.map(({ id }) => id)), state: In([...OPEN_COMPLAINTS]) },
  });
  const isOpen = new Set(open.map((row) => row[field]));
  const mayBe = ({ id, happenedOn }: Look) =>
    !isOpen.has(id) && tx.today <= complainUntil(happenedOn, calendar);
  return new Set(looks.filter(mayBe).map(({ id }) => id));
}
