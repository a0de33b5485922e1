import { Injectable } from '@nestjs/common';
import { refuseOfficialYear, type OfficialYear } from '#domain/calendar/official-years.js';
import { OfficialCalendarYearRow } from '#database/entities/official-calendar-year.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { takeCalendar, workingCalendarOf } from '../calendar/working-calendar-of.js';
import { YEAR_PROBLEM_TEXTS } from '../calendar/year-problem-texts.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { reckonComplaintDueDates } from '../calendar/reckon-complaint-due-dates.js';
import { reckonRequestDueDates } from '../calendar/reckon-request-due-dates.js';
import { reckonDueDates } from './reckon-due-dates.js';
import { reckonPromises } from './reckon-promises.js';

/** The calendar's events have years as subjects; each has an id of its own. */
const subjectOf = (year: number) => `00000000-0000-7000-8000-${String(year).padStart(12, '0')}`;

/**
 * Enters a year of the official calendar, or corrects it, and reckons the due dates of all open applications, of
 * documents promised to them and of service requests anew in the same transaction.
 */
@Injectable()
export class EnterCalendarYear {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `calendar.year_invalid` with every problem and its place, `version.stale` */
  async run({ actor }: SignedIn, entered: OfficialYear, version: number | null): Promise<void> {
    refuseBadYear(entered);
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      await takeCalendar(tx);
      refuseStale(await tx.manager.findOneBy(OfficialCalendarYearRow, { year: entered.year }), version);
      await save(tx, entered, actor.accountId);
      const calendar = await workingCalendarOf(tx);
      const moved = await reckonDueDates(tx, this.policies, calendar);
      const movedPromises = await reckonPromises(tx, this.policies, calendar);
      const movedRequests = await reckonRequestDueDates(tx, this.policies, calendar);
      const movedComplaints = await reckonComplaintDueDates(tx, calendar);
      await tx.record({
        type: 'calendar.changed',
        subjectType: 'calendar',
        subjectId: subjectOf(entered.year),
        data: {
          year: entered.year,
          holidays: entered.holidays.length,
          makeUpDays: entered.makeUpDays.length,
          ...{ moved, movedPromises, movedRequests, movedComplaints },
        },
      });
    });
  }
}

function refuseBadYear(entered: OfficialYear): void {
  const errors = refuseOfficialYear(entered).map(({ list, index, code }) => ({
    ...{ pointer: `/${list}/${index}`, code, message: YEAR_PROBLEM_TEXTS[code] },
  }));
  if (errors.length > 0) throw new PortalError('calendar.year_invalid', { errors });
}

async function save(tx: Transaction, entered: OfficialYear, enteredBy: string): Promise<void> {
  const { year } = entered;
  const fields = {
    holidays: [...entered.holidays].sort(),
    makeUpDays: [...entered.makeUpDays].sort(),
    ...{ enteredBy, enteredAt: tx.now },
  };
  const { affected } = await tx.manager.update(OfficialCalendarYearRow, { year }, fields);
  if (affected === 0) await tx.manager.insert(OfficialCalendarYearRow, { year, ...fields });
}
