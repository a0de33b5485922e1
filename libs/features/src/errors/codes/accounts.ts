import type { ErrorDefinition } from '../error-definition.js';

/** Accounts, the people behind them, and what they are told. */
export const ACCOUNTS_ERRORS = {
  'auth.required': {
    kind: 'unauthenticated',
    text: { 'zh-CN': '请先登录。', en: 'Sign in first.' },
  },
  'auth.credentials_wrong': {
    kind: 'unauthenticated',
    text: {
      'zh-CN': '邮箱、密码或动态验证码不正确。',
      en: 'The email, password or one-time code is not correct.',
    },
  },
  'auth.otp_required': {
    kind: 'unauthenticated',
    text: {
      'zh-CN': '请输入动态验证码。',
      en: 'Enter the one-time code from your authenticator app as well.',
    },
  },
  'auth.mfa_enrolment_required': {
    kind: 'forbidden',
    text: {
      'zh-CN': '工作人员须先启用动态验证码，方可使用平台。',
      en: 'Staff must set up one-time codes before they can use the portal.',
    },
  },
  'auth.mfa_already_enrolled': {
    kind: 'conflict',
    text: { 'zh-CN': '该账号已启用动态验证码。', en: 'One-time codes are already set up for this account.' },
  },
  'auth.mfa_code_wrong': {
    kind: 'refused',
    text: {
      'zh-CN': '动态验证码不正确或已使用，请等待下一个验证码。',
      en: 'The code is not correct or has already been used. Wait for the next code.',
    },
  },
  'auth.too_many_attempts': {
    kind: 'too_many',
    text: {
      'zh-CN': '尝试次数过多，请在{seconds}秒后再试。',
      en: 'Too many attempts. Try again in {seconds} seconds.',
    },
  },
  'auth.sign_in_again': {
    kind: 'forbidden',
    text: {
      'zh-CN': '为保护您的个人信息，此操作须在登录后{minutes}分钟内进行。请退出后重新登录再试。',
      en: 'To protect your data, this is possible only within {minutes} minutes of signing in. Sign out, sign in again, and try once more.',
    },
  },
  'account.export_too_often': {
    kind: 'too_many',
    text: {
      'zh-CN': '每小时最多导出{most}次，请稍后再试。',
      en: 'Your data can be downloaded at most {most} times an hour. Try again later.',
    },
  },
  'account.email_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该邮箱已注册，请直接登录。',
      en: 'An account with this email already exists. Sign in instead.',
    },
  },
  'account.password_weak': {
    kind: 'refused',
    text: {
      'zh-CN': '密码过于简单：请至少使用12个字符，且不要包含邮箱。',
      en: 'The password is too weak. Use at least 12 characters, and do not include your email.',
    },
  },
  'account.password_wrong': {
    kind: 'refused',
    text: {
      'zh-CN': '当前密码不正确。',
      en: 'The current password is not correct.',
    },
  },
  'password_reset.invalid': {
    kind: 'refused',
    text: {
      'zh-CN':
        '链接无效：可能已使用、已被新的邮件取代或已超过有效期。忘记密码的，请重新申请；受邀启用工作账号的，请联系系统管理员重新发送。',
      en: 'This link does not work: it may have been used, replaced by a later one, or have expired. If you forgot your password, ask for another link; if you were invited as staff, ask the administrator to send another.',
    },
  },
  'password_reset.no_mail': {
    kind: 'refused',
    text: {
      'zh-CN': '系统暂不能发送邮件，无法在线重设密码。请联系服务管理部门。',
      en: 'The portal cannot send mail here, so the password cannot be set anew. Ask the service office.',
    },
  },
  'email_change.invalid': {
    kind: 'refused',
    text: {
      'zh-CN':
        '链接无效：可能已使用、已被新的邮件取代或已超过七天。登录邮箱没有改变，请联系办理人员重新发送。',
      en: 'This link does not work: it may have been used, replaced by a later one, or be older than seven days. Your address has not changed. Ask the office to send another.',
    },
  },
  'user.email_reason': {
    kind: 'refused',
    text: {
      'zh-CN': '变更登录邮箱须选择原因。',
      en: 'Give the reason why the email address changes.',
    },
  },
  'user.email_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该邮箱已有账号。如为同一人，请在账号列表中查找该邮箱，为其设置角色。',
      en: 'There is an account with this email already. If it is the same person, look it up by the email and give it the roles.',
    },
  },
  'user.no_mail': {
    kind: 'refused',
    text: {
      'zh-CN': '系统暂不能发送邮件，无法邀请工作人员或变更登录邮箱。请先配置邮件服务。',
      en: 'The portal cannot send mail here, so nobody can be invited and no email address changed. Set up mail first.',
    },
  },
  'user.no_sign_in': {
    kind: 'refused',
    text: {
      'zh-CN': '该人员由纸质名单导入，尚未启用账号。请其凭卡号和证件号码自行启用并填写邮箱。',
      en: 'This person was imported from a list and has not taken over the account yet. He or she does so with the numbers of card and document, and gives an email then.',
    },
  },
  'user.not_invitable': {
    kind: 'conflict',
    text: {
      'zh-CN': '只能邀请尚未启用动态验证码的在用工作账号。已启用的，请本人在登录页重设密码。',
      en: 'Only staff with an enabled account and without one-time codes can be invited. Those with codes set a new password from the sign-in page.',
    },
  },
  'user.not_staff': {
    kind: 'refused',
    text: {
      'zh-CN': '姓名、语言和机构只能为工作人员变更。其他人员请本人在平台上修改。',
      en: 'Name, language and agency can be changed of staff only. Other people change theirs in the portal.',
    },
  },
  'user.erased': {
    kind: 'conflict',
    text: {
      'zh-CN': '该人员的个人信息已依法删除，账号已注销。',
      en: 'This person’s data has been erased, and the account is closed.',
    },
  },
  'user.own_account': {
    kind: 'forbidden',
    text: {
      'zh-CN': '不能在此变更或停用自己的账号，请由另一位系统管理员办理。',
      en: 'You cannot change or disable your own account here. Ask another administrator.',
    },
  },
  'user.no_reviewer': {
    kind: 'refused',
    text: {
      'zh-CN': '只有初审人员可设置初审赛道，请先授予初审角色。',
      en: 'Only reviewers can have review tracks. Grant the reviewer role first.',
    },
  },
  'user.roles_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '角色设置有误：角色不得重复或冲突，机构人员须指定机构。',
      en: 'The roles are not valid: they must not repeat or conflict, and agency staff need an agency.',
    },
  },
  'profile.missing': {
    kind: 'refused',
    text: { 'zh-CN': '请先填写个人信息。', en: 'Fill in your profile first.' },
  },
  'profile.identity_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '证件号码有误，请核对后更正。',
      en: 'The identity number is not valid. Check it and correct it.',
    },
  },
  'account.take_over_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '卡号、证件号码、联系电话不相符，或该账号已启用。请核对；如仍无法启用，请联系认定办公室。',
      en: 'The card number, document number and phone number do not match, or the account is already active. Check them; if it still does not work, contact the accreditation office.',
    },
  },
  'erasure.action_not_allowed': {
    kind: 'conflict',
    text: { 'zh-CN': '该删除申请已办结。', en: 'This erasure request has already been settled.' },
  },
  'erasure.in_the_way': {
    kind: 'conflict',
    text: {
      'zh-CN': '尚有事项未办结，暂不能删除个人信息，原因见下。',
      en: 'Some matters must be settled before the personal data can be erased. They are listed.',
    },
  },
  'erasure.one_open': {
    kind: 'conflict',
    text: { 'zh-CN': '已有待办理的删除申请。', en: 'An erasure request is already open.' },
  },
  'delivery.not_failed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该通知没有发送失败，无需重新发送。',
      en: 'This delivery has not failed, so it need not be sent again.',
    },
  },
  'preference.fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '此类通知涉及您的权益，平台内的通知不能关闭。',
      en: 'This notification affects your rights and cannot be turned off in the portal.',
    },
  },
  'preference.unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '此类通知不通过该渠道发送。',
      en: 'This kind of notification is not sent through this channel.',
    },
  },
  'export.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '每小时最多导出{most}份名单，请在{minutes}分钟后再试。',
      en: 'You can export {most} lists an hour. Try again in {minutes} minutes.',
    },
  },
  'reveal.erased': {
    kind: 'refused',
    text: {
      'zh-CN': '该证件号码已依法删除，无法查看。',
      en: 'This number has been erased and cannot be shown.',
    },
  },
  'reveal.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '每天最多查看{most}次个人敏感信息，请明天再试。',
      en: 'You can view sensitive personal data {most} times a day. Try again tomorrow.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
