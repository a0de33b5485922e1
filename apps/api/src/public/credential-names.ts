/** What wallets call the card. */
export const CREDENTIAL_NAME = { 'zh-CN': '龙江人才卡', en: 'Longjiang Talent Card' };

/** The names by which wallets show what is in it. */
export const CLAIM_NAMES = {
  name: { 'zh-CN': '姓名', en: 'Name' },
  tier: { 'zh-CN': '人才层次', en: 'Tier' },
  valid_from: { 'zh-CN': '有效期起', en: 'Valid from' },
  valid_until: { 'zh-CN': '有效期至', en: 'Valid until' },
};
