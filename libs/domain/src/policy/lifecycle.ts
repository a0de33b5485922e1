import { defineLifecycle, type ActionOf, type ConditionOf } from '../shared/lifecycle.js';

/**
 * The life of a policy version 政策版本: a draft is changed and rehearsed as often as need be, and published by
 * somebody who has not written on it (four eyes 双人复核). What is published never changes. A draft that is given up is
 * deleted; the event tells that there was one.
 */
export const policyLifecycle = defineLifecycle({
  states: ['draft', 'published', 'discarded'],
  initial: 'draft',
  actions: ['change', 'rehearse', 'publish', 'discard'],
  roles: ['service_manager'],
  conditions: ['not_my_draft', 'rehearsed'],
  table: [
    { from: 'draft', action: 'change', to: 'same', by: 'service_manager' },
    { from: 'draft', action: 'rehearse', to: 'same', by: 'service_manager' },
    {
      from: 'draft',
      action: 'publish',
      to: 'published',
      by: 'service_manager',
      when: ['not_my_draft', 'rehearsed'],
    },
    { from: 'draft', action: 'discard', to: 'discarded', by: 'service_manager' },
  ],
});

export type PolicyAction = ActionOf<typeof policyLifecycle>;
export type PolicyCondition = ConditionOf<typeof policyLifecycle>;
