import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * The life of a Talent Card 人才卡: active ⇄ suspended, and three ends. A renewal or an upgrade issues another
 * card, and this one is superseded in the same transaction.
 */
export const cardLifecycle = defineLifecycle({
  states: ['active', 'suspended', 'expired', 'revoked', 'superseded'],
  initial: 'active',
  actions: [
    'suspend',
    'reinstate',
    'revoke',
    'ask_renewal',
    'renew',
    'refuse_renewal',
    'expire',
    'supersede',
  ],
  roles: ['holder', 'service_manager', 'system'],
  conditions: [
    'not_about_me',
    'validity_over',
    'still_valid',
    'renewal_open',
    'renewal_asked',
    'renewal_not_asked',
  ],
  table: [
    { from: 'active', action: 'suspend', to: 'suspended', by: 'service_manager', when: ['not_about_me'] },
    {
      from: 'suspended',
      action: 'reinstate',
      to: 'active',
      by: 'service_manager',
      when: ['not_about_me', 'still_valid'],
    },
    {
      from: ['active', 'suspended'],
      action: 'revoke',
      to: 'revoked',
      by: 'service_manager',
      when: ['not_about_me'],
    },
    {
      from: 'active',
      action: 'ask_renewal',
      to: 'same',
      by: 'holder',
      when: ['renewal_open', 'renewal_not_asked'],
    },
    // Who asked in time is renewed even when the office takes longer than the card lasts.
    {
      from: 'active',
      action: 'renew',
      to: 'superseded',
      by: 'service_manager',
      when: ['not_about_me', 'renewal_asked'],
    },
    {
      from: 'active',
      action: 'refuse_renewal',
      to: 'same',
      by: 'service_manager',
      when: ['not_about_me', 'renewal_asked'],
    },
    {
      from: 'active',
      action: 'expire',
      to: 'expired',
      by: 'system',
      when: ['validity_over', 'renewal_not_asked'],
    },
    { from: 'suspended', action: 'expire', to: 'expired', by: 'system', when: ['validity_over'] },
    { from: ['active', 'suspended'], action: 'supersede', to: 'superseded', by: 'system' },
  ],
});

export type CardState = StateOf<typeof cardLifecycle>;
export type CardAction = ActionOf<typeof cardLifecycle>;
export type CardRole = RoleOf<typeof cardLifecycle>;
export type CardCondition = ConditionOf<typeof cardLifecycle>;
