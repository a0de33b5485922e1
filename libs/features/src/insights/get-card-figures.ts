import { Injectable } from '@nestjs/common';
import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import type { ShownBreakdown } from '#domain/insights/shown-breakdown.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { CARD_STEPS } from '#database/entities/card-step.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { countedBy, shownParts, type CountedRow } from './counted-parts.js';
import { dayOf, periodOf, type FigurePeriod } from './figure-period.js';

const ENDING_WITHIN_DAYS = 90;
const ENDS = ['soon', 'later'] as const;
const KINDS = ['new', 'renewed'] as const;
const RESULTS = ['valid', 'invalid', 'stale'] as const;

type Shown<Parts extends readonly string[]> = ShownBreakdown<Parts[number]>;

/** What became of the cards. Small numbers are left out (see `shownBreakdown`); people are holders. */
export interface CardFigures {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Cards that are active and within their days now, by tier, whatever the period. */
  readonly inForce: ShownBreakdown<Tier>;
  /** The same, by whether their last day lies within the next 90 days. */
  readonly ending: Shown<typeof ENDS>;
  /** Cards issued in the period, imported ones too, by whether one took the place of a card that was renewed. */
  readonly issued: Shown<typeof KINDS>;
  /** What the office did to cards in the period: suspended, reinstated, revoked. Each time counts. */
  readonly steps: Shown<typeof CARD_STEPS>;
  /** Looks of agencies at cards in the period, by what they were told. An unknown card is nobody's and not counted. */
  readonly verifications: Shown<typeof RESULTS>;
}

type Row = Readonly<Record<'inForce' | 'ending' | 'issued' | 'steps' | 'verifications', CountedRow>>;

const FIGURES = `
  WITH in_force AS (
    SELECT c.tier, c.holder_id,
      CASE WHEN c.valid_until <= $3::date + ${ENDING_WITHIN_DAYS} THEN 'soon' ELSE 'later' END AS ends
    FROM card c WHERE c.state = 'active' AND $3 BETWEEN c.valid_from AND c.valid_until
  ), issued AS (
    SELECT c.holder_id, CASE WHEN EXISTS (SELECT FROM card_renewal r WHERE r.new_card_id = c.id)
      THEN 'renewed' ELSE 'new' END AS kind
    FROM card c WHERE ${dayOf('c.issued_at')} BETWEEN $1 AND $2
  ), step AS (
    SELECT s.action, s.holder_id FROM card_step s WHERE ${dayOf('s.taken_at')} BETWEEN $1 AND $2
  ), look AS (
    SELECT v.result, v.holder_id FROM card_verification v WHERE ${dayOf('v.verified_at')} BETWEEN $1 AND $2
  )
  SELECT ${countedBy('tier', 'holder_id', 'in_force')} AS "inForce",
    ${countedBy('ends', 'holder_id', 'in_force')} AS ending,
    ${countedBy('kind', 'holder_id', 'issued')} AS issued,
    ${countedBy('action', 'holder_id', 'step')} AS steps,
    ${countedBy('result', 'holder_id', 'look')} AS verifications`;

/** Figures about the cards, without anybody in them. */
@Injectable()
export class GetCardFigures {
  constructor(private readonly transactions: Transactions) {}

  /** By default this calendar year so far. */
  async run({ actor }: SignedIn, asked: FigurePeriod): Promise<CardFigures> {
    return this.transactions.run(actor, async (tx) => {
      const { from, to } = periodOf(asked, tx.today);
      const rows = await tx.seeingAll(() => tx.manager.query<Row[]>(FIGURES, [from, to, tx.today]));
      const [row] = rows;
      if (row === undefined) throw new Error('Figures are one row');
      return {
        ...{ from, to },
        inForce: shownParts(row.inForce, TIERS),
        ending: shownParts(row.ending, ENDS),
        issued: shownParts(row.issued, KINDS),
        steps: shownParts(row.steps, CARD_STEPS),
        verifications: shownParts(row.verifications, RESULTS),
      };
    });
  }
}
