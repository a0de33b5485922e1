import type { ErrorDefinition } from '../error-definition.js';

/** Families and their consents. */
export const FAMILY_ERRORS = {
  'consent.form_settled': {
    kind: 'conflict',
    text: {
      'zh-CN': '该同意书已核验或已终止，不能再执行此操作。请刷新列表。',
      en: 'This consent form has already been checked, or the consent has ended. Refresh the list.',
    },
  },
  'consent.text_changed': {
    kind: 'conflict',
    text: {
      'zh-CN': '同意书文本已更新，请重新阅读后再确认。',
      en: 'The text of the consent has been updated. Read it again before you agree.',
    },
  },
  'dependant.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该家庭成员在当前状态下不能执行此操作。',
      en: 'This is not possible for this family member at present.',
    },
  },
  'dependant.identity_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该证件号码已登记在您的家庭成员中。',
      en: 'This identity number is already registered for one of your family members.',
    },
  },
  'dependant.linked': {
    kind: 'conflict',
    text: {
      'zh-CN': '该家庭成员已关联本人账号，其信息不能由您修改；请先解除关联。',
      en: 'This person has linked his or her own account, so you cannot change the details. Unlink the account first.',
    },
  },
  'dependant.not_fitting': {
    kind: 'refused',
    text: {
      'zh-CN': '所填家庭成员与亲属关系不符，原因见下。',
      en: 'The details of this family member do not match the relation. The reasons are listed.',
    },
  },
  'dependant.too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '家庭成员最多登记{most}人。',
      en: 'You can register at most {most} family members.',
    },
  },
  'invitation.already_linked': {
    kind: 'conflict',
    text: {
      'zh-CN': '该账号已关联此持卡人的另一名家庭成员。',
      en: 'This account is already linked to another family member of this cardholder.',
    },
  },
  'invitation.identity_mismatch': {
    kind: 'refused',
    text: {
      'zh-CN':
        '所填姓名或证件与持卡人登记的不一致，或与您个人信息中的证件不一致。如持卡人登记有误，请由其更正。',
      en: 'The name or document number does not match what the cardholder entered, or the document in your profile. If the cardholder’s entry is wrong, ask the cardholder to correct it.',
    },
  },
  'invitation.invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '邀请无效：可能已使用、已撤回或已超过七天。请联系持卡人重新邀请。',
      en: 'This invitation is not valid: it may have been used, withdrawn, or be older than seven days. Ask the cardholder for a new one.',
    },
  },
  'invitation.no_mail': {
    kind: 'refused',
    text: {
      'zh-CN': '平台暂不能发送邮件，无法邀请。可改为上传其本人签署的同意书。',
      en: 'The portal cannot send email at present, so nobody can be invited. You can upload a signed consent form instead.',
    },
  },
  'invitation.own': {
    kind: 'refused',
    text: {
      'zh-CN': '这是您本人发出的邀请，请由被邀请人登录本人账号接受。',
      en: 'You sent this invitation yourself. The invited person must accept it from his or her own account.',
    },
  },
  'invitation.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '每天最多发出{most}份邀请，请明天再试。',
      en: 'You can send {most} invitations a day. Try again tomorrow.',
    },
  },
  'dependant.spouse_exists': {
    kind: 'conflict',
    text: { 'zh-CN': '已登记配偶，不能重复登记。', en: 'A spouse is already registered.' },
  },
} as const satisfies Record<string, ErrorDefinition>;
