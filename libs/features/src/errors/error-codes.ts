import type { Localized } from '#domain/shared/localized.js';

/** What went wrong in kind; the API turns each into one status. */
export const ERROR_KINDS = [
  'malformed',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'stale',
  'too_large',
  'unsupported',
  'refused',
  'too_many',
  'unavailable',
  'failed',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

interface ErrorDefinition {
  readonly kind: ErrorKind;
  /** What happened and what to do; `{name}` is filled in from the error's parameters. */
  readonly text: Localized;
}

/** Every error that the portal tells of. The code is public and stable; kind and text follow from it. */
export const ERRORS = {
  'body.invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '提交的内容有误，请按逐项说明更正后重新提交。',
      en: 'Some of what was sent is not valid. Correct the items listed and send it again.',
    },
  },
  'body.unreadable': {
    kind: 'malformed',
    text: { 'zh-CN': '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  },
  'body.too_deep': {
    kind: 'malformed',
    text: { 'zh-CN': '请求内容嵌套过深。', en: 'The body nests too deeply.' },
  },
  'body.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '提交的内容过大。', en: 'What was sent is too large.' },
  },
  'body.unsupported_type': {
    kind: 'unsupported',
    text: {
      'zh-CN': '不支持此内容类型，请使用 application/json。',
      en: 'This content type is not taken here. Send application/json.',
    },
  },
  'query.invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '查询参数有误，请按逐项说明更正。',
      en: 'A query parameter is not valid. Correct the items listed.',
    },
  },
  'query.cursor_invalid': {
    kind: 'malformed',
    text: {
      'zh-CN': '翻页标记无效，请从第一页重新查询。',
      en: 'The cursor is not one of this list. Start again from the first page.',
    },
  },
  'header.invalid': {
    kind: 'malformed',
    text: { 'zh-CN': '请求头 {header} 的值无效。', en: 'The header {header} has no valid value.' },
  },
  'request.malformed': {
    kind: 'malformed',
    text: { 'zh-CN': '无法理解该请求。', en: 'The request could not be understood.' },
  },
  'auth.required': {
    kind: 'unauthenticated',
    text: { 'zh-CN': '请先登录。', en: 'Sign in first.' },
  },
  'auth.credentials_wrong': {
    kind: 'unauthenticated',
    text: {
      'zh-CN': '邮箱、密码或动态验证码不正确。',
      en: 'The email, the password or the one-time code is not right.',
    },
  },
  'auth.otp_required': {
    kind: 'unauthenticated',
    text: { 'zh-CN': '请输入动态验证码。', en: 'Enter the one-time code of your authenticator as well.' },
  },
  'auth.mfa_enrolment_required': {
    kind: 'forbidden',
    text: {
      'zh-CN': '工作人员须先绑定动态验证码方可使用。',
      en: 'Staff must set up one-time codes before they use the portal.',
    },
  },
  'auth.mfa_already_enrolled': {
    kind: 'conflict',
    text: { 'zh-CN': '该账号已绑定动态验证码。', en: 'One-time codes are set up for this account already.' },
  },
  'auth.mfa_code_wrong': {
    kind: 'refused',
    text: {
      'zh-CN': '动态验证码不正确或已使用，请等待下一个验证码。',
      en: 'That code is not right or has been used. Wait for the next one.',
    },
  },
  'auth.too_many_attempts': {
    kind: 'too_many',
    text: {
      'zh-CN': '尝试次数过多，请在 {seconds} 秒后再试。',
      en: 'Too many attempts. Try again in {seconds} seconds.',
    },
  },
  'access.forbidden': {
    kind: 'forbidden',
    text: { 'zh-CN': '您无权执行此操作。', en: 'You may not do this.' },
  },
  'access.cross_site': {
    kind: 'forbidden',
    text: {
      'zh-CN': '请求来自其他网站，已被拒绝。',
      en: 'The request came from another site and was refused.',
    },
  },
  'resource.not_found': {
    kind: 'not_found',
    text: {
      'zh-CN': '未找到该内容，或您无权查看。',
      en: 'There is no such thing, or it is not yours to see.',
    },
  },
  'route.not_found': {
    kind: 'not_found',
    text: { 'zh-CN': '没有此接口。', en: 'There is no such address.' },
  },
  'rate.limited': {
    kind: 'too_many',
    text: {
      'zh-CN': '请求过于频繁，请在 {seconds} 秒后再试。',
      en: 'Too many requests. Try again in {seconds} seconds.',
    },
  },
  'idempotency.key_required': {
    kind: 'malformed',
    text: {
      'zh-CN': '此请求须带 Idempotency-Key 请求头。',
      en: 'This request needs an Idempotency-Key header.',
    },
  },
  'idempotency.key_reused': {
    kind: 'refused',
    text: {
      'zh-CN': '该 Idempotency-Key 已用于其他内容，请换用新的标识。',
      en: 'This Idempotency-Key was used with another body. Use a new one.',
    },
  },
  'idempotency.in_progress': {
    kind: 'conflict',
    text: {
      'zh-CN': '使用同一 Idempotency-Key 的请求正在处理，请稍后再试。',
      en: 'A request with this Idempotency-Key is still running. Try again shortly.',
    },
  },
  'version.stale': {
    kind: 'stale',
    text: {
      'zh-CN': '内容已被他人更新，请刷新后再修改。',
      en: 'It has been changed meanwhile. Load it again before you change it.',
    },
  },
  'account.email_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该邮箱已注册，请直接登录。',
      en: 'There is an account with this email. Sign in instead.',
    },
  },
  'account.password_weak': {
    kind: 'refused',
    text: {
      'zh-CN': '密码过于简单：请至少使用 12 个字符，且不要包含邮箱。',
      en: 'The password is too weak: use 12 characters or more, without your email in it.',
    },
  },
  'user.erased': {
    kind: 'conflict',
    text: {
      'zh-CN': '该人员的个人信息已依法删除，账号已注销。',
      en: 'This person has been erased, and the account is closed for good.',
    },
  },
  'user.own_account': {
    kind: 'forbidden',
    text: {
      'zh-CN': '不能变更自己的角色或停用自己的账号。',
      en: 'You cannot change your own roles or shut your own account.',
    },
  },
  'user.no_reviewer': {
    kind: 'refused',
    text: {
      'zh-CN': '只有初审人员可设置初审赛道，请先授予初审角色。',
      en: 'Only reviewers have tracks to review on. Grant the role of reviewer first.',
    },
  },
  'user.roles_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '角色设置有误：角色不得重复或冲突，机构人员须指定机构。',
      en: 'These roles do not go together, repeat, or lack the agency of an agency member.',
    },
  },
  'profile.missing': {
    kind: 'refused',
    text: { 'zh-CN': '请先完善个人资料。', en: 'Fill in your profile first.' },
  },
  'profile.identity_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '证件号码有误，请核对后更正。',
      en: 'The identity number is not valid. Check it and correct it.',
    },
  },
  'consent.form_settled': {
    kind: 'conflict',
    text: {
      'zh-CN': '该同意书已核验或已终止，不能再执行此操作。请刷新列表。',
      en: 'This form has been checked already, or its consent has ended. Load the list again.',
    },
  },
  'consent.text_changed': {
    kind: 'conflict',
    text: {
      'zh-CN': '同意书文本已更新，请重新阅读后再确认。',
      en: 'The text of the consent has changed. Read it again before you agree.',
    },
  },
  'dependant.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该家庭成员在当前状态下不能执行此操作。',
      en: 'This cannot be done with this member of the family now.',
    },
  },
  'dependant.identity_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该证件号码已登记在您的家庭成员中。',
      en: 'Somebody of your family has this identity number already.',
    },
  },
  'dependant.linked': {
    kind: 'conflict',
    text: {
      'zh-CN': '该家庭成员已关联本人账号，其信息不能由您修改；请先解除关联。',
      en: 'This person has linked an account of his or her own, so you cannot change the entry. Unlink the account first.',
    },
  },
  'dependant.not_fitting': {
    kind: 'refused',
    text: {
      'zh-CN': '所填家庭成员与亲属关系不符，原因见下。',
      en: 'This person does not fit the relation. The reasons are listed.',
    },
  },
  'dependant.too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '家庭成员最多登记 {most} 人。',
      en: 'A family has {most} members here at most.',
    },
  },
  'invitation.already_linked': {
    kind: 'conflict',
    text: {
      'zh-CN': '该账号已关联此持卡人的另一名家庭成员。',
      en: 'This account is linked to somebody else in the same family already.',
    },
  },
  'invitation.identity_mismatch': {
    kind: 'refused',
    text: {
      'zh-CN':
        '所填姓名或证件与持卡人登记的不一致，或与您个人资料中的证件不一致。如持卡人登记有误，请由其更正。',
      en: 'Name or document do not agree with what the holder entered, or with your own profile. If the entry is wrong, the holder must correct it.',
    },
  },
  'invitation.invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '邀请无效：可能已使用、已撤回或已超过七天。请联系持卡人重新邀请。',
      en: 'This invitation does not work: it may have been used, withdrawn, or be older than seven days. Ask the holder for another.',
    },
  },
  'invitation.no_mail': {
    kind: 'refused',
    text: {
      'zh-CN': '系统暂不能发送邮件，无法邀请。',
      en: 'The portal cannot send mail here, so nobody can be invited.',
    },
  },
  'invitation.own': {
    kind: 'refused',
    text: {
      'zh-CN': '这是您本人发出的邀请，请由被邀请人登录本人账号接受。',
      en: 'You sent this invitation yourself. The invited person must accept it in an account of his or her own.',
    },
  },
  'invitation.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '每天最多发出 {most} 份邀请，请明日再试。',
      en: 'You may send {most} invitations a day. Try again tomorrow.',
    },
  },
  'dependant.spouse_exists': {
    kind: 'conflict',
    text: { 'zh-CN': '已登记配偶，不能重复登记。', en: 'A spouse is registered already.' },
  },
  'account.take_over_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '卡号、证件号码、联系电话不相符，或该账号已启用。请核对；如仍无法启用，请联系认定部门。',
      en: 'Card number, document and telephone do not belong together, or the account was taken over already. Check them, or ask the accreditation office.',
    },
  },
  'application.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您有一份正在办理的认定申请，办结后方可再次申请。',
      en: 'You have an application under way. It must end before you make another.',
    },
  },
  'application.not_editable': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能修改。',
      en: 'The application cannot be changed in its present state.',
    },
  },
  'application.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能执行此操作。',
      en: 'This cannot be done with the application now.',
    },
  },
  'application.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '此步骤须由其他人员办理，原因见下。',
      en: 'Somebody else must take this step. The reasons are listed.',
    },
  },
  'application.other_track': {
    kind: 'forbidden',
    text: {
      'zh-CN': '该申请须由负责其赛道的初审人员办理。',
      en: 'This application is for the reviewers of its track.',
    },
  },
  'application.nobody_free': {
    kind: 'conflict',
    text: {
      'zh-CN': '没有可承办该申请的初审人员。',
      en: 'There is no reviewer who may take this application on.',
    },
  },
  'application.reason_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '没有该不予认定理由代码。',
      en: 'The policy has no such reason for a rejection.',
    },
  },
  'application.incomplete': {
    kind: 'refused',
    text: {
      'zh-CN': '申请材料不完整，请按逐项说明补充。',
      en: 'The application is not complete. Add what is listed.',
    },
  },
  'application.not_higher': {
    kind: 'refused',
    text: {
      'zh-CN': '持卡期间仅可申请和认定更高层次，原因见下。',
      en: 'While a card is held, only a higher tier can be applied for or granted. The reasons are listed.',
    },
  },
  'application.claims_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '申报条件有误，请按逐项说明更正。',
      en: 'A claim does not fit its criterion. Correct the items listed.',
    },
  },
  'calendar.year_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '所填节假日安排有误，请按逐项说明更正。',
      en: 'Some days of the year are not valid. Correct the items listed.',
    },
  },
  'application.promise_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '部分材料不可容缺补交，请按逐项说明更正。',
      en: 'Some of these documents may not follow later. Correct the items listed.',
    },
  },
  'erasure.action_not_allowed': {
    kind: 'conflict',
    text: { 'zh-CN': '该删除申请已办结。', en: 'This erasure has been settled already.' },
  },
  'erasure.in_the_way': {
    kind: 'conflict',
    text: {
      'zh-CN': '尚有事项未办结，暂不能删除个人信息，原因见下。',
      en: 'Something must end before this person can be erased. The reasons are listed.',
    },
  },
  'erasure.one_open': {
    kind: 'conflict',
    text: { 'zh-CN': '已有待办理的删除申请。', en: 'An erasure has been asked for already.' },
  },
  'evidence.claim_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '申请中没有该申报条件。', en: 'The application has no such claim.' },
  },
  'evidence.kind_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '该条件不需要此类材料。', en: 'The criterion does not ask for such a document.' },
  },
  'evidence.active_content': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 含有脚本、附件或自动执行的动作，请另存（打印）为普通 PDF 后再上传。',
      en: 'This PDF carries scripts, attached files or actions that run by themselves. Print it to a plain PDF and send that.',
    },
  },
  'evidence.bomb': {
    kind: 'refused',
    text: {
      'zh-CN': '文件解压后过大，无法接收。请重新扫描或另存后上传。',
      en: 'The file unpacks to far more than it should. Scan or export it again and send that.',
    },
  },
  'evidence.damaged': {
    kind: 'refused',
    text: {
      'zh-CN': '文件已损坏或不完整，请重新扫描或导出后上传。',
      en: 'The file is damaged or not complete. Scan or export it again and send that.',
    },
  },
  'evidence.encrypted': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 已加密或设有权限限制，请解除保护后再上传。',
      en: 'This PDF is encrypted or restricted. Take the protection off and send it again.',
    },
  },
  'evidence.infected': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中检测到病毒，已拒绝接收。请查杀后重新上传。',
      en: 'A virus was found in the file, and it was not kept. Clean your device and send another copy.',
    },
  },
  'evidence.name_mismatch': {
    kind: 'refused',
    text: {
      'zh-CN': '文件扩展名与文件内容不符，请更正扩展名后上传。',
      en: 'The ending of the file name does not fit what the file is. Correct the name and send it again.',
    },
  },
  'evidence.polyglot': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中夹带了其他内容（如压缩包、程序或网页），不能接收。请重新扫描或导出后上传。',
      en: 'The file has something else inside, such as an archive, a program or a page. Scan or export it again and send that.',
    },
  },
  'evidence.too_costly': {
    kind: 'refused',
    text: {
      'zh-CN': '文件过于复杂，无法在限定时间内完成检查。请重新扫描或另存（打印）为普通 PDF 后上传。',
      en: 'The file takes too long to look through. Scan it again or print it to a plain PDF, and send that.',
    },
  },
  'evidence.too_many_pixels': {
    kind: 'refused',
    text: {
      'zh-CN': '图片不得超过 5000 万像素，任一边不得超过 20000 像素。',
      en: 'A picture may have 50 million pixels at most, and 20,000 on either side.',
    },
  },
  'evidence.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 PDF、JPEG、PNG 文件，且以文件内容为准。',
      en: 'Only PDF, JPEG and PNG are taken; the content decides, not the name.',
    },
  },
  'evidence.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过 10 MB。', en: 'A file may have 10 MB at most.' },
  },
  'evidence.scanner_away': {
    kind: 'unavailable',
    text: {
      'zh-CN': '病毒扫描暂不可用，文件未保存，请稍后重新上传。',
      en: 'Files cannot be scanned right now, so nothing was kept. Send it again shortly.',
    },
  },
  'evidence.too_many': {
    kind: 'refused',
    text: { 'zh-CN': '一份申请最多上传 {most} 个文件。', en: 'An application takes {most} files at most.' },
  },
  'evidence.file_missing': {
    kind: 'malformed',
    text: { 'zh-CN': '请上传一个文件（字段 file）。', en: 'Send one file, in the field "file".' },
  },
  'roster.already_there': {
    kind: 'conflict',
    text: {
      'zh-CN': '该人员已在此项目该年度的名册中。',
      en: 'This person is on the roster of the programme for that year already.',
    },
  },
  'roster.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '名册表格中有的行需要更正，未导入任何内容。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was taken in. Correct the rows listed and import it again.',
    },
  },
  'roster.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“姓名、证件号码、年度”表头，至少一行、最多 {most} 行。',
      en: 'The table cannot be read: it needs a head with name, identityNumber and cohort, and from one to {most} rows.',
    },
  },
  'import.action_not_allowed': {
    kind: 'conflict',
    text: { 'zh-CN': '导入在当前状态下不能执行此操作。', en: 'This cannot be done with the import now.' },
  },
  'import.file_missing': {
    kind: 'malformed',
    text: {
      'zh-CN': '请上传一个有内容的文件（字段 file）。',
      en: 'Send one file that is not empty, in the field "file".',
    },
  },
  'import.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '导入须由上传者以外的系统管理员确认。',
      en: 'Another administrator than the one who sent the file confirms an import.',
    },
  },
  'import.has_problems': {
    kind: 'conflict',
    text: {
      'zh-CN': '文件中仍有问题，不能导入。请更正后重新上传。',
      en: 'There are problems in the file, so nothing is imported. Correct them and send it again.',
    },
  },
  'import.legacy_excel': {
    kind: 'refused',
    text: {
      'zh-CN': '不支持旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 .xlsx 或 CSV 文件。',
      en: 'Old Excel files (.xls) and workbooks with a password are not taken. Save it as .xlsx without one, or as CSV.',
    },
  },
  'import.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过 64 MB。', en: 'A file may have 64 MB at most.' },
  },
  'import.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 CSV 文件和 Excel 工作簿（.xlsx），且以文件内容为准。',
      en: 'Only CSV and Excel workbooks (.xlsx) are taken; the content decides, not the name.',
    },
  },
  'objection.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您对该公示已提出异议，正在审查，请勿重复提交。',
      en: 'Your objection to this notice is being looked into. There is no need to send another.',
    },
  },
  'objection.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '您今日提交异议的次数已达上限，请在 {seconds} 秒后再试。',
      en: 'You have sent as many objections as a day allows. Try again in {seconds} seconds.',
    },
  },
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
  'policy.invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '政策内容有误，请按逐项说明更正。',
      en: 'The policy does not hold together. Correct what is listed.',
    },
  },
  'policy.name_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该版本号已使用，请换用新的版本号。',
      en: 'There is a version of this name. Give it another.',
    },
  },
  'policy.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该政策版本当前不能执行此操作。',
      en: 'This cannot be done with the policy version now.',
    },
  },
  'policy.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '参与起草的人员不得发布该版本，须由另一名管理人员发布。',
      en: 'Whoever has written on a draft does not publish it. Somebody else must.',
    },
  },
  'policy.day_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '施行日期不得早于今天。',
      en: 'The first day cannot lie in the past.',
    },
  },
  'policy.day_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '已有其他版本自该日起施行，请另选日期。',
      en: 'Another version holds from that day. Choose another one.',
    },
  },
  'policy.rehearsal_running': {
    kind: 'conflict',
    text: {
      'zh-CN': '该草案正在推演，请等待完成或先取消。',
      en: 'A rehearsal of this draft is under way. Wait for its end or cancel it.',
    },
  },
  'policy.rehearsal_over': {
    kind: 'conflict',
    text: { 'zh-CN': '没有正在进行的推演。', en: 'There is no rehearsal under way.' },
  },
  'slot.times_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '时段须在将来，开始早于结束，最长一天，取消截止不晚于开始。',
      en: 'A slot lies in the future, starts before it ends, lasts a day at most, and its cancellation deadline is not after its start.',
    },
  },
  'slot.capacity_taken': {
    kind: 'refused',
    text: {
      'zh-CN': '已有 {taken} 个名额被预约或保留，名额数不能少于此数。',
      en: '{taken} places are booked or held. There cannot be fewer.',
    },
  },
  'slot.day_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，只能在当日内调整时间。如需改期，请关闭该时段并另行发布。',
      en: 'The slot is booked and can be moved within its day only. To change the day, close it and publish another.',
    },
  },
  'slot.service_fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '该编号的时段属于 {service}，服务不能更改。如需提供其他服务，请使用新的编号。',
      en: 'The slot of this key is for {service}, and that cannot be changed. Use a new key for another service.',
    },
  },
  'slot.deadline_past': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段已有预约，调整时间后须留有取消时间：取消截止须晚于当前时间。',
      en: 'The slot is booked: whoever cannot come at the new time must be able to cancel. Set a deadline that has not passed.',
    },
  },
  'slot.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '时段表格中有的行需要更正，未发布任何时段。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was published. Correct the rows listed and import it again.',
    },
  },
  'slot.not_full': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段尚有名额，可直接预约。', en: 'There are places in this slot. Book one.' },
  },
  'slot.not_open': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段已关闭或已开始。', en: 'The slot is closed or has begun.' },
  },
  'slot.not_waiting': {
    kind: 'conflict',
    text: { 'zh-CN': '该候补已结束。', en: 'This place on the waiting list is over.' },
  },
  'slot.overlapping': {
    kind: 'conflict',
    text: {
      'zh-CN': '有 {count} 个时段与已发布的时段重叠，未发布任何时段。请先预览，或选择跳过重叠时段。',
      en: '{count} slots overlap others on offer, and nothing was published. Look at the preview, or leave them out.',
    },
  },
  'slot.pattern_days': {
    kind: 'refused',
    text: {
      'zh-CN': '结束日期不早于开始日期，跨度最多 {days} 天。',
      en: 'The last day is not before the first, and there are at most {days} days.',
    },
  },
  'slot.pattern_empty': {
    kind: 'refused',
    text: { 'zh-CN': '按此设置没有可发布的时段。', en: 'No slot to come follows from this.' },
  },
  'slot.pattern_times': {
    kind: 'refused',
    text: {
      'zh-CN': '每段时间的结束应晚于开始，且各段不重叠。',
      en: 'Each time ends after it starts, and none overlaps another.',
    },
  },
  'slot.pattern_too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '一次最多发布 {slots} 个时段，请缩短日期范围。',
      en: 'At most {slots} slots at once. Choose fewer days.',
    },
  },
  'slot.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“服务编码、日期、开始、结束、名额”表头，至少一行、最多 {most} 行。',
      en: 'The table cannot be read: it needs a head with service, date, starts, ends and capacity, and from one to {most} rows.',
    },
  },
  'slot.waiting_already': {
    kind: 'conflict',
    text: {
      'zh-CN': '您正在候补该时段，有名额时将通知您。',
      en: 'You are on the waiting list of this slot. You are told when a place is yours.',
    },
  },
  'slot.waiting_too_often': {
    kind: 'refused',
    text: {
      'zh-CN': '每人最多同时候补 {most} 个时段。',
      en: 'One person can be on {most} waiting lists at a time.',
    },
  },
  'slot.service_not_booked': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不按时段预约，或本机构不提供该服务。',
      en: 'The service is not booked by slots, or this agency does not fulfil it.',
    },
  },
  'eligibility.no_higher_tier': {
    kind: 'refused',
    text: {
      'zh-CN': '您已在最高层次，没有更高层次可供比较。',
      en: 'Yours is the highest tier. There is none above it.',
    },
  },
  'request.not_eligible': {
    kind: 'refused',
    text: {
      'zh-CN': '暂不符合该服务的条件，原因见下。',
      en: 'You cannot have this service as asked. The reasons are listed.',
    },
  },
  'request.details_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '申请表填写有误，请按逐项说明更正后重新提交。',
      en: 'Some of the form is not filled in as it should be. Correct the items listed and send it again.',
    },
  },
  'request.document_not_asked': {
    kind: 'refused',
    text: { 'zh-CN': '该服务不需要此类材料。', en: 'The service does not ask for such a document.' },
  },
  'request.document_too_late': {
    kind: 'conflict',
    text: {
      'zh-CN': '该申请已办结或已终止，不能再补交材料。',
      en: 'The request has ended. No more documents can be handed in.',
    },
  },
  'request.document_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '所附材料不存在、不属于该服务或已随其他申请提交，请重新上传。',
      en: 'A document named is not there, is for another service or went with another request. Hand it in again.',
    },
  },
  'request.documents_too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '最多可上传 {most} 个文件，请先删除不需要的文件。',
      en: 'There can be {most} files at most. Remove those that are not needed first.',
    },
  },
  'request.service_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '没有编码为 {service} 的服务。', en: 'There is no service with the code {service}.' },
  },
  'request.wrong_mode': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务为现场核销服务，请在服务点出示人才卡。',
      en: 'This service is used on the spot: show your card at the agency.',
    },
  },
  'request.slot_required': {
    kind: 'refused',
    text: { 'zh-CN': '请选择预约时段。', en: 'Choose a slot.' },
  },
  'request.slot_not_applicable': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不按时段预约，请去掉时段。',
      en: 'This service is not booked by slots. Leave the slot out.',
    },
  },
  'request.slot_unavailable': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段不存在、已关闭或已开始。',
      en: 'That slot does not exist, is closed or has begun.',
    },
  },
  'request.agency_unavailable': {
    kind: 'refused',
    text: { 'zh-CN': '所选机构不提供该服务。', en: 'The agency chosen does not fulfil this service.' },
  },
  'request.agency_same': {
    kind: 'refused',
    text: {
      'zh-CN': '该办件已由此机构承办，请选择其他机构。',
      en: 'This agency has the case already. Choose another.',
    },
  },
  'request.place_required': {
    kind: 'refused',
    text: {
      'zh-CN': '请选择承办机构，或选择办理城市由系统分派。',
      en: 'Choose an agency, or a city in which one is found for you.',
    },
  },
  'request.beneficiary_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '没有该家属。', en: 'There is no such dependant of yours.' },
  },
  'request.slot_full': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段已约满，请选择其他时段。', en: 'That slot is full. Choose another one.' },
  },
  'request.changed_meanwhile': {
    kind: 'conflict',
    text: {
      'zh-CN': '办理条件刚刚发生变化，请重试。',
      en: 'What the decision rested on has just changed. Try again.',
    },
  },
  'request.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该服务申请在当前状态下不能执行此操作。',
      en: 'This cannot be done with the request now.',
    },
  },
  'request.file_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '所列文件中有不存在、非本人上传或已随其他消息发送的文件。',
      en: 'One of the files is not there, is not yours or has gone with another message.',
    },
  },
  'rating.none': {
    kind: 'conflict',
    text: {
      'zh-CN': '持卡人尚未评价，无需答复。',
      en: 'It has not been rated, so there is nothing to answer.',
    },
  },
  'rating.answered_already': {
    kind: 'conflict',
    text: {
      'zh-CN': '该评价已答复，只能答复一次。',
      en: 'The rating was answered already; it can be answered once.',
    },
  },
  'complaint.subject_unclear': {
    kind: 'refused',
    text: {
      'zh-CN': '请说明投诉对象：机构及发生日期，或一次个人信息查看记录，二者只选其一。',
      en: 'Say what it is about: an agency and the day, or one look at your data; not both.',
    },
  },
  'complaint.card_required': {
    kind: 'forbidden',
    text: { 'zh-CN': '持卡人方可投诉服务机构。', en: 'Only holders of a card complain about agencies.' },
  },
  'complaint.not_yet': {
    kind: 'refused',
    text: { 'zh-CN': '发生日期不能晚于今天。', en: 'The day must not be after today.' },
  },
  'complaint.too_late': {
    kind: 'refused',
    text: {
      'zh-CN': '已超过投诉期限（{days} 个工作日）。',
      en: 'It is too late to complain: there are {days} working days for it.',
    },
  },
  'complaint.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您对同一事项的投诉正在处理中。',
      en: 'You have a complaint about the same matter that is not decided yet.',
    },
  },
  'complaint.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该投诉在当前状态下不能执行此操作。',
      en: 'This cannot be done with the complaint now.',
    },
  },
  'delivery.not_failed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该通知未发送失败，无需重新发送。',
      en: 'This has not failed, so there is nothing to try again.',
    },
  },
  'preference.fixed': {
    kind: 'refused',
    text: {
      'zh-CN': '此类通知事关您的权益，门户内通知不能关闭。',
      en: 'You must be told of this in the portal; it cannot be switched off.',
    },
  },
  'preference.unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '此类通知不通过该渠道发送。',
      en: 'This kind of notification does not go by this channel.',
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
      'zh-CN': '每天最多查看 {most} 次个人敏感信息，请明日再试。',
      en: 'You may look at personal data {most} times a day. Try again tomorrow.',
    },
  },
  'demo.clock_off': {
    kind: 'not_found',
    text: { 'zh-CN': '没有此接口。', en: 'There is no such address.' },
  },
  'service.unavailable': {
    kind: 'unavailable',
    text: {
      'zh-CN': '系统暂时无法办理，请稍后再试；已填写的内容不会丢失。',
      en: 'The portal cannot do this right now. Try again shortly; nothing you entered is lost.',
    },
  },
  'service.failed': {
    kind: 'failed',
    text: {
      'zh-CN': '系统发生故障，已记录。请稍后再试，并在反馈时提供请求编号。',
      en: 'Something broke on our side and has been recorded. Try again later and quote the request id.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;
