import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * A form on which somebody signed the consent 书面同意书. Services may be asked for as soon as it is handed in; the
 * service office looks at it afterwards, and what it rejects ends the consent. One that was confirmed can still turn
 * out to be forged.
 */
export const consentFormLifecycle = defineLifecycle({
  states: ['unchecked', 'confirmed', 'rejected'],
  initial: 'unchecked',
  actions: ['confirm', 'reject'],
  roles: ['service_manager'],
  conditions: ['not_about_me', 'standing'],
  table: [
    {
      from: 'unchecked',
      action: 'confirm',
      to: 'confirmed',
      by: 'service_manager',
      when: ['not_about_me', 'standing'],
    },
    {
      from: ['unchecked', 'confirmed'],
      action: 'reject',
      to: 'rejected',
      by: 'service_manager',
      when: ['not_about_me', 'standing'],
    },
  ],
});

export type ConsentFormState = StateOf<typeof consentFormLifecycle>;
export type ConsentFormAction = ActionOf<typeof consentFormLifecycle>;
export type ConsentFormRole = RoleOf<typeof consentFormLifecycle>;
export type ConsentFormCondition = ConditionOf<typeof consentFormLifecycle>;
