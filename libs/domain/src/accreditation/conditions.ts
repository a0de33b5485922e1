import type { IsoDate } from '../shared/iso-date.js';
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
  readonly claimCount: number;
  /** Documents that the criteria of its claims ask for and that are neither there nor promised. */
  readonly missingEvidenceCount: number;
  /** Documents that the applicant promised to hand in and that may still come. */
  readonly openPromiseCount: number;
  /** Promised documents that are missing and whose day has passed. */
  readonly brokenPromiseCount: number;
  /** Whether the latest recommendation names a tier, and is not one to reject. */
  readonly tierRecommended: boolean;
  /** The last day of the public notice, from `addWorkingDays`. */
  readonly noticeEndsOn: IsoDate | null;
  /** Who wrote the objection that is about to be decided; null when none is. */
  readonly objector: string | null;
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
    not_about_me: facts.applicant !== me,
    assigned_to_me: facts.assignee === me,
    // Somebody must have reviewed it: an application without a reviewer has had no first pair of eyes.
    reviewed_by_another: facts.reviewers.length > 0 && !facts.reviewers.includes(me),
    not_reviewed_before_by_me: !facts.reviewersBeforeAppeal.includes(me),
    not_decided_before_by_me: !facts.deciders.includes(me),
    tier_recommended: facts.tierRecommended,
    notice_running: facts.noticeEndsOn !== null && today <= facts.noticeEndsOn,
    notice_over: facts.noticeEndsOn !== null && today > facts.noticeEndsOn,
    objected_by_another: facts.objector !== me,
    no_other_objection_open: facts.openObjectionCount <= 1,
    within_appeal_window: facts.appealUntil !== null && today <= facts.appealUntil,
    not_appealed_before: !facts.appealedBefore,
    no_other_application_open: !facts.otherApplicationOpen,
    promises_kept: facts.openPromiseCount === 0 && facts.brokenPromiseCount === 0,
    promise_broken: facts.brokenPromiseCount > 0,
  };
}
