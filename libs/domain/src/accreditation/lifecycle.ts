import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

const FOUR_EYES = [
  'reviewed_by_another',
  'not_about_me',
  'objected_by_another',
  'not_decided_before_appeal_by_me',
] as const;
const COMPLETE = ['claims_made', 'evidence_complete', 'higher_than_card'] as const;

/**
 * The way of an application for accreditation 人才认定.
 *
 * Roles are those towards this application: `applicant` is the person whom it is about, `objector` anybody
 * who is signed in. Four eyes 双人复核: whoever grants or refuses has reviewed nothing of it, whoever reviews
 * has decided nothing of it, neither decides about himself or herself, and whoever objected to it does neither. An
 * appeal is handled by other people than those whose decision it is about, reviewers and approvers alike.
 *
 * Upgrades only 只升不降: while a card is held, nothing but a higher tier is applied for, recommended or granted.
 */
export const accreditationLifecycle = defineLifecycle({
  states: [
    'draft',
    'submitted',
    'in_review',
    'returned',
    'recommended',
    'on_notice',
    'objected',
    'accredited',
    'rejected',
    'appealed',
    'withdrawn',
  ],
  initial: 'draft',
  actions: [
    'submit',
    'resubmit',
    'withdraw',
    'appeal',
    'claim',
    'assign',
    'return',
    'recommend',
    'publish',
    'accredit',
    'reject',
    'object',
    'uphold',
    'dismiss',
  ],
  roles: ['applicant', 'reviewer', 'approver', 'objector', 'system'],
  conditions: [
    'claims_made',
    'evidence_complete',
    'higher_than_card',
    'recommended_above_card',
    'not_about_me',
    'assigned_to_me',
    'reviewed_by_another',
    'not_reviewed_before_by_me',
    'not_decided_before_by_me',
    'not_decided_before_appeal_by_me',
    'tier_recommended',
    'notice_running',
    'notice_over',
    'objected_by_another',
    'not_my_colleague',
    'on_my_track',
    'no_other_objection_open',
    'within_appeal_window',
    'not_appealed_before',
    'no_other_application_open',
    'promises_kept',
    'promise_broken',
  ],
  table: [
    {
      from: 'draft',
      action: 'submit',
      to: 'submitted',
      by: 'applicant',
      when: COMPLETE,
    },
    {
      from: 'returned',
      action: 'resubmit',
      to: 'submitted',
      by: 'applicant',
      when: COMPLETE,
    },
    {
      from: [
        'draft',
        'submitted',
        'in_review',
        'returned',
        'recommended',
        'on_notice',
        'objected',
        'appealed',
      ],
      action: 'withdraw',
      to: 'withdrawn',
      by: 'applicant',
    },

    {
      from: ['submitted', 'appealed'],
      action: 'claim',
      to: 'in_review',
      by: 'reviewer',
      when: [
        'not_about_me',
        'not_decided_before_by_me',
        'not_reviewed_before_by_me',
        'objected_by_another',
        'not_my_colleague',
        'on_my_track',
      ],
    },
    // Who reviews it is drawn by lot among those who may claim it; the approver does not choose.
    {
      from: ['submitted', 'appealed'],
      action: 'assign',
      to: 'in_review',
      by: 'approver',
      when: ['not_about_me', 'objected_by_another'],
    },
    {
      from: 'in_review',
      action: 'return',
      to: 'returned',
      by: 'reviewer',
      when: ['assigned_to_me', 'not_about_me'],
    },
    {
      from: 'in_review',
      action: 'recommend',
      to: 'recommended',
      by: 'reviewer',
      when: ['assigned_to_me', 'not_about_me', 'recommended_above_card'],
    },

    { from: 'recommended', action: 'return', to: 'returned', by: 'approver', when: FOUR_EYES },
    {
      from: 'recommended',
      action: 'publish',
      to: 'on_notice',
      by: 'approver',
      when: [...FOUR_EYES, 'tier_recommended', 'recommended_above_card'],
    },
    { from: ['recommended', 'on_notice'], action: 'reject', to: 'rejected', by: 'approver', when: FOUR_EYES },
    {
      from: 'on_notice',
      action: 'accredit',
      to: 'accredited',
      by: 'approver',
      when: [...FOUR_EYES, 'notice_over', 'promises_kept', 'recommended_above_card'],
    },

    // A document that was to follow 容缺受理 has not come in time.
    {
      from: ['submitted', 'in_review', 'recommended', 'on_notice'],
      action: 'return',
      to: 'returned',
      by: 'system',
      when: ['promise_broken'],
    },

    {
      from: 'on_notice',
      action: 'object',
      to: 'objected',
      by: 'objector',
      when: ['notice_running', 'not_about_me'],
    },
    {
      from: 'objected',
      action: 'object',
      to: 'same',
      by: 'objector',
      when: ['notice_running', 'not_about_me'],
    },
    {
      from: 'objected',
      action: 'uphold',
      to: 'rejected',
      by: 'approver',
      when: FOUR_EYES,
    },
    {
      from: 'objected',
      action: 'dismiss',
      to: 'on_notice',
      by: 'approver',
      when: [...FOUR_EYES, 'no_other_objection_open'],
    },
    // While a second objection waits, dismissing the first leaves the application objected to.
    {
      from: 'objected',
      action: 'dismiss',
      to: 'same',
      by: 'approver',
      when: FOUR_EYES,
    },

    {
      from: 'rejected',
      action: 'appeal',
      to: 'appealed',
      by: 'applicant',
      when: ['within_appeal_window', 'not_appealed_before', 'no_other_application_open'],
    },
  ],
});

export type AccreditationState = StateOf<typeof accreditationLifecycle>;
export type AccreditationAction = ActionOf<typeof accreditationLifecycle>;
export type AccreditationRole = RoleOf<typeof accreditationLifecycle>;
export type AccreditationCondition = ConditionOf<typeof accreditationLifecycle>;

/**
 * The states in which an application is under way; a person has at most one such application at a time.
 * A rejected one is closed unless an appeal opens it again.
 */
export const OPEN_ACCREDITATION_STATES = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'recommended',
  'on_notice',
  'objected',
  'appealed',
] as const satisfies readonly AccreditationState[];

/** Whether an application in this state is under way. */
export function isOpenAccreditation(state: AccreditationState): boolean {
  return (OPEN_ACCREDITATION_STATES as readonly AccreditationState[]).includes(state);
}
