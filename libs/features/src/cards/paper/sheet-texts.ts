import type { Localized } from '#domain/shared/localized.js';

/** What stands on a printed card and around it. */
export const SHEET_TEXTS = {
  title: { 'zh-CN': '龙江人才卡（打印件）', en: 'Longjiang Talent Card, printed copy' },
  brand: { 'zh-CN': '龙江人才卡', en: 'Longjiang Talent Card' },
  name: { 'zh-CN': '姓名', en: 'Name' },
  tier: { 'zh-CN': '人才层次', en: 'Tier' },
  number: { 'zh-CN': '卡号', en: 'Card no.' },
  validUntil: { 'zh-CN': '有效期至', en: 'Valid until' },
  issuer: { 'zh-CN': '发卡机关', en: 'Issued by' },
  printedOn: { 'zh-CN': '打印日期', en: 'Printed on' },
  printId: { 'zh-CN': '打印编号', en: 'Print no.' },
  checkAt: { 'zh-CN': '核对网址', en: 'Check at' },
  scan: { 'zh-CN': '扫码核对', en: 'Scan to check' },
  compare: {
    'zh-CN': '请将页面显示的层次、姓名、卡号末位与本卡及本人身份证件核对，以页面所示状态为准。',
    en: 'Compare the tier, name and last digits on the page with this card and the identity document. The status on the page is decisive.',
  },
  noUse: {
    'zh-CN': '仅供出示，不能核销服务。',
    en: 'For showing only; services cannot be redeemed with it.',
  },
  picture: { 'zh-CN': '核对本卡的二维码', en: 'QR code for checking this card' },
  howTo: { 'zh-CN': '使用说明', en: 'How to use it' },
} as const satisfies Record<string, Localized>;

/** What the holder does with the sheet, one paragraph each. */
export const SHEET_STEPS: readonly Localized[] = [
  {
    'zh-CN': '打印时请选择“实际大小”，不要缩放，卡面应为85.6毫米×54毫米。沿裁切标记剪下，沿虚线对折。',
    en: 'Print at actual size, without scaling: the card measures 85.6 mm by 54 mm. Cut along the marks and fold along the dashed line.',
  },
  {
    'zh-CN':
      '任何人都可用手机扫描背面的二维码，在平台网页上核对本卡是否有效。每次核对只计次数，不记录核对人。',
    en: 'Anyone can scan the QR code on the back with a phone to check on the portal whether this card is valid. Checks are counted; who checks is not recorded.',
  },
  {
    'zh-CN': '享受服务时请出示手机上的动态二维码。打印件可以复印，须与本人身份证件一并出示。',
    en: 'To use a service, show the QR code on your phone. A printed card can be copied, so show it only together with your identity document.',
  },
  {
    'zh-CN': '如打印件遗失，请登录平台，在“我的人才卡”中作废该打印件。换发或注销人才卡后，打印件随之失效。',
    en: 'If you lose the printed card, sign in and withdraw it under My Talent Card. When your card is renewed or revoked, the printed card is no longer valid.',
  },
];
