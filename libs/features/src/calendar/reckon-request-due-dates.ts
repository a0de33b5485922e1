import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { requestDueOn, type ClockPause } from '#domain/requests/due-dates.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';

/** Requests whose time ends on the same day by any calendar: there are few such groups, however many requests. */
interface Group {
  readonly state: RequestState;
  readonly service: string;
  readonly policyVersion: string;
  readonly stepBeganOn: IsoDate;
  readonly pauses: readonly ClockPause[];
  readonly dueOn: IsoDate;
}

const BEGAN = `coalesce(step_began_on, (submitted_at AT TIME ZONE 'Asia/Shanghai')::date)`;
const GROUPS = `SELECT state, service, policy_version AS "policyVersion", ${BEGAN}::text AS "stepBeganOn",
    due_on::text AS "dueOn", clock_pauses AS pauses
  FROM service_request WHERE ended_at IS NULL AND due_on IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`;
/** What was late and told stays told while it is late by the other calendar too, and else was never late. */
const STAYS_TOLD = 'escalated_due_on = $5::date AND $6::date < portal_today()';
const MOVE = `UPDATE service_request SET due_on = $6, version = version + 1,
    escalated_due_on = CASE WHEN ${STAYS_TOLD} THEN $6::date END, expires_on = CASE WHEN ${STAYS_TOLD} THEN expires_on END
  WHERE ended_at IS NULL AND state = $1 AND service = $2 AND policy_version = $3 AND ${BEGAN} = $4 AND due_on = $5
    AND clock_pauses = $7`;

/** Reckons the due dates of all open service requests by another calendar. Answers how many have moved. */
export async function reckonRequestDueDates(
  tx: Transaction,
  policies: Policies,
  calendar: WorkingCalendar,
): Promise<number> {
  return tx.seeingAll(async () => {
    let moved = 0;
    for (const group of await tx.manager.query<Group[]>(GROUPS)) {
      const { state, service, policyVersion, stepBeganOn, pauses, dueOn } = group;
      const { policy, services } = await policies.version(policyVersion);
      const limits = {
        answerWorkingDays: policy.timeLimits.answerWorkingDays,
        caseWorkingDays: services.get(service)?.timeLimitWorkingDays,
      };
      const due = requestDueOn({ state, stepBeganOn, pauses }, limits, calendar)?.day ?? null;
      if (due === dueOn) continue;
      const keys = [state, service, policyVersion, stepBeganOn, dueOn];
      const [, count] = await tx.manager.query<[unknown[], number]>(MOVE, [
        ...keys,
        due,
        JSON.stringify(pauses),
      ]);
      moved += count;
    }
    return moved;
  });
}
