import type { LookReason, VerificationReason } from '#domain/cards/verification.js';
import type { Localized } from '#domain/shared/localized.js';

/** What an agency is told: why a card or its code is not taken, and what to do. */
export const VERIFICATION_TEXTS: Readonly<Record<VerificationReason, Localized>> = {
  presentation_broken: {
    'zh-CN': '二维码内容不是有效的人才卡凭证，请重新扫描。',
    en: 'The code is not a valid Talent Card code. Scan it again.',
  },
  presentation_of_unknown_key: {
    'zh-CN': '无法确认二维码由谁签发，请持卡人刷新二维码后重试。',
    en: 'The issuer of the code cannot be confirmed. Ask the cardholder to refresh it and try again.',
  },
  presentation_for_others: {
    'zh-CN': '该凭证不是出示给服务机构的。',
    en: 'This code is not meant for presentation to an agency.',
  },
  presentation_over: {
    'zh-CN': '二维码已过期，请持卡人刷新后重新出示。',
    en: 'The code has expired. Ask the cardholder for a new one.',
  },
  presentation_early: {
    'zh-CN': '二维码尚未生效，请核对设备时间。',
    en: 'The code is not valid yet. Check the clock of the device.',
  },
  presentation_used: {
    'zh-CN': '该二维码已被核验过，不能再次使用，请持卡人刷新后重新出示。',
    en: 'The code has already been verified and works only once. Ask the cardholder for a new one.',
  },
  card_unknown: {
    'zh-CN': '没有该卡号，请核对后再试。',
    en: 'There is no card with this number. Check it and try again.',
  },
  card_suspended: { 'zh-CN': '人才卡已暂停使用。', en: 'The card is suspended.' },
  card_over: { 'zh-CN': '人才卡不在有效期内。', en: 'The card is outside its validity period.' },
  card_ended: { 'zh-CN': '人才卡已失效。', en: 'The card is no longer valid.' },
  copy_ended: {
    'zh-CN': '持卡人已停用该钱包中的人才卡，请其在平台中出示二维码并核对本人身份。',
    en: 'The cardholder has ended the copy of the card in this wallet. Ask for the QR code from the portal, and check the person’s identity.',
  },
};

/** The same to the holder, who sees that the agency was told nothing more. */
export const LOOK_TEXTS: Readonly<Record<LookReason, Localized>> = {
  presentation_broken: {
    'zh-CN': '未提供信息：二维码无效。',
    en: 'No information given: the code was not valid.',
  },
  presentation_over: {
    'zh-CN': '未提供信息：二维码已过期。',
    en: 'No information given: the code had expired.',
  },
  presentation_early: {
    'zh-CN': '未提供信息：二维码尚未生效。',
    en: 'No information given: the code was not valid yet.',
  },
  presentation_used: {
    'zh-CN': '未提供信息：该二维码此前已被核验过，可能是截图或翻拍。',
    en: 'No information given: the code had already been verified. It may have been a screenshot or a photo.',
  },
  card_suspended: { 'zh-CN': '仅告知人才卡已暂停使用。', en: 'Only told that the card is suspended.' },
  card_over: {
    'zh-CN': '仅告知人才卡不在有效期内。',
    en: 'Only told that the card is outside its validity period.',
  },
  card_ended: { 'zh-CN': '仅告知人才卡已失效。', en: 'Only told that the card is no longer valid.' },
  copy_ended: {
    'zh-CN': '仅告知该钱包中的人才卡已停用。有人出示了您已停用的副本。',
    en: 'Only told that this copy was ended. Somebody presented a copy that you had ended.',
  },
};
