import type { Localized } from '../shared/localized.js';
import type { ErasureCondition } from './lifecycle.js';
import type { ErasureObstacle } from './refuse-erasure.js';

/** What stands against an erasure, and what would change it. */
export const OBSTACLE_TEXTS: Readonly<
  Record<ErasureObstacle, { readonly message: Localized; readonly remedy: Localized }>
> = {
  application_open: {
    message: { 'zh-CN': '有尚未办结的人才认定申请。', en: 'An application for accreditation is still open.' },
    remedy: { 'zh-CN': '请先撤回该申请，或等待办结。', en: 'Withdraw it, or wait until it has ended.' },
  },
  request_open: {
    message: { 'zh-CN': '有尚未办结的服务申请。', en: 'A service request is still open.' },
    remedy: { 'zh-CN': '请先取消该申请，或等待办结。', en: 'Cancel it, or wait until it has ended.' },
  },
  card_live: {
    message: { 'zh-CN': '人才卡仍然有效。', en: 'The Talent Card is still valid.' },
    remedy: {
      'zh-CN': '请向服务管理部门申请注销人才卡，或等待到期。',
      en: 'Ask the service office to revoke the card, or wait until it expires.',
    },
  },
  objection_open: {
    message: { 'zh-CN': '所提异议尚在核查。', en: 'An objection to a public notice is being examined.' },
    remedy: { 'zh-CN': '请等待异议核查结束。', en: 'Wait until it has been decided.' },
  },
  staff_roles: {
    message: {
      'zh-CN': '该账号仍有工作人员角色。',
      en: 'The account still has a staff role.',
    },
    remedy: { 'zh-CN': '请先由系统管理员收回角色。', en: 'An administrator must remove the role first.' },
  },
};

/** Why a step is refused to somebody. */
export const CONDITION_TEXTS: Readonly<Record<ErasureCondition, Localized>> = {
  not_about_me: {
    'zh-CN': '不得办理本人的个人信息删除。',
    en: 'You cannot handle the erasure of your own personal data.',
  },
  asked_by_another: {
    'zh-CN': '提出删除的人员不得执行删除，须由另一名系统管理员办理。',
    en: 'The person who requested the erasure cannot carry it out; another administrator must.',
  },
  nothing_in_the_way: { 'zh-CN': '尚有事项未办结。', en: 'Some matters must be settled first.' },
};

/** What an erasure does, told before it is asked for. */
export const CONSEQUENCES = [
  {
    code: 'account_closed',
    text: {
      'zh-CN': '账号注销，所有登录立即失效，邮箱可重新注册。',
      en: 'Your account is closed and you are signed out everywhere. The email address can be registered again.',
    },
  },
  {
    code: 'identity_destroyed',
    text: {
      'zh-CN':
        '姓名、证件号码、联系电话、邮箱、个人信息及项目名册中的记录被删除，证件号码的密钥被销毁，任何人均无法恢复。',
      en: 'Your name, identity number, phone number, email, profile and entries on programme rosters are deleted, and the key of the identity number is destroyed. Nobody can restore them.',
    },
  },
  {
    code: 'family_removed',
    text: {
      'zh-CN':
        '家庭成员的姓名、出生日期、证件号码及同意书文件被删除；您在其他持卡人家庭中登记的信息，以及为您提出的申请内容，也一并删除。',
      en: 'The names, dates of birth, identity numbers and consent forms of your family members are deleted. The details that other cardholders entered about you and the content of requests made for you are deleted as well.',
    },
  },
  {
    code: 'evidence_deleted',
    text: {
      'zh-CN': '已提交的证明材料、申报内容及与机构的往来消息被删除。',
      en: 'The documents and statements that you submitted, and your messages with agencies, are deleted.',
    },
  },
  {
    code: 'records_kept',
    text: {
      'zh-CN': '认定决定、发卡和服务办理的记录依法保留，但不再含有您的个人信息。',
      en: 'Records of accreditation decisions, cards issued and services provided are kept as the law requires, but no longer contain your personal data.',
    },
  },
  {
    code: 'rights_end',
    text: {
      'zh-CN': '此后不能再申诉或查询办理结果，曾经的人才卡和认定不能恢复。',
      en: 'Afterwards you can neither appeal nor view results, and a former card or accreditation cannot be restored.',
    },
  },
] as const satisfies readonly { readonly code: string; readonly text: Localized }[];
