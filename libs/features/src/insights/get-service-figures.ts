import { Injectable } from '@nestjs/common';
import type { DaysFigure } from '#domain/insights/days-figure.js';
import type { ShownBreakdown } from '#domain/insights/shown-breakdown.js';
import { isSmall, shownCount, shownFigure } from '#domain/insights/suppress-small.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { countedBy, foundParts, shownParts, shownWithin, wholeOf, type CountedRow } from './counted-parts.js';
import { dayOf, periodOf, type FigurePeriod } from './figure-period.js';
import { spansOf, workingDaysFigure, type Span } from './working-durations.js';

const OUTCOMES = ['open', 'fulfilled', 'declined', 'cancelled', 'no_show', 'expired'] as const;
const TIMELINESS = ['inTime', 'late'] as const;

type Shown<Parts extends readonly string[]> = ShownBreakdown<Parts[number]>;

export interface ServiceFigureQuery extends FigurePeriod {
  /** Of one service alone. */
  readonly service: string | undefined;
  /** Given in one city alone. */
  readonly city: string | undefined;
}

/**
 * What became of the requests that were submitted in a period, uses of passes among them. Small numbers are left out
 * (see `shownBreakdown`); people are holders, however often one asks. A request that eligibility refused is not kept, so
 * none is counted.
 */
export interface ServiceFigures {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** By how they stand now; a pass that was used is fulfilled. */
  readonly outcomes: Shown<typeof OUTCOMES>;
  readonly services: ShownBreakdown<string>;
  readonly cities: ShownBreakdown<string>;
  readonly agencyKinds: ShownBreakdown<string>;
  /** Of the declined ones, by the reason that the agency gave. */
  readonly declineReasons: ShownBreakdown<string>;
  /** Cases: working days from the submission to the end of those that were fulfilled. */
  readonly daysToFulfil: DaysFigure;
  /** Those still open, by whether the agency's step is past its day now; while the holder is asked, none is late. */
  readonly overdue: Shown<typeof TIMELINESS>;
  /** What holders said of them. */
  readonly rating: {
    readonly count: number | null;
    readonly mean: number | null;
    readonly suppressed: boolean;
  };
}

type Counts = Readonly<
  Record<
    'outcomes' | 'services' | 'cities' | 'agencyKinds' | 'declineReasons' | 'overdue' | 'ratings',
    CountedRow
  >
>;
interface Row extends Counts {
  readonly spans: readonly Span[];
  readonly people: number;
  readonly meanRating: number | null;
}

const CASES = `(SELECT * FROM request WHERE mode = 'case' AND outcome = 'fulfilled') AS fulfilled`;
const FIGURES = `
  WITH request AS (
    SELECT r.service, r.city, r.mode, r.holder_id, r.rating_score, a.kind, coalesce(r.reason_code, 'none') AS reason,
      ${dayOf('r.submitted_at')} AS submitted_on, ${dayOf('r.ended_at')} AS ended_on,
      CASE WHEN r.ended_at IS NULL THEN 'open' WHEN r.state = 'redeemed' THEN 'fulfilled' ELSE r.state END AS outcome,
      CASE WHEN r.state <> 'awaiting_holder' AND r.due_on < $3 THEN 'late' ELSE 'inTime' END AS timeliness
    FROM service_request r JOIN agency a ON a.id = r.agency_id
    WHERE ${dayOf('r.submitted_at')} BETWEEN $1 AND $2 AND r.service = coalesce($4, r.service)
      AND r.city = coalesce($5, r.city)
  )
  SELECT ${countedBy('outcome', 'holder_id', 'request')} AS outcomes,
    ${countedBy('service', 'holder_id', 'request')} AS services,
    ${countedBy('city', 'holder_id', 'request')} AS cities,
    ${countedBy('kind', 'holder_id', 'request')} AS "agencyKinds",
    ${countedBy('reason', 'holder_id', `(SELECT * FROM request WHERE outcome = 'declined') AS declined`)}
      AS "declineReasons",
    ${spansOf('submitted_on', 'ended_on', CASES)} AS spans,
    (SELECT count(DISTINCT holder_id)::int FROM ${CASES}) AS people,
    ${countedBy('timeliness', 'holder_id', `(SELECT * FROM request WHERE outcome = 'open') AS open`)} AS overdue,
    ${countedBy('mode', 'holder_id', `(SELECT * FROM request WHERE rating_score IS NOT NULL) AS rated`)} AS ratings,
    (SELECT avg(rating_score)::float8 FROM request) AS "meanRating"`;

/** Figures about the services, without anybody in them. */
@Injectable()
export class GetServiceFigures {
  constructor(private readonly transactions: Transactions) {}

  /** By default this calendar year so far. */
  async run({ actor }: SignedIn, { service, city, ...asked }: ServiceFigureQuery): Promise<ServiceFigures> {
    return this.transactions.run(actor, async (tx) => {
      const { from, to } = periodOf(asked, tx.today);
      const parameters = [from, to, tx.today, service ?? null, city ?? null];
      const rows = await tx.seeingAll(() => tx.manager.query<Row[]>(FIGURES, parameters));
      const [row] = rows;
      if (row === undefined) throw new Error('Figures are one row');
      const outcomes = shownParts(row.outcomes, OUTCOMES);
      const { declineReasons: reasons } = row;
      return {
        ...{ from, to, outcomes },
        services: shownParts(row.services, foundParts(row.services)),
        cities: shownParts(row.cities, foundParts(row.cities)),
        agencyKinds: shownParts(row.agencyKinds, foundParts(row.agencyKinds)),
        declineReasons: shownWithin(outcomes.parts.declined, reasons, foundParts(reasons)),
        daysToFulfil: await workingDaysFigure(tx, row.spans, row.people),
        overdue: shownWithin(outcomes.parts.open, row.overdue, TIMELINESS),
        rating: ratingOf(row),
      };
    });
  }
}

function ratingOf({ ratings, meanRating }: Row): ServiceFigures['rating'] {
  const whole = wholeOf(ratings);
  return {
    count: shownCount(whole),
    mean: shownFigure(meanRating, whole.people),
    suppressed: isSmall(whole),
  };
}
