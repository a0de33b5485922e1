import type { Track } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { Claim, HeldEvidence } from './claim.js';
import type { RosterFact } from './weigh-roster.js';

/** What an application is weighed by. */
export interface ApplicationFacts {
  /** The day of assessment. */
  readonly on: IsoDate;
  /** The tracks that the applicant applies on; the claims' own tracks are added. */
  readonly tracks: readonly Track[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly HeldEvidence[];
  /** What programmes' rosters say of the applicant; absent from facts that were kept before there were rosters. */
  readonly rosters?: readonly RosterFact[];
}
