import type { Localized } from '../shared/localized.js';

/** Why an agency may decline a request; each decline names one and explains it in words. */
export const DECLINE_REASONS = {
  no_capacity: { 'zh-CN': '接待能力不足', en: 'No capacity' },
  documents_incomplete: { 'zh-CN': '材料不齐全', en: 'Documents incomplete' },
  conditions_not_met: { 'zh-CN': '不符合办理条件', en: 'Conditions not met' },
  not_responsible: { 'zh-CN': '不属于本机构受理范围', en: 'Not for this agency' },
  not_reachable: { 'zh-CN': '无法与申请人取得联系', en: 'Holder could not be reached' },
  other: { 'zh-CN': '其他原因', en: 'Another reason' },
} as const satisfies Readonly<Record<string, Localized>>;

export type DeclineReason = keyof typeof DECLINE_REASONS;
export const DECLINE_REASON_CODES = Object.keys(DECLINE_REASONS) as DeclineReason[];
