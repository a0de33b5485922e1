import { Injectable } from '@nestjs/common';
import { shownBreakdown } from '#domain/insights/shown-breakdown.js';
import { shownCount, shownFigure, type Counted } from '#domain/insights/suppress-small.js';
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

/** How many things, and of how many people. */
type Pair = readonly [count: number, people: number];

interface Row {
  readonly id: string;
  readonly name: Localized;
  readonly city: string;
  /** Null of an agency without requests, as what follows; without complaints the last two are. */
  readonly outcomes: Readonly<Record<Outcome | 'received', Pair>> | null;
  readonly late: Pair | null;
  readonly accepted: Pair | null;
  readonly daysToAccept: number | null;
  readonly fulfilledCases: Pair | null;
  readonly daysToFulfil: number | null;
  readonly judged: Pair | null;
  readonly inTime: number | null;
  readonly ratings: Pair | null;
  readonly meanRating: number | null;
  readonly complaints: Pair | null;
  readonly upheld: Pair | null;
}

const NONE: Pair = [0, 0];
const DAY_OF_SUBMIT = dayOf('r.submitted_at');
const DAYS_TO_ACCEPT = `r.accepted_on - ${DAY_OF_SUBMIT}`;
const DAYS_TO_END = `${dayOf('r.ended_at')} - ${DAY_OF_SUBMIT}`;
const IS_FULFILLED_CASE = `r.mode = 'case' AND r.state = 'fulfilled'`;
const IS_LATE = `r.ended_at IS NULL AND r.state <> 'awaiting_holder' AND r.due_on < $3`;
const pairOf = (person: string, where = 'true') =>
  `jsonb_build_array(count(*) FILTER (WHERE ${where}), count(DISTINCT ${person}) FILTER (WHERE ${where}))`;
const requests = (where = 'true') => pairOf('r.holder_id', where);
const FIGURES = `
  WITH done AS (
    SELECT r.agency_id,
      jsonb_build_object('received', ${requests()}, 'open', ${requests('r.ended_at IS NULL')},
        'fulfilled', ${requests(`r.state IN ('fulfilled', 'redeemed')`)},
        'declined', ${requests(`r.state = 'declined'`)}, 'expired', ${requests(`r.state = 'expired'`)},
        'cancelled', ${requests(`r.state = 'cancelled'`)}, 'noShow', ${requests(`r.state = 'no_show'`)}) AS outcomes,
      ${requests(IS_LATE)} AS late,
      ${requests('r.accepted_on IS NOT NULL')} AS accepted,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${DAYS_TO_ACCEPT}) AS "daysToAccept",
      ${requests(IS_FULFILLED_CASE)} AS "fulfilledCases",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${DAYS_TO_END}) FILTER (WHERE ${IS_FULFILLED_CASE}) AS "daysToFulfil",
      ${requests('r.in_time IS NOT NULL')} AS judged,
      count(*) FILTER (WHERE r.in_time)::int AS "inTime",
      ${requests('r.rating_score IS NOT NULL')} AS ratings,
      avg(r.rating_score)::float8 AS "meanRating"
    FROM service_request r WHERE ${DAY_OF_SUBMIT} BETWEEN $1 AND $2 GROUP BY r.agency_id
  ), complained AS (
    SELECT c.agency_id, ${pairOf('c.complainant_id')} AS complaints,
      ${pairOf('c.complainant_id', `c.state = 'upheld'`)} AS upheld
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
      const rows = await tx.seeingAll(() => tx.manager.query<Row[]>(FIGURES, [from, to, tx.today]));
      return { from, to, agencies: rows.map(figuresOf) };
    });
  }
}

function figuresOf(row: Row): AgencyFigures {
  const { outcomes } = row;
  const of = (outcome: Outcome | 'received') => counted(outcomes?.[outcome]);
  const shown = shownBreakdown(of('received'), {
    ...{ open: of('open'), fulfilled: of('fulfilled'), declined: of('declined') },
    ...{ expired: of('expired'), cancelled: of('cancelled'), noShow: of('noShow') },
  });
  const judged = counted(row.judged);
  const inTimeShare = judged.count === 0 ? null : (row.inTime ?? 0) / judged.count;
  return {
    agency: { id: row.id, name: row.name, city: row.city },
    ...{ received: shown.total, outcomes: shown.parts, late: shownCount(counted(row.late)) },
    medianDaysToAccept: shownFigure(row.daysToAccept, counted(row.accepted).people),
    medianDaysToFulfil: shownFigure(row.daysToFulfil, counted(row.fulfilledCases).people),
    inTimeShare: shownFigure(inTimeShare, judged.people),
    ratings: shownCount(counted(row.ratings)),
    meanRating: shownFigure(row.meanRating, counted(row.ratings).people),
    complaints: shownCount(counted(row.complaints)),
    complaintsUpheld: upheldOf(row),
  };
}

/** Shown where neither they nor the other complaints are about few. */
function upheldOf(row: Row): number | null {
  const complaints = counted(row.complaints);
  const upheld = counted(row.upheld);
  const others = complaints.count - upheld.count;
  // Of the others no more people are known than there are complaints.
  return shownBreakdown(complaints, { upheld, others: { count: others, people: others } }).parts.upheld;
}

function counted(pair: Pair | null | undefined): Counted {
  const [count, people] = pair ?? NONE;
  return { count, people };
}
