import type { ErrorDefinition } from '../error-definition.js';

/** Versions of the policy. */
export const POLICY_ERRORS = {
  'policy.invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '政策内容有误，请按逐项说明更正。',
      en: 'The policy does not hold together. Correct what is listed.',
    },
  },
  'policy.name_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该版本号已使用，请换用新的版本号。',
      en: 'There is a version of this name. Give it another.',
    },
  },
  'policy.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该政策版本当前不能执行此操作。',
      en: 'This cannot be done with the policy version now.',
    },
  },
  'policy.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '参与起草的人员不得发布该版本，须由另一名管理人员发布。',
      en: 'Whoever has written on a draft does not publish it. Somebody else must.',
    },
  },
  'policy.day_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '施行日期不得早于今天。',
      en: 'The first day cannot lie in the past.',
    },
  },
  'policy.day_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '已有其他版本自该日起施行，请另选日期。',
      en: 'Another version holds from that day. Choose another one.',
    },
  },
  'policy.rehearsal_running': {
    kind: 'conflict',
    text: {
      'zh-CN': '该草案正在推演，请等待完成或先取消。',
      en: 'A rehearsal of this draft is under way. Wait for its end or cancel it.',
    },
  },
  'policy.rehearsal_over': {
    kind: 'conflict',
    text: { 'zh-CN': '没有正在进行的推演。', en: 'There is no rehearsal under way.' },
  },
} as const satisfies Record<string, ErrorDefinition>;
