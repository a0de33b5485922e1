import type { Localized } from '../shared/localized.js';
import { DECLINE_REASONS } from './decline-reasons.js';

/** Why a request ended that went with its holder's card. */
const WITH_THE_CARD = {
  card_suspended: {
    'zh-CN': '预约时段开始时人才卡处于暂停状态',
    en: 'The card was suspended when the slot began',
  },
  card_revoked: { 'zh-CN': '人才卡已注销', en: 'The card was revoked' },
  card_expired: { 'zh-CN': '人才卡在暂停期间到期', en: 'The card expired while it was suspended' },
} as const satisfies Readonly<Record<string, Localized>>;

export type CardEndReason = keyof typeof WITH_THE_CARD;

/** Every reason that is kept with a request that ended without the service. */
export const END_REASONS = { ...DECLINE_REASONS, ...WITH_THE_CARD };
export type EndReason = keyof typeof END_REASONS;
export const END_REASON_CODES = Object.keys(END_REASONS) as EndReason[];

/** Whether a request ended because its holder's card did not hold any more. */
export function isWithCard(reason: EndReason | undefined): reason is CardEndReason {
  return reason !== undefined && reason in WITH_THE_CARD;
}
