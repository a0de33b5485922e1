import type { ErrorDefinition } from '../error-definition.js';

/** What any call can be told: about its form, its rights and the portal itself. */
export const GENERAL_ERRORS = {
  'body.invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '提交的内容有误，请按逐项说明更正后重新提交。',
      en: 'Some of the content is not valid. Correct the items listed and submit it again.',
    },
  },
  'body.unreadable': {
    kind: 'malformed',
    text: { 'zh-CN': '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  },
  'body.too_deep': {
    kind: 'malformed',
    text: { 'zh-CN': '请求内容嵌套过深。', en: 'The request body is nested too deeply.' },
  },
  'body.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '提交的内容过大。', en: 'The content submitted is too large.' },
  },
  'body.unsupported_type': {
    kind: 'unsupported',
    text: {
      'zh-CN': '不支持此内容类型，请使用 application/json。',
      en: 'This content type is not supported. Use application/json.',
    },
  },
  'query.invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '查询参数有误，请按逐项说明更正。',
      en: 'A query parameter is not valid. Correct the items listed.',
    },
  },
  'query.cursor_invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '翻页标记无效，请从第一页重新查询。',
      en: 'The cursor is not valid. Start again from the first page.',
    },
  },
  'audit.anchor_malformed': {
    kind: 'malformed',
    text: {
      'zh-CN': '该文本不是完整的封签，请核对后整段复制。',
      en: 'This text is not a complete seal. Check it and copy the whole of it.',
    },
  },
  'header.invalid': {
    kind: 'malformed',
    text: { 'zh-CN': '请求头 {header} 的值无效。', en: 'The value of the header {header} is not valid.' },
  },
  'access.forbidden': {
    kind: 'forbidden',
    text: { 'zh-CN': '您无权执行此操作。', en: 'You do not have permission to do this.' },
  },
  'access.cross_site': {
    kind: 'forbidden',
    text: {
      'zh-CN': '请求来自其他网站，已被拒绝。',
      en: 'The request came from another site and was refused.',
    },
  },
  'resource.not_found': {
    kind: 'not_found',
    text: {
      'zh-CN': '未找到该内容，或您无权查看。',
      en: 'This was not found, or you do not have permission to view it.',
    },
  },
  'route.not_found': {
    kind: 'not_found',
    text: { 'zh-CN': '没有此接口。', en: 'There is no such API address.' },
  },
  'rate.limited': {
    kind: 'too_many',
    text: {
      'zh-CN': '请求过于频繁，请在{seconds}秒后再试。',
      en: 'Too many requests. Try again in {seconds} seconds.',
    },
  },
  'idempotency.key_required': {
    kind: 'malformed',
    text: {
      'zh-CN': '此请求须带 Idempotency-Key 请求头。',
      en: 'This request needs an Idempotency-Key header.',
    },
  },
  'idempotency.key_reused': {
    kind: 'refused',
    text: {
      'zh-CN': '该 Idempotency-Key 已用于其他内容，请换用新的标识。',
      en: 'This Idempotency-Key was already used with other content. Use a new one.',
    },
  },
  'idempotency.in_progress': {
    kind: 'conflict',
    text: {
      'zh-CN': '使用同一 Idempotency-Key 的请求正在处理，请稍后再试。',
      en: 'A request with this Idempotency-Key is still being processed. Try again later.',
    },
  },
  'version.stale': {
    kind: 'stale',
    text: {
      'zh-CN': '内容已被他人更新，请刷新后再修改。',
      en: 'Somebody else has changed this meanwhile. Refresh it before you make changes.',
    },
  },
  'demo.clock_off': {
    kind: 'not_found',
    text: { 'zh-CN': '没有此接口。', en: 'There is no such API address.' },
  },
  'service.unavailable': {
    kind: 'unavailable',
    text: {
      'zh-CN': '系统暂时无法办理，请稍后再试；已填写的内容不会丢失。',
      en: 'The portal cannot do this at the moment. Try again later. What you have entered is not lost.',
    },
  },
  'service.failed': {
    kind: 'failed',
    text: {
      'zh-CN': '系统发生故障，已记录。请稍后再试，并在反馈时提供请求编号。',
      en: 'A fault occurred in the portal and has been recorded. Try again later. If you report it, quote the request number.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
