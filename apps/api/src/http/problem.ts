import type { ErrorKind } from '#features/errors/error-definition.js';
import { PortalError } from '#features/errors/portal-error.js';
import type { Locale } from '#domain/shared/localized.js';

/** The status of each kind of error; the compiler proves the table complete. */
export const STATUS_OF: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  refused: 422,
  too_many: 429,
  failed: 500,
  unavailable: 503,
};

const TITLE_OF: Readonly<Record<ErrorKind, Readonly<Record<Locale, string>>>> = {
  malformed: { 'zh-CN': '请求有误', en: 'Not valid' },
  unauthenticated: { 'zh-CN': '未登录', en: 'Not signed in' },
  forbidden: { 'zh-CN': '无权操作', en: 'Not allowed' },
  not_found: { 'zh-CN': '未找到', en: 'Not found' },
  conflict: { 'zh-CN': '状态冲突', en: 'In conflict with the present state' },
  stale: { 'zh-CN': '内容已更新', en: 'Changed meanwhile' },
  too_large: { 'zh-CN': '内容过大', en: 'Too large' },
  unsupported: { 'zh-CN': '类型不支持', en: 'Type not supported' },
  refused: { 'zh-CN': '不予办理', en: 'Refused' },
  too_many: { 'zh-CN': '过于频繁', en: 'Too many' },
  failed: { 'zh-CN': '系统故障', en: 'Failure' },
  unavailable: { 'zh-CN': '暂不可用', en: 'Unavailable' },
};

/** A problem document of RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly reasons?: readonly { code: string; message: string; clause?: string; remedy?: string }[];
  readonly errors?: readonly { pointer: string; code: string; message: string }[];
}

/** Writes an error down for its reader. */
export function problemOf(error: PortalError, locale: Locale, instance: string, requestId: string): Problem {
  const { reasons, errors } = error.details;
  return {
    type: `urn:talent-card:problem:${error.code}`,
    title: TITLE_OF[error.kind][locale],
    status: STATUS_OF[error.kind],
    detail: error.text()[locale],
    instance,
    code: error.code,
    requestId,
    ...(reasons && {
      reasons: reasons.map((reason) => ({
        code: reason.code,
        message: reason.message[locale],
        ...(reason.clause !== undefined && { clause: reason.clause }),
        ...(reason.remedy && { remedy: reason.remedy[locale] }),
      })),
    }),
    ...(errors && { errors: errors.map((place) => ({ ...place, message: place.message[locale] })) }),
  };
}
