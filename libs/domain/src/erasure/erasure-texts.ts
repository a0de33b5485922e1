import type { Localized } from '../shared/localized.js';
import type { ErasureCondition } from './lifecycle.js';
import type { ErasureObstacle } from './refuse-erasure.js';

/** What stands against an erasure, and what would change it. */
export const OBSTACLE_TEXTS: Readonly<
  Record<ErasureObstacle, { readonly message: Localized; readonly remedy: Localized }>
> = {
  application_open: {
    message: { 'zh-CN': '有尚未办结的人才认定申请。', en: 'An application for accreditation is under way.' },
    remedy: { 'zh-CN': '请先撤回该申请，或等待办结。', en: 'Withdraw it, or wait until it has ended.' },
  },
  request_open: {
    message: { 'zh-CN': '有尚未办结的服务申请。', en: 'A service request is under way.' },
    remedy: { 'zh-CN': '请先取消该申请，或等待办结。', en: 'Cancel it, or wait until it has ended.' },
  },
  card_live: {
    message: { 'zh-CN': '人才卡仍然有效。', en: 'There is a Talent Card that has not ended.' },
    remedy: {
      'zh-CN': '请向服务管理部门申请注销人才卡，或等待到期。',
      en: 'Ask the service office to end the card, or wait until it expires.',
    },
  },
  objection_open: {
    message: { 'zh-CN': '所提异议尚在审查。', en: 'An objection to a public notice is being looked into.' },
    remedy: { 'zh-CN': '请等待异议审查结束。', en: 'Wait until it has been decided.' },
  },
  staff_roles: {
    message: {
      'zh-CN': '该账号仍有工作人员角色。',
      en: 'The account still has the role of a member of staff.',
    },
    remedy: { 'zh-CN': '请先由系统管理员收回角色。', en: 'An administrator must take the role away first.' },
  },
};

/** Why a step is refused to somebody. */
export const CONDITION_TEXTS: Readonly<Record<ErasureCondition, Localized>> = {
  not_about_me: {
    'zh-CN': '不得办理本人的个人信息删除。',
    en: 'Nobody decides about the erasure of his or her own data.',
  },
  asked_by_another: {
    'zh-CN': '提出删除的人员不得执行删除，须由另一名管理员办理。',
    en: 'Whoever asked for the erasure does not carry it out; another administrator must.',
  },
  nothing_in_the_way: { 'zh-CN': '尚有事项未办结。', en: 'Something must end first.' },
};

/** What an erasure does, told before it is asked for. */
export const CONSEQUENCES = [
  {
    code: 'account_closed',
    text: {
      'zh-CN': '账号注销，所有登录立即失效，邮箱可重新注册。',
      en: 'Your account is closed and you are signed out everywhere. The email can be registered anew.',
    },
  },
  {
    code: 'identity_destroyed',
    text: {
      'zh-CN':
        '姓名、证件号码、联系电话、邮箱、个人资料及项目名册中的记录被删除，证件号码的密钥被销毁，任何人均无法恢复。',
      en: 'Your name, identity number, telephone, email, profile and entries on rosters of programmes are deleted, and the key of the number is destroyed. Nobody can bring them back.',
    },
  },
  {
    code: 'family_removed',
    text: {
      'zh-CN':
        '家属的姓名、出生日期、证件号码及同意书文件被删除；您在其他持卡人家庭中登记的信息，以及为您提出的申请内容，也一并删除。',
      en: 'The names, birth dates, identity numbers and signed consents of your dependants are deleted, and so is what other holders entered about you and asked for you.',
    },
  },
  {
    code: 'evidence_deleted',
    text: {
      'zh-CN': '已提交的证明材料、申报内容及与机构的往来消息被删除。',
      en: 'The documents and statements that you handed in, and your messages with agencies, are deleted.',
    },
  },
  {
    code: 'records_kept',
    text: {
      'zh-CN': '认定决定、发卡和服务办理的记录依法保留，但不再含有您的个人信息。',
      en: 'That a decision was taken, a card issued or a service given stays on record, without anything that tells who it was.',
    },
  },
  {
    code: 'rights_end',
    text: {
      'zh-CN': '此后不能再申诉或查询办理结果，曾经的人才卡和认定不能恢复。',
      en: 'Afterwards you can neither appeal nor look anything up, and a former card or accreditation cannot be restored.',
    },
  },
] as const satisfies readonly { readonly code: string; readonly text: Localized }[];
