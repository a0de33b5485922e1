import type { ErrorDefinition } from '../error-definition.js';

/** Cards and what they give. */
export const CARDS_ERRORS = {
  'card.none': {
    kind: 'not_found',
    text: { 'zh-CN': '您还没有人才卡。', en: 'You have no Talent Card yet.' },
  },
  'card.action_not_allowed': {
    kind: 'conflict',
    text: { 'zh-CN': '人才卡在当前状态下不能执行此操作。', en: 'This cannot be done with the card now.' },
  },
  'card.not_in_force': {
    kind: 'conflict',
    text: {
      'zh-CN': '人才卡当前不可使用，原因见下。',
      en: 'The card cannot be used now. The reason is listed.',
    },
  },
  'credential.key_unusable': {
    kind: 'refused',
    text: {
      'zh-CN': '该密钥不是可用的 EC P-256 公钥，请由钱包提供其公钥。',
      en: 'This is not a usable public key of EC P-256. Send the public key of the wallet.',
    },
  },
  'verification.card_once': {
    kind: 'malformed',
    text: {
      'zh-CN': '请提供二维码内容或卡号，且只提供其中一项。',
      en: 'Send either what the QR code says or the number of the card.',
    },
  },
  'quota.counter_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '该持卡人没有这一额度。',
      en: 'The holder has no such quota.',
    },
  },
  'quota.correction_out_of_bounds': {
    kind: 'refused',
    text: {
      'zh-CN': '更正后的次数超出允许范围。',
      en: 'The correction would leave the quota out of its bounds.',
    },
  },
  'eligibility.no_higher_tier': {
    kind: 'refused',
    text: {
      'zh-CN': '您已在最高层次，没有更高层次可供比较。',
      en: 'Yours is the highest tier. There is none above it.',
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
      en: 'Send either the number of the card or the verification of it.',
    },
  },
  'redemption.verification_over': {
    kind: 'refused',
    text: {
      'zh-CN': '本机构没有此项有效核验，或核验已超过 {minutes} 分钟。请重新核验人才卡。',
      en: 'This agency has no such valid verification, or it is older than {minutes} minutes. Verify the card again.',
    },
  },
  'redemption.not_a_pass': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不是现场核销服务，或本机构不提供。',
      en: 'The service is not redeemed on the spot, or this agency does not fulfil it.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
