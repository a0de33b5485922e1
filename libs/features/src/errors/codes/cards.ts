import type { ErrorDefinition } from '../error-definition.js';

/** Cards and what they give. */
export const CARDS_ERRORS = {
  'card.none': {
    kind: 'not_found',
    text: { 'zh-CN': '您尚未持有人才卡。', en: 'You do not hold a Talent Card yet.' },
  },
  'card.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '人才卡在当前状态下不能执行此操作。',
      en: 'This is not possible in the current state of the card.',
    },
  },
  'card.not_in_force': {
    kind: 'conflict',
    text: {
      'zh-CN': '人才卡当前不可使用，原因见下。',
      en: 'The card cannot be used now. The reason is listed.',
    },
  },
  'card_print.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '一天内最多生成{most}份打印件和手机钱包卡片，请明天再试。已生成的可重复打印。',
      en: 'You can create at most {most} printed cards and wallet passes a day. Try again tomorrow. You can print a file you already have again.',
    },
  },
  'card_pass.not_configured': {
    kind: 'not_found',
    text: {
      'zh-CN': '平台未开通这种手机钱包，请使用电子人才卡或打印件。',
      en: 'This portal does not offer passes for this wallet. Use your digital card or a printed card.',
    },
  },
  'credential.key_unusable': {
    kind: 'refused',
    text: {
      'zh-CN': '该密钥不是可用的 EC P-256 公钥，请由钱包提供其公钥。',
      en: 'This is not a usable EC P-256 public key. Send the public key of the wallet.',
    },
  },
  'credential.copies_full': {
    kind: 'conflict',
    text: {
      'zh-CN': '近90天内签发的钱包副本已达{most}个，暂不能再签发；最早的一个到期后可再添加。',
      en: '{most} copies of the card were issued to wallets in the last 90 days. You can add another once the oldest has expired.',
    },
  },
  'credential.copy_over': {
    kind: 'conflict',
    text: {
      'zh-CN': '该副本已停用或已到期，无需再次停用。',
      en: 'This copy has already been ended or has expired.',
    },
  },
  'verification.card_once': {
    kind: 'malformed',
    text: {
      'zh-CN': '请提供二维码内容或卡号，且只提供其中一项。',
      en: 'Send either the QR code content or the card number, but not both.',
    },
  },
  'verification.nothing_to_ask': {
    kind: 'refused',
    text: {
      'zh-CN': '贵机构未承办任何服务，无需核验人才卡。如有疑问，请联系服务管理部门。',
      en: 'Your agency does not provide any service, so it has no need to verify cards. If you have questions, contact the service office.',
    },
  },
  'quota.counter_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '该持卡人没有这一额度。',
      en: 'This cardholder has no such quota.',
    },
  },
  'quota.correction_out_of_bounds': {
    kind: 'refused',
    text: {
      'zh-CN': '更正后的次数超出允许范围，请核对次数后重试。',
      en: 'After this correction the uses would be outside the allowed range. Check the number and try again.',
    },
  },
  'eligibility.no_higher_tier': {
    kind: 'refused',
    text: {
      'zh-CN': '您已在最高层次，没有更高层次可供比较。',
      en: 'You already hold the highest tier. There is no higher tier to compare with.',
    },
  },
  'redemption.card_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '没有该卡号，请核对后再试。',
      en: 'There is no card with this number. Check it and try again.',
    },
  },
  'redemption.card_once': {
    kind: 'malformed',
    text: {
      'zh-CN': '请提供卡号或核验记录，且只提供其中一项。',
      en: 'Send either the card number or the verification, but not both.',
    },
  },
  'redemption.own_card': {
    kind: 'refused',
    text: {
      'zh-CN': '工作人员不能为本人核销，请由其他人员办理。',
      en: 'You cannot redeem a use of your own card. Ask a colleague.',
    },
  },
  'redemption.card_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '人才卡或二维码未通过核验，原因见下，未核销任何次数。',
      en: 'The card or its QR code could not be verified. The reason is listed, and nothing was redeemed.',
    },
  },
  'redemption.presented_once': {
    kind: 'malformed',
    text: {
      'zh-CN': '请提供二维码内容或核验记录，且只提供其中一项。',
      en: 'Send either the QR code content or the verification, but not both.',
    },
  },
  'redemption.presentation_needed': {
    kind: 'malformed',
    text: {
      'zh-CN': '上报离线核销须附当时读取的二维码内容。',
      en: 'To report an offline use, include the QR code content that was read at that time.',
    },
  },
  'verification.time_in_future': {
    kind: 'refused',
    text: {
      'zh-CN': '核验时间晚于当前时间，请核对设备时间。',
      en: 'The time of the verification is in the future. Check the clock of the device.',
    },
  },
  'verification.too_late': {
    kind: 'refused',
    text: {
      'zh-CN': '离线核验记录须在{hours}小时内上报，此条已超过时限。',
      en: 'An offline verification must be reported within {hours} hours. This one is older.',
    },
  },
  'verification.code_needed': {
    kind: 'malformed',
    text: {
      'zh-CN': '上报离线核验记录须提供二维码内容。',
      en: 'To report an offline verification, include the QR code content.',
    },
  },
  'redemption.time_in_future': {
    kind: 'refused',
    text: {
      'zh-CN': '核销时间晚于当前时间，请核对设备时间。',
      en: 'The time of the use is in the future. Check the clock of the device.',
    },
  },
  'redemption.too_late': {
    kind: 'refused',
    text: {
      'zh-CN': '离线核销须在{hours}小时内上报，此条已超过时限。',
      en: 'An offline use must be reported within {hours} hours. This one is older.',
    },
  },
  'redemption.verification_over': {
    kind: 'refused',
    text: {
      'zh-CN': '本机构没有此项有效核验，或核验已超过{minutes}分钟。请重新核验人才卡。',
      en: 'Your agency has no such valid verification, or it is older than {minutes} minutes. Verify the card again.',
    },
  },
  'redemption.not_a_pass': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不是现场核销服务，或本机构不提供。',
      en: 'This service is not redeemed on the spot, or your agency does not provide it.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
