import type { Localized } from '#domain/shared/localized.js';
import { POST_FAILURES, type PostFailure } from '#platform/webhooks/post-webhook.js';

/** Why a delivery did not succeed: nothing was heard of the receiver, or it said no. */
export type WebhookError = PostFailure | 'refused' | 'gone' | 'endpoint_disabled' | 'broken';

/** The classes of failure in words, for those who run a receiver. */
export const WEBHOOK_ERRORS: Readonly<Record<WebhookError, Localized>> = {
  address_refused: {
    'zh-CN': '该域名解析到不允许推送的地址（内网、本机或保留地址）。',
    en: 'The name leads to an address that nothing is sent to: a private, local or reserved one.',
  },
  name_unknown: { 'zh-CN': '域名无法解析。', en: 'The name cannot be resolved.' },
  connection_failed: { 'zh-CN': '无法建立连接，或连接中断。', en: 'No connection, or it broke.' },
  tls_failed: {
    'zh-CN': 'TLS 握手失败，请检查证书是否有效。',
    en: 'TLS failed. See whether the certificate is valid.',
  },
  timeout: {
    'zh-CN': '15 秒内未收到完整应答。',
    en: 'There was no whole answer within 15 seconds.',
  },
  interrupted: { 'zh-CN': '平台停机维护，推送中断。', en: 'The portal was stopped in the middle of it.' },
  refused: {
    'zh-CN': '接收端应答的状态码不是 2xx。',
    en: 'The receiver answered with something else than 2xx.',
  },
  gone: { 'zh-CN': '接收端应答 410，表示不再接收。', en: 'The receiver answered 410: it wants no more.' },
  endpoint_disabled: {
    'zh-CN': '推送地址已停用。',
    en: 'The endpoint was disabled before it arrived.',
  },
  broken: {
    'zh-CN': '平台内部故障，未能推送。',
    en: 'Something broke in the portal. It was not sent.',
  },
};

export const WEBHOOK_ERROR_CODES = [
  ...POST_FAILURES,
  'refused',
  'gone',
  'endpoint_disabled',
  'broken',
] as const satisfies readonly WebhookError[];
