import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

const FOUR_EYES = ['reviewed_by_another', 'not_about_me'] as const;

/**
 * The way of an application for accreditation 人才认定.
 *
 * Roles are those towards this application: `applicant` is the person whom it is about, `objector` anybody
 * who is signed in. Four eyes 双人复核: whoever grants or refuses has reviewed nothing of it, whoever reviews
 * has decided nothing of it, and neither decides about himself or herself.
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
    'not_about_me',
    'assigned_to_me',
    'reviewed_by_another',
    'not_reviewed_before_by_me',
    'not_decided_before_by_me',
    'tier_recommended',
    'notice_running',
    'notice_over',
    'objected_by_another',
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
      when: ['claims_made', 'evidence_complete'],
    },
    {
      from: 'returned',
      action: 'resubmit',
      to: 'submitted',
      by: 'applicant',
      when: ['claims_made', 'evidence_complete'],
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
      when: ['not_about_me', 'not_decided_before_by_me', 'not_reviewed_before_by_me'],
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
      when: ['assigned_to_me', 'not_about_me'],
    },

    { from: 'recommended', action: 'return', to: 'returned', by: 'approver', when: FOUR_EYES },
    {
      from: 'recommended',
      action: 'publish',
      to: 'on_notice',
      by: 'approver',
      when: [...FOUR_EYES, 'tier_recommended'],
    },
    { from: ['recommended', 'on_notice'], action: 'reject', to: 'rejected', by: 'approver', when: FOUR_EYES },
    {
      from: 'on_notice',
      action: 'accredit',
      to: 'accredited',
      by: 'approver',
      when: [...FOUR_EYES, 'notice_over', 'promises_kept'],
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
      when: [...FOUR_EYES, 'objected_by_another'],
    },
    {
      from: 'objected',
      action: 'dismiss',
      to: 'on_notice',
      by: 'approver',
      when: [...FOUR_EYES, 'objected_by_another', 'no_other_objection_open'],
    },
    // While a second objection waits, dismissing the first leaves the application objected to.
    {
      from: 'objected',
      action: 'dismiss',
      to: 'same',
      by: 'approver',
      when: [...FOUR_EYES, 'objected_by_another'],
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
