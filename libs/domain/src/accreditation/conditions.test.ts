import { describe, expect, it } from '@jest/globals';
import { accreditationConditions, type AccreditationConditionFacts } from './conditions.js';
import type { AccreditationCondition } from './lifecycle.js';

const facts: AccreditationConditionFacts = {
  today: '2026-03-10',
  me: 'Wang',
  applicant: 'Chen',
  assignee: 'Li',
  reviewers: ['Li', 'Zhao'],
  reviewersBeforeAppeal: ['Li'],
  deciders: ['Sun', 'Qian'],
  decidersBeforeAppeal: ['Sun'],
  claimCount: 1,
  missingEvidenceCount: 0,
  cardTier: null,
  suggestedTier: null,
  openPromiseCount: 0,
  brokenPromiseCount: 0,
  recommendedTier: 'C',
  noticeEndsOn: '2026-03-10',
  objectors: [],
  excludedColleague: false,
  reviewsTrack: true,
  openObjectionCount: 1,
  appealUntil: '2026-03-10',
  appealedBefore: false,
  otherApplicationOpen: false,
};

describe('the conditions of an application', () => {
  it.each<
    [AccreditationCondition, Partial<AccreditationConditionFacts>, Partial<AccreditationConditionFacts>]
  >([
    ['claims_made', {}, { claimCount: 0 }],
    ['evidence_complete', {}, { missingEvidenceCount: 1 }],
    ['not_about_me', {}, { me: 'Chen' }],
    ['assigned_to_me', { me: 'Li' }, { me: 'Zhao' }],
    ['reviewed_by_another', {}, { me: 'Zhao' }],
    ['reviewed_by_another', {}, { reviewers: [] }],
    ['not_reviewed_before_by_me', { me: 'Zhao' }, { me: 'Li' }],
    ['not_decided_before_by_me', {}, { me: 'Sun' }],
    ['not_decided_before_appeal_by_me', { me: 'Qian' }, { me: 'Sun' }],
    ['higher_than_card', { cardTier: 'D', suggestedTier: 'C' }, { cardTier: 'D', suggestedTier: 'D' }],
    ['higher_than_card', {}, { cardTier: 'D', suggestedTier: 'E' }],
    ['higher_than_card', { suggestedTier: 'E' }, { cardTier: 'E' }],
    ['recommended_above_card', { cardTier: 'D' }, { cardTier: 'C' }],
    ['recommended_above_card', { cardTier: 'B', recommendedTier: 'A' }, { cardTier: 'B' }],
    ['recommended_above_card', {}, { cardTier: 'A' }],
    [
      'recommended_above_card',
      { cardTier: 'A', recommendedTier: null },
      { cardTier: 'E', recommendedTier: 'E' },
    ],
    ['tier_recommended', {}, { recommendedTier: null }],
    ['notice_running', {}, { today: '2026-03-11' }],
    ['notice_running', {}, { noticeEndsOn: null }],
    ['notice_over', { today: '2026-03-11' }, {}],
    ['notice_over', { today: '2026-03-11' }, { today: '2026-03-11', noticeEndsOn: null }],
    ['objected_by_another', { objectors: ['Sun'] }, { objectors: ['Sun', 'Wang'] }],
    ['not_my_colleague', {}, { excludedColleague: true }],
    ['on_my_track', {}, { reviewsTrack: false }],
    ['no_other_objection_open', {}, { openObjectionCount: 2 }],
    ['within_appeal_window', {}, { today: '2026-03-11' }],
    ['within_appeal_window', {}, { appealUntil: null }],
    ['not_appealed_before', {}, { appealedBefore: true }],
    ['no_other_application_open', {}, { otherApplicationOpen: true }],
    ['promises_kept', {}, { openPromiseCount: 1 }],
    ['promises_kept', {}, { brokenPromiseCount: 1 }],
    ['promise_broken', { brokenPromiseCount: 1 }, { openPromiseCount: 1 }],
  ])('%s holds for %j and not for %j', (condition, holds, fails) => {
    expect(accreditationConditions({ ...facts, ...holds })[condition]).toBe(true);
    expect(accreditationConditions({ ...facts, ...fails })[condition]).toBe(false);
  });
});
