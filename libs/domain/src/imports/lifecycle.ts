import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * The life of a file of people who were accredited on paper. It is checked as a dry run, and imported as a whole when
 * there is nothing wrong with it and another administrator than the one who sent it says so. What has changed between
 * the check and the import (somebody registered, a validity ended) sends it back to be checked.
 */
export const importLifecycle = defineLifecycle({
  states: ['checking', 'checked', 'committing', 'committed', 'discarded'],
  initial: 'checking',
  actions: ['check', 'commit', 'discard', 'finish_check', 'finish_commit', 'send_back'],
  roles: ['administrator', 'system'],
  conditions: ['without_problems', 'not_my_upload'],
  table: [
    { from: 'checking', action: 'finish_check', to: 'checked', by: 'system' },
    { from: 'checked', action: 'check', to: 'checking', by: 'administrator' },
    {
      from: 'checked',
      action: 'commit',
      to: 'committing',
      by: 'administrator',
      when: ['without_problems', 'not_my_upload'],
    },
    { from: 'committing', action: 'finish_commit', to: 'committed', by: 'system' },
    { from: 'committing', action: 'send_back', to: 'checking', by: 'system' },
    { from: ['checking', 'checked'], action: 'discard', to: 'discarded', by: ['administrator', 'system'] },
  ],
});

export type ImportState = StateOf<typeof importLifecycle>;
export type ImportAction = ActionOf<typeof importLifecycle>;
export type ImportRole = RoleOf<typeof importLifecycle>;
export type ImportCondition = ConditionOf<typeof importLifecycle>;
