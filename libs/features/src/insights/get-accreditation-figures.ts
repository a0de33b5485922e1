import { Injectable } from '@nestjs/common';
import { OPEN_ACCREDITATION_STATES } from '#domain/accreditation/lifecycle.js';
import { TIERS, TRACKS, type Tier, type Track } from '#domain/catalogue/policy.js';
import type { DaysFigure } from '#domain/insights/days-figure.js';
import type { ShownBreakdown } from '#domain/insights/shown-breakdown.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { countedBy, shownParts, shownWithin, wholeOf, type CountedRow } from './counted-parts.js';
import { dayOf, periodOf, type FigurePeriod } from './figure-period.js';
import { spansOf, workingDaysFigure, type Span } from './working-durations.js';

const OUTCOMES = ['accredited', 'rejected'] as const;
const RETURNS = ['returned', 'never'] as const;
const TIMELINESS = ['inTime', 'late'] as const;
const OBJECTION_ENDS = ['open', 'upheld', 'dismissed', 'lapsed'] as const;
const APPEAL_ENDS = ['open', 'accredited', 'rejected', 'withdrawn'] as const;
/** Under way and handed in. */
const WAITING = OPEN_ACCREDITATION_STATES.filter((state) => state !== 'draft');

type Shown<Parts extends readonly string[]> = ShownBreakdown<Parts[number]>;

/**
 * What the accreditation office received and decided. Applications that were made here and handed in count, each once;
 * people accredited on paper and imported do not. Small numbers are left out (see `shownBreakdown`).
 */
export interface AccreditationFigures {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Applications whose first submission lies in the period, by track. */
  readonly received: ShownBreakdown<Track>;
  /** The same applications, by whether one of them was ever returned for correction, by a person or the portal. */
  readonly returned: Shown<typeof RETURNS>;
  /** Applications that are decided now and whose last decision lies in the period. */
  readonly outcomes: Shown<typeof OUTCOMES>;
  /** Of those the accredited ones, by the tier that was granted. */
  readonly tiers: ShownBreakdown<Tier>;
  /** Working days from the first submission to the last decision of the same; the applicant's own days count too. */
  readonly daysToDecide: DaysFigure;
  /** The same, by whether one of their steps was ever late and told to those above. */
  readonly timeliness: Shown<typeof TIMELINESS>;
  /** Objections written in the period, by how they stand now. People: the applicants. */
  readonly objections: Shown<typeof OBJECTION_ENDS>;
  /** Appeals written in the period, by how the application stands now. */
  readonly appeals: Shown<typeof APPEAL_ENDS>;
  /** Applications that are handed in and not decided now, whatever the period. */
  readonly waiting: Shown<typeof WAITING>;
  /** The same, by whether the office's step is past its day now. */
  readonly overdue: Shown<typeof TIMELINESS>;
}

interface Row {
  readonly received: CountedRow;
  readonly returned: CountedRow;
  readonly outcomes: CountedRow;
  readonly tiers: CountedRow;
  readonly spans: readonly Span[];
  readonly timeliness: CountedRow;
  readonly objections: CountedRow;
  readonly appeals: CountedRow;
  readonly waiting: CountedRow;
  readonly overdue: CountedRow;
}

const FIGURES = `
  WITH application AS (
    SELECT a.*, ${dayOf('a.submitted_at')} AS submitted_on, ${dayOf('a.decided_at')} AS decided_on
    FROM accreditation_application a WHERE a.origin = 'portal' AND a.submitted_at IS NOT NULL
  ), received AS (
    SELECT a.track, a.applicant_id, CASE WHEN EXISTS (SELECT FROM decision d
      WHERE d.application_id = a.id AND d.action = 'return') THEN 'returned' ELSE 'never' END AS returned
    FROM application a WHERE a.submitted_on BETWEEN $1 AND $2
  ), decided AS (
    SELECT a.state, a.tier, a.applicant_id, a.submitted_on, a.decided_on,
      CASE WHEN EXISTS (SELECT FROM event e WHERE e.subject_type = 'application' AND e.subject_id = a.id
        AND e.type = 'application.escalated') THEN 'late' ELSE 'inTime' END AS timeliness
    FROM application a WHERE a.state IN ('accredited', 'rejected') AND a.decided_on BETWEEN $1 AND $2
  ), objected AS (
    SELECT o.state, a.applicant_id FROM objection o JOIN application a ON a.id = o.application_id
    WHERE ${dayOf('o.written_at')} BETWEEN $1 AND $2
  ), appealed AS (
    SELECT a.applicant_id, CASE WHEN a.state IN ('accredited', 'rejected', 'withdrawn') THEN a.state ELSE 'open' END AS state
    FROM appeal p JOIN application a ON a.id = p.application_id
    WHERE ${dayOf('p.written_at')} BETWEEN $1 AND $2
  ), waiting AS (
    SELECT a.state, a.applicant_id, CASE WHEN a.due_on < $3 THEN 'late' ELSE 'inTime' END AS timeliness
    FROM application a WHERE a.state = ANY($4)
  )
  SELECT ${countedBy('track', 'applicant_id', 'received')} AS received,
    ${countedBy('returned', 'applicant_id', 'received')} AS returned,
    ${countedBy('state', 'applicant_id', 'decided')} AS outcomes,
    ${countedBy('tier', 'applicant_id', `(SELECT * FROM decided WHERE state = 'accredited') AS granted`)} AS tiers,
    ${spansOf('submitted_on', 'decided_on', 'decided')} AS spans,
    ${countedBy('timeliness', 'applicant_id', 'decided')} AS timeliness,
    ${countedBy('state', 'applicant_id', 'objected')} AS objections,
    ${countedBy('state', 'applicant_id', 'appealed')} AS appeals,
    ${countedBy('state', 'applicant_id', 'waiting')} AS waiting,
    ${countedBy('timeliness', 'applicant_id', 'waiting')} AS overdue`;

/** Figures by which the office steers accreditation, without anybody in them. */
@Injectable()
export class GetAccreditationFigures {
  constructor(private readonly transactions: Transactions) {}

  /** By default this calendar year so far. */
  async run({ actor }: SignedIn, asked: FigurePeriod): Promise<AccreditationFigures> {
    return this.transactions.run(actor, async (tx) => {
      const { from, to } = periodOf(asked, tx.today);
      const rows = await tx.seeingAll(() => tx.manager.query<Row[]>(FIGURES, [from, to, tx.today, WAITING]));
      const [row] = rows;
      if (row === undefined) throw new Error('Figures are one row');
      const outcomes = shownParts(row.outcomes, OUTCOMES);
      return {
        ...{ from, to, outcomes },
        received: shownParts(row.received, TRACKS),
        returned: shownParts(row.returned, RETURNS),
        tiers: shownWithin(outcomes.parts.accredited, row.tiers, TIERS),
        daysToDecide: await workingDaysFigure(tx, row.spans, wholeOf(row.outcomes).people),
        timeliness: shownParts(row.timeliness, TIMELINESS),
        objections: shownParts(row.objections, OBJECTION_ENDS),
        appeals: shownParts(row.appeals, APPEAL_ENDS),
        waiting: shownParts(row.waiting, WAITING),
        overdue: shownParts(row.overdue, TIMELINESS),
      };
    });
  }
}
