import { In } from 'typeorm';
import type { NotificationRow } from '#database/entities/notification.js';
import { ObjectionRow } from '#database/entities/objection.js';
import type { EventType } from '#database/event-types.js';
import type { Transaction } from '#database/transactions.js';

/** A notification, and whether its reader is told because he or she objected, and has no sight of the application. */
export interface ToldNotification {
  readonly row: NotificationRow;
  readonly asObjector: boolean;
}

const DECIDED: readonly string[] = [
  'application.objection_upheld',
  'application.objection_dismissed',
] satisfies EventType[];

/** Nobody objects to an application of his or her own, so whoever objected to it is told as such. */
export async function toldAsObjector(
  { manager }: Transaction,
  accountId: string,
  rows: readonly NotificationRow[],
): Promise<ToldNotification[]> {
  const decided = rows.filter(({ eventType }) => DECIDED.includes(eventType));
  const objections =
    decided.length === 0
      ? []
      : await manager.find(ObjectionRow, {
          select: { id: true, applicationId: true },
          where: { objectorId: accountId, applicationId: In(decided.map(({ subjectId }) => subjectId)) },
        });
  return rows.map((row) => ({
    row,
    asObjector:
      decided.includes(row) && objections.some(({ applicationId }) => applicationId === row.subjectId),
  }));
}
