import type { Localized } from '../shared/localized.js';

/** What the program of an agency may be allowed. Nothing follows from anything: each is given by name. */
export const CLIENT_SCOPES = [
  'cards:verify',
  'entitlements:redeem',
  'requests:read',
  'requests:write',
  'slots:write',
  'webhooks:manage',
] as const;
export type ClientScope = (typeof CLIENT_SCOPES)[number];

/** The scopes in the words of whoever gives them. */
export const SCOPE_TEXTS: Readonly<Record<ClientScope, Localized>> = {
  'cards:verify': { 'zh-CN': '核验人才卡', en: 'Verify cards' },
  'entitlements:redeem': { 'zh-CN': '核销现场服务', en: 'Redeem uses of passes' },
  'requests:read': { 'zh-CN': '查看本机构受理的服务申请', en: 'Read the agency’s requests' },
  'requests:write': { 'zh-CN': '办理本机构受理的服务申请', en: 'Act on the agency’s requests' },
  'slots:write': { 'zh-CN': '发布和调整预约时段', en: 'Offer and change slots' },
  'webhooks:manage': { 'zh-CN': '管理事件推送', en: 'Manage webhooks' },
};
