import type { Localized } from '#domain/shared/localized.js';
import type { SendFailure } from '#platform/outlets/outlet.js';

/** Why a delivery failed, in words for the office. The class is all that is kept of a failure: no address, no text. */
export const DELIVERY_ERRORS = {
  no_address: { 'zh-CN': '没有可用的联系方式', en: 'There is no address to send it to' },
  recipient_gone: { 'zh-CN': '收件账号已停用', en: 'The account is disabled' },
  connection_failed: { 'zh-CN': '无法连接发送服务器', en: 'The server cannot be reached' },
  connection_timeout: { 'zh-CN': '发送服务器响应超时', en: 'The server did not answer in time' },
  connection_lost: { 'zh-CN': '与发送服务器的连接中断', en: 'The connection to the server was lost' },
  tls_failed: {
    'zh-CN': '无法与发送服务器建立加密连接',
    en: 'No safe connection to the server could be made',
  },
  sign_in_failed: {
    'zh-CN': '发送服务器拒绝登录',
    en: 'The server refused the user or password of the portal',
  },
  refused_for_now: { 'zh-CN': '发送服务器暂时拒收', en: 'The server refused it for now' },
  recipient_refused: { 'zh-CN': '收件地址不存在或拒收', en: 'There is no such recipient, or it was refused' },
  message_refused: { 'zh-CN': '发送服务器拒收该邮件', en: 'The server refused the message for good' },
  outcome_unknown: {
    'zh-CN': '发送结果不明，对方可能已收到；为避免重复，不再自动发送',
    en: 'Nobody knows whether it arrived. It is not sent again by itself, so that it does not arrive twice',
  },
  not_written: { 'zh-CN': '无法写入发送文件夹', en: 'It could not be written into its folder' },
  broken: { 'zh-CN': '系统内部错误', en: 'Something broke on our side' },
} as const satisfies Record<SendFailure | 'no_address' | 'recipient_gone' | 'broken', Localized>;

export type DeliveryError = keyof typeof DELIVERY_ERRORS;
export const DELIVERY_ERROR_CODES = Object.keys(DELIVERY_ERRORS) as DeliveryError[];
