import type { PrintReason } from '#domain/cards/card-print.js';
import type { Localized } from '#domain/shared/localized.js';

/** Why a printed card is not taken, and what whoever stands before it may do. */
export const PRINT_TEXTS: Readonly<Record<PrintReason, Localized>> = {
  print_broken: {
    'zh-CN': '二维码内容不是本平台签发的，或已被改动。请勿采信该打印件。',
    en: 'The code was not issued by this portal, or it was altered. Do not accept this printed card.',
  },
  print_for_others: {
    'zh-CN': '该二维码不是人才卡打印件上的二维码。手机上的动态二维码由服务机构核验。',
    en: 'This is not the code of a printed card. The changing code on a phone is verified by agencies.',
  },
  print_of_unknown_key: {
    'zh-CN': '无法确认该二维码由谁签发，不能判断真伪。请持卡人出示手机上的人才卡。',
    en: 'The issuer of the code cannot be confirmed, so the card cannot be checked. Ask the cardholder to show the card on a phone.',
  },
  print_unknown: {
    'zh-CN': '平台没有该打印件的记录，不能判断真伪。请持卡人出示手机上的人才卡。',
    en: 'The portal has no record of this printed card, so it cannot be checked. Ask the cardholder to show the card on a phone.',
  },
  print_withdrawn: {
    'zh-CN': '持卡人已作废该打印件，请勿采信。',
    en: 'The cardholder has withdrawn this printed card. Do not accept it.',
  },
  card_suspended: {
    'zh-CN': '人才卡已暂停使用，恢复前不能享受服务。',
    en: 'The card is suspended. No services can be used until it is reinstated.',
  },
  card_over: { 'zh-CN': '人才卡不在有效期内。', en: 'The card is outside its validity period.' },
  card_ended: {
    'zh-CN': '人才卡已注销或换发，该打印件随之失效。',
    en: 'The card was revoked or replaced, so this printed card is no longer valid.',
  },
};
