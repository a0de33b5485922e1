import { Injectable } from '@nestjs/common';
import { TRACKS, type Track } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';

/** The reviewers of a track, and what waits for them. */
export interface ReviewPool {
  readonly track: Track;
  /** Active reviewers who were given the track. */
  readonly reviewers: number;
  /** Applications that wait for a reviewer. */
  readonly waiting: number;
  /** Those of them that nobody in the pool may take: it is empty, or everybody in it had a part in the case before. */
  readonly unattended: number;
  /** The earliest day by which one that nobody may take is due. */
  readonly unattendedDueOn: IsoDate | null;
}

const POOLS = `WITH pool AS (
    SELECT t.account_id, t.track FROM reviewer_track t
    JOIN account_role r ON r.account_id = t.account_id AND r.role = 'reviewer'
    JOIN account a ON a.id = t.account_id AND a.active
  ), waiting AS (
    SELECT a.track, a.due_on, NOT EXISTS (SELECT FROM pool p WHERE p.track = a.track
      AND p.account_id <> a.applicant_id
      AND NOT EXISTS (SELECT FROM objection o WHERE o.application_id = a.id AND o.objector_id = p.account_id)
      AND NOT EXISTS (SELECT FROM decision d WHERE d.application_id = a.id AND d.decided_by = p.account_id
        AND (d.role = 'approver' OR EXISTS (SELECT FROM appeal b WHERE b.application_id = a.id
          AND d.decided_at <= b.written_at)))) AS unattended
    FROM accreditation_application a WHERE a.state IN ('submitted', 'appealed')
  )
  SELECT w.track, count(*)::integer AS waiting, count(*) FILTER (WHERE w.unattended)::integer AS unattended,
    min(w.due_on) FILTER (WHERE w.unattended)::text AS "unattendedDueOn", NULL AS reviewers FROM waiting w GROUP BY w.track
  UNION ALL
  SELECT p.track, NULL, NULL, NULL, count(*)::integer FROM pool p GROUP BY p.track`;

type Row = { [Field in keyof ReviewPool]: Field extends 'track' ? Track : ReviewPool[Field] | null };

/** Every track with its reviewers and what waits for them, in numbers: administrators see no application. */
@Injectable()
export class ListReviewPools {
  constructor(private readonly transactions: Transactions) {}

  async run(): Promise<ReviewPool[]> {
    const rows = await this.transactions.run(system('review-pools'), (tx) => tx.manager.query<Row[]>(POOLS));
    return TRACKS.map((track) => {
      const mine = rows.filter((row) => row.track === track);
      const waiting = mine.find((row) => row.waiting !== null);
      return {
        track,
        reviewers: mine.find((row) => row.reviewers !== null)?.reviewers ?? 0,
        waiting: waiting?.waiting ?? 0,
        unattended: waiting?.unattended ?? 0,
        unattendedDueOn: waiting?.unattendedDueOn ?? null,
      };
    });
  }
}
