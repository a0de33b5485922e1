import { Injectable } from '@nestjs/common';
import { shownCount, shownFigure, shownParts } from '#domain/insights/suppress-small.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { dayOf, periodOf, type FigurePeriod } from './figure-period.js';

type Outcome = 'open' | 'fulfilled' | 'declined' | 'expired' | 'cancelled' | 'noShow';

/** What an agency did with the requests that were submitted in a period. Null: too few to be shown. */
export interface AgencyFigures {
  readonly agency: { readonly id: string; readonly name: Localized; readonly city: string };
  readonly received: number | null;
  readonly outcomes: Readonly<Record<Outcome, number | null>>;
  /** Cases that are late now. */
  readonly late: number | null;
  /** Calendar days from the submission of a case to its acceptance, and to its end. */
  readonly medianDaysToAccept: number | null;
  readonly medianDaysToFulfil: number | null;
  /** Of the cases that the agency ended or let expire, from 0 to 1. */
  readonly inTimeShare: number | null;
  readonly ratings: number | null;
  readonly meanRating: number | null;
  readonly complaints: number | null;
  readonly complaintsUpheld: number | null;
}

export interface FiguresOfPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly agencies: readonly AgencyFigures[];
}

interface Row extends Readonly<Record<Outcome, number>> {
  readonly id: string;
  readonly name: Localized;
  readonly city: string;
  readonly late: number;
  readonly accepted: number;
  readonly daysToAccept: number | null;
  readonly fulfilledCases: number;
  readonly daysToFulfil: number | null;
  readonly judged: number;
  readonly inTime: number;
  readonly ratings: number;
  readonly meanRating: number | null;
  readonly complaints: number;
  readonly upheld: number;
}

const DAY_OF_SUBMIT = dayOf('r.submitted_at');
const DAYS_TO_ACCEPT = `r.accepted_on - ${DAY_OF_SUBMIT}`;
const DAYS_TO_END = `${dayOf('r.ended_at')} - ${DAY_OF_SUBMIT}`;
const IS_FULFILLED_CASE = `r.mode = 'case' AND r.state = 'fulfilled'`;
const IS_LATE = `r.ended_at IS NULL AND r.state <> 'awaiting_holder' AND r.due_on < $3`;
const FIGURES = `
  WITH done AS (
    SELECT r.agency_id,
      count(*) FILTER (WHERE r.ended_at IS NULL)::int AS open,
      count(*) FILTER (WHERE r.state IN ('fulfilled', 'redeemed'))::int AS fulfilled,
      count(*) FILTER (WHERE r.state = 'declined')::int AS declined,
      count(*) FILTER (WHERE r.state = 'expired')::int AS expired,
      count(*) FILTER (WHERE r.state = 'cancelled')::int AS cancelled,
      count(*) FILTER (WHERE r.state = 'no_show')::int AS "noShow",
      count(*) FILTER (WHERE ${IS_LATE})::int AS late,
      count(r.accepted_on)::int AS accepted,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${DAYS_TO_ACCEPT}) AS "daysToAccept",
      count(*) FILTER (WHERE ${IS_FULFILLED_CASE})::int AS "fulfilledCases",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${DAYS_TO_END}) FILTER (WHERE ${IS_FULFILLED_CASE}) AS "daysToFulfil",
      count(r.in_time)::int AS judged,
      count(*) FILTER (WHERE r.in_time)::int AS "inTime",
      count(r.rating_score)::int AS ratings,
      avg(r.rating_score)::float8 AS "meanRating"
    FROM service_request r WHERE ${DAY_OF_SUBMIT} BETWEEN $1 AND $2 GROUP BY r.agency_id
  ), complained AS (
    SELECT c.agency_id, count(*)::int AS complaints, count(*) FILTER (WHERE c.state = 'upheld')::int AS upheld
    FROM complaint c WHERE c.agency_id IS NOT NULL
      AND ${dayOf('c.filed_at')} BETWEEN $1 AND $2 GROUP BY c.agency_id
  )
  SELECT a.id, a.name, a.city, d.*, c.complaints, c.upheld
  FROM agency a LEFT JOIN done d ON d.agency_id = a.id LEFT JOIN complained c ON c.agency_id = a.id
  WHERE d.agency_id IS NOT NULL OR c.agency_id IS NOT NULL ORDER BY a.city, a.code`;

/** Figures by agency, without anybody in them: small numbers are left out. */
@Injectable()
export class GetAgencyFigures {
  constructor(private readonly transactions: Transactions) {}

  /** By default this calendar year so far. */
  async run({ actor }: SignedIn, period: FigurePeriod): Promise<FiguresOfPeriod> {
    return this.transactions.run(actor, async (tx) => {
      const { from, to } = periodOf(period, tx.today);
      // Administrators see no request; what goes out is counted and cut.
      const rows = await tx.seeingAll(() => tx.manager.query<Partial<Row>[]>(FIGURES, [from, to, tx.today]));
      return { from, to, agencies: rows.map((row) => figuresOf({ ...NOTHING, ...withoutNull(row) } as Row)) };
    });
  }
}

function figuresOf(row: Row): AgencyFigures {
  const { open, fulfilled, declined, expired, cancelled, noShow } = row;
  const { parts, whole } = shownParts({ open, fulfilled, declined, expired, cancelled, noShow });
  const complaints = shownParts({ upheld: row.upheld, others: row.complaints - row.upheld });
  return {
    agency: { id: row.id, name: row.name, city: row.city },
    ...{ received: whole, outcomes: parts, late: shownCount(row.late) },
    medianDaysToAccept: shownFigure(row.daysToAccept, row.accepted),
    medianDaysToFulfil: shownFigure(row.daysToFulfil, row.fulfilledCases),
    inTimeShare: shownFigure(row.judged === 0 ? null : row.inTime / row.judged, row.judged),
    ratings: shownCount(row.ratings),
    meanRating: shownFigure(row.meanRating, row.ratings),
    ...{ complaints: complaints.whole, complaintsUpheld: complaints.parts.upheld },
  };
}

const NOTHING: Omit<Row, 'id' | 'name' | 'city'> = {
  ...{ open: 0, fulfilled: 0, declined: 0, expired: 0, cancelled: 0, noShow: 0, late: 0 },
  ...{ accepted: 0, daysToAccept: null, fulfilledCases: 0, daysToFulfil: null, judged: 0, inTime: 0 },
  ...{ ratings: 0, meanRating: null, complaints: 0, upheld: 0 },
};

/** An agency without requests, or without complaints, has no row to count. */
function withoutNull(row: Partial<Row>): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
