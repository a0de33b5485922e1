import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * The life of an erasure 个人信息删除: asked for by the person, or by an administrator for the person, and carried out
 * by an administrator who neither asked for it nor is the person. The person may take it back until then.
 */
export const erasureLifecycle = defineLifecycle({
  states: ['requested', 'carried_out', 'refused', 'withdrawn'],
  initial: 'requested',
  actions: ['carry_out', 'refuse', 'withdraw'],
  roles: ['person', 'administrator'],
  conditions: ['not_about_me', 'asked_by_another', 'nothing_in_the_way'],
  table: [
    {
      from: 'requested',
      action: 'carry_out',
      to: 'carried_out',
      by: 'administrator',
      when: ['not_about_me', 'asked_by_another', 'nothing_in_the_way'],
    },
    { from: 'requested', action: 'refuse', to: 'refused', by: 'administrator', when: ['not_about_me'] },
    { from: 'requested', action: 'withdraw', to: 'withdrawn', by: 'person' },
  ],
});

export type ErasureState = StateOf<typeof erasureLifecycle>;
export type ErasureAction = ActionOf<typeof erasureLifecycle>;
export type ErasureRole = RoleOf<typeof erasureLifecycle>;
export type ErasureCondition = ConditionOf<typeof erasureLifecycle>;
