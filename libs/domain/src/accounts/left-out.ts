import type { Localized } from '../shared/localized.js';

/**
 * Why something that stands in a person's rows is not in the document of everything that is kept about the person.
 * `bookkeeping`, `you` and `elsewhere` take nothing from the reader; the others are told of in the document.
 */
export const LEFT_OUT_REASONS = [
  'secret',
  'staff',
  'others',
  'looks',
  'internal',
  'office_work',
  'programs',
  'short_lived',
  'pending_import',
  'bookkeeping',
  'you',
  'elsewhere',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What is left out, and why, for whoever reads the document. */
export interface LeftOutText {
  readonly what: Localized;
  readonly why: Localized;
}

/** The reasons that a reader is told. */
export const LEFT_OUT_TEXTS: Readonly<
  Record<Exclude<LeftOutReason, 'bookkeeping' | 'you' | 'elsewhere'>, LeftOutText>
> = {
  secret: {
    what: {
      'zh-CN': '密码、动态验证码密钥、登录凭证和加密密钥',
      en: 'Passwords, the secret of one-time codes, sign-in tokens and encryption keys',
    },
    why: {
      'zh-CN': '平台仅保存无法还原或已加密的形式；一旦写入文件，取得文件的人即可冒用您的账号。',
      en: 'The portal keeps them only as hashes or encrypted. In a file, they would let whoever finds it act in your name.',
    },
  },
  staff: {
    what: {
      'zh-CN': '经办工作人员的姓名和账号',
      en: 'The names and accounts of the officials who handled your matters',
    },
    why: {
      'zh-CN': '本文件写明办理的部门、时间、结果和理由；工作人员的姓名属于其本人的个人信息。',
      en: 'The document tells which office acted, when, with what result and why. The name of an official is that official’s personal data.',
    },
  },
  others: {
    what: {
      'zh-CN': '其他人的信息，例如异议人、持卡人和与家庭成员关联的账号',
      en: 'Data of other people, such as objectors, the holder in whose family you are, and accounts linked to your family',
    },
    why: {
      'zh-CN': '查阅、复制的权利限于本人的个人信息；您填写的家庭成员信息已列入。',
      en: 'The right to a copy covers one’s own data. What you entered about your family is included.',
    },
  },
  looks: {
    what: {
      'zh-CN': '工作人员查看您完整信息时的姓名和填写的理由',
      en: 'Which official looked at your unmasked data, and the reason that was entered',
    },
    why: {
      'zh-CN':
        '每次查看的时间和内容已列入；查看人和理由由审计人员核查。您认为不当的，可在“个人信息”页就该次查看投诉。',
      en: 'When and at what is included. By whom and why is for the auditors to examine. If a look seems wrong to you, complain about it on your profile page.',
    },
  },
  internal: {
    what: {
      'zh-CN': '初审向审批提出的建议，以及承办机构的内部记录',
      en: 'What a reviewer recommends to the approver, and internal notes of agencies',
    },
    why: {
      'zh-CN': '属于办理过程中的内部意见，以最终结果和理由为准；结果和理由已列入。',
      en: 'They are opinions within a procedure. What counts are its result and the reasons, which are included.',
    },
  },
  office_work: {
    what: {
      'zh-CN': '您作为工作人员办理他人事项的记录',
      en: 'What you did as an official in the matters of other people',
    },
    why: {
      'zh-CN': '属于所办事项的公务记录，随该事项保存。',
      en: 'It is part of the official record of those matters and stays with them.',
    },
  },
  programs: {
    what: {
      'zh-CN': '机构接入系统的账号及其测试卡、机构收到的事件通知',
      en: 'Accounts of agencies’ programs with their test cards, and messages to agencies’ own systems',
    },
    why: {
      'zh-CN': '不是个人账号；事件通知只含编号，不含个人信息。',
      en: 'They are no person’s accounts, and such messages carry ids and no personal data.',
    },
  },
  short_lived: {
    what: {
      'zh-CN': '防止重复提交的应答副本和登录次数计数',
      en: 'Copies of answers that guard against repeats, and counts of attempts',
    },
    why: {
      'zh-CN': '仅短期保存，内容与本文件所列事项相同。',
      en: 'They are kept for a short time, and say nothing that the document does not.',
    },
  },
  pending_import: {
    what: {
      'zh-CN': '尚未确认的导入名单',
      en: 'Lists that are being imported and are not confirmed yet',
    },
    why: {
      'zh-CN': '名单确认前不属于任何账号，确认后列入，作废后删除。',
      en: 'Until it is confirmed, a row belongs to no account. Afterwards it is included here, or deleted when the list is discarded.',
    },
  },
};
