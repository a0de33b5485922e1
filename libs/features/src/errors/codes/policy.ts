import type { ErrorDefinition } from '../error-definition.js';

/** Versions of the policy. */
export const POLICY_ERRORS = {
  'policy.invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '政策内容有误，请按逐项说明更正。',
      en: 'The policy is not valid. Correct the items listed.',
    },
  },
  'policy.name_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该版本号已使用，请换用新的版本号。',
      en: 'This version number is already in use. Choose another one.',
    },
  },
  'policy.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该政策版本当前不能执行此操作。',
      en: 'This is not possible for this policy version at present.',
    },
  },
  'policy.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '参与起草的人员不得发布该版本，须由另一名管理人员发布。',
      en: 'People who took part in drafting a version cannot publish it. Another manager must publish it.',
    },
  },
  'policy.day_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '施行日期不得早于今天。',
      en: 'The policy cannot come into force before today.',
    },
  },
  'policy.day_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '已有其他版本自该日起施行，请另选日期。',
      en: 'Another version comes into force on that day. Choose another day.',
    },
  },
  'policy.rehearsal_running': {
    kind: 'conflict',
    text: {
      'zh-CN': '该草案正在推演，请等待完成或先取消。',
      en: 'A rehearsal of this draft is running. Wait until it has finished, or cancel it first.',
    },
  },
  'policy.rehearsal_over': {
    kind: 'conflict',
    text: { 'zh-CN': '没有正在进行的推演。', en: 'No rehearsal is running.' },
  },
} as const satisfies Record<string, ErrorDefinition>;
