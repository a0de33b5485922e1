import type { Tier } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import { compareTiers } from '../tiers/compare-tiers.js';
import type { AccreditationCondition } from './lifecycle.js';

/** What the conditions of an application's lifecycle rest on. Persons are the ids of their accounts. */
export interface AccreditationConditionFacts {
  readonly today: IsoDate;
  readonly me: string;
  readonly applicant: string;
  /** The reviewer who works on it now. */
  readonly assignee: string | null;
  /** Everybody who ever claimed, returned or recommended it as a reviewer, appeals included. */
  readonly reviewers: readonly string[];
  /** Those of them who did so before its appeal; nobody where there was none. An appeal goes into new hands. */
  readonly reviewersBeforeAppeal: readonly string[];
  /** Everybody who ever returned, published, accredited, rejected, upheld or dismissed it as an approver. */
  readonly deciders: readonly string[];
  /** Those of them who did so before its appeal; nobody where there was none. */
  readonly decidersBeforeAppeal: readonly string[];
  readonly claimCount: number;
  /** Documents that the criteria of its claims ask for and that are neither there nor promised. */
  readonly missingEvidenceCount: number;
  /** The tier of the card that the applicant holds now, suspended or not; null without one. */
  readonly cardTier: Tier | null;
  /** What the claims support as they stand; null when they support no tier. */
  readonly suggestedTier: Tier | null;
  /** Documents that the applicant promised to hand in and that may still come. */
  readonly openPromiseCount: number;
  /** Promised documents that are missing and whose day has passed. */
  readonly brokenPromiseCount: number;
  /** The tier of the latest recommendation, or of the one about to be made; null when it is to reject. */
  readonly recommendedTier: Tier | null;
  /** The last day of the public notice, from `addWorkingDays`. */
  readonly noticeEndsOn: IsoDate | null;
  /** Everybody who ever objected to it, whatever came of the objection. */
  readonly objectors: readonly string[];
  /** Whether I work for the applicant's employer and the office keeps such people off the review 回避. */
  readonly excludedColleague: boolean;
  /** Whether I am among the reviewers of the application's track 赛道. */
  readonly reviewsTrack: boolean;
  /** Objections that are not decided yet, the one about to be decided included. */
  readonly openObjectionCount: number;
  /** The last day on which the rejection may be appealed. */
  readonly appealUntil: IsoDate | null;
  readonly appealedBefore: boolean;
  readonly otherApplicationOpen: boolean;
}

/** Every condition of the accreditation lifecycle for one caller today. */
export function accreditationConditions(
  facts: AccreditationConditionFacts,
): Record<AccreditationCondition, boolean> {
  const { me, today } = facts;
  return {
    claims_made: facts.claimCount > 0,
    evidence_complete: facts.missingEvidenceCount === 0,
    higher_than_card: facts.cardTier === null || isAbove(facts.suggestedTier, facts.cardTier),
    recommended_above_card: mayBeGranted(facts.recommendedTier, facts.cardTier),
    not_about_me: facts.applicant !== me,
    assigned_to_me: facts.assignee === me,
    // Somebody must have reviewed it: an application without a reviewer has had no first pair of eyes.
    reviewed_by_another: facts.reviewers.length > 0 && !facts.reviewers.includes(me),
    not_reviewed_before_by_me: !facts.reviewersBeforeAppeal.includes(me),
    not_decided_before_by_me: !facts.deciders.includes(me),
    not_decided_before_appeal_by_me: !facts.decidersBeforeAppeal.includes(me),
    tier_recommended: facts.recommendedTier !== null,
    notice_running: facts.noticeEndsOn !== null && today <= facts.noticeEndsOn,
    notice_over: facts.noticeEndsOn !== null && today > facts.noticeEndsOn,
    objected_by_another: !facts.objectors.includes(me),
    not_my_colleague: !facts.excludedColleague,
    on_my_track: facts.reviewsTrack,
    no_other_objection_open: facts.openObjectionCount <= 1,
    within_appeal_window: facts.appealUntil !== null && today <= facts.appealUntil,
    not_appealed_before: !facts.appealedBefore,
    no_other_application_open: !facts.otherApplicationOpen,
    promises_kept: facts.openPromiseCount === 0 && facts.brokenPromiseCount === 0,
    promise_broken: facts.brokenPromiseCount > 0,
  };
}

/** A card gives way to one of a higher tier alone; a rejection is recommended whatever card there is. */
function mayBeGranted(recommended: Tier | null, held: Tier | null): boolean {
  return recommended === null || held === null || isAbove(recommended, held);
}

/** While a card is held, only a higher tier is worth an application; the same one comes with the card's renewal. */
function isAbove(suggested: Tier | null, held: Tier): boolean {
  return suggested !== null && compareTiers(suggested, held) < 0;
}
