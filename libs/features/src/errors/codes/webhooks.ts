import type { ErrorDefinition } from '../error-definition.js';

/** Endpoints of agencies' systems and what is delivered to them. */
export const WEBHOOKS_ERRORS = {
  'webhook.url_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '不能向该地址推送，原因见下。',
      en: 'Messages cannot be sent to this address. The reason is listed.',
    },
  },
  'webhook.types_missing': {
    kind: 'refused',
    text: {
      'zh-CN': '请至少选择一种事件。',
      en: 'Choose at least one type of event.',
    },
  },
  'webhook.url_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '本机构已登记该地址，请直接修改原有的推送地址。',
      en: 'Your agency already has an endpoint with this address. Change that endpoint.',
    },
  },
  'webhook.too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '每个机构最多登记{most}个推送地址，请先删除不用的。',
      en: 'An agency can have at most {most} endpoints. Remove one that you do not need.',
    },
  },
  'webhook.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '推送地址当前状态不允许此操作：停用的地址须先启用。',
      en: 'This is not possible in the current state of the endpoint. If it is disabled, enable it first.',
    },
  },
  'webhook.not_replayable': {
    kind: 'conflict',
    text: {
      'zh-CN': '该推送正在进行，或推送地址已停用，不能补发。',
      en: 'This delivery is still under way, or its endpoint is disabled, so it cannot be replayed now.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
