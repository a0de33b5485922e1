import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { ComplaintState } from '#domain/complaints/lifecycle.js';
import { complaintDueOn } from '#domain/complaints/time-limits.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Transaction } from '#database/transactions.js';

/** Complaints whose time ends on the same day by any calendar. */
interface Group {
  readonly state: ComplaintState;
  readonly stepBeganOn: IsoDate;
  readonly dueOn: IsoDate;
}

const GROUPS = `SELECT DISTINCT state, step_began_on::text AS "stepBeganOn", due_on::text AS "dueOn"
  FROM complaint WHERE due_on IS NOT NULL ORDER BY 1, 2, 3`;
const MOVE = `UPDATE complaint SET due_on = $4, version = version + 1,
    escalated_due_on = CASE WHEN escalated_due_on = $3::date AND $4::date < portal_today() THEN $4::date END
  WHERE state = $1 AND step_began_on = $2 AND due_on = $3`;

/** Reckons the due dates of all open complaints by another calendar. Answers how many have moved. */
export async function reckonComplaintDueDates(tx: Transaction, calendar: WorkingCalendar): Promise<number> {
  return tx.seeingAll(async () => {
    let moved = 0;
    for (const { state, stepBeganOn, dueOn } of await tx.manager.query<Group[]>(GROUPS)) {
      const due = complaintDueOn(state, stepBeganOn, calendar)?.day ?? null;
      if (due === dueOn) continue;
      const [, count] = await tx.manager.query<[unknown[], number]>(MOVE, [state, stepBeganOn, dueOn, due]);
      moved += count;
    }
    return moved;
  });
}
