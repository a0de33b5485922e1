import type { Localized } from '#domain/shared/localized.js';

/** What stands on a pass in the wallet of a telephone's maker. */
export const PASS_TEXTS = {
  title: { 'zh-CN': '龙江人才卡', en: 'Longjiang Talent Card' },
  name: { 'zh-CN': '姓名', en: 'Name' },
  tier: { 'zh-CN': '人才层次', en: 'Tier' },
  validUntil: { 'zh-CN': '有效期至', en: 'Valid until' },
  number: { 'zh-CN': '卡号末四位', en: 'Last digits' },
  about: { 'zh-CN': '说明', en: 'About this pass' },
  aboutText: {
    'zh-CN': '仅供出示，不能核销服务。扫描二维码可核对人才卡当前状态；本卡片不会自动更新，以核对结果为准。',
    en: 'For showing only; services cannot be redeemed with it. Scan the code to check whether the card is valid now. This pass is not updated automatically; the result of the check is decisive.',
  },
} as const satisfies Record<string, Localized>;
