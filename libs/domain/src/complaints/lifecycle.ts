import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * A complaint 投诉 goes to the service office and not to whom it is about. Roles are those towards this complaint:
 * `manager` is a service manager whom it does not concern. An agency against which a complaint is upheld has been
 * heard, or has let the time for its answer pass.
 */
export const complaintLifecycle = defineLifecycle({
  states: ['filed', 'with_agency', 'answered', 'upheld', 'dismissed', 'withdrawn'],
  initial: 'filed',
  actions: ['forward', 'answer', 'uphold', 'dismiss', 'withdraw'],
  roles: ['complainant', 'agency', 'manager'],
  conditions: ['about_an_agency', 'about_no_agency', 'answer_overdue'],
  table: [
    { from: 'filed', action: 'forward', to: 'with_agency', by: 'manager', when: ['about_an_agency'] },
    { from: 'with_agency', action: 'answer', to: 'answered', by: 'agency' },
    { from: 'filed', action: 'uphold', to: 'upheld', by: 'manager', when: ['about_no_agency'] },
    {
      from: 'with_agency',
      action: 'uphold',
      to: 'upheld',
      by: 'manager',
      when: ['answer_overdue'],
    },
    { from: 'answered', action: 'uphold', to: 'upheld', by: 'manager' },
    { from: ['filed', 'answered'], action: 'dismiss', to: 'dismissed', by: 'manager' },
    {
      from: 'with_agency',
      action: 'dismiss',
      to: 'dismissed',
      by: 'manager',
      when: ['answer_overdue'],
    },
    {
      from: ['filed', 'with_agency', 'answered'],
      action: 'withdraw',
      to: 'withdrawn',
      by: 'complainant',
    },
  ],
});

export type ComplaintState = StateOf<typeof complaintLifecycle>;
export type ComplaintAction = ActionOf<typeof complaintLifecycle>;
export type ComplaintRole = RoleOf<typeof complaintLifecycle>;
export type ComplaintCondition = ConditionOf<typeof complaintLifecycle>;

export const OPEN_COMPLAINTS = ['filed', 'with_agency', 'answered'] as const satisfies ComplaintState[];
