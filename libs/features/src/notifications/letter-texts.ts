import type { NotificationKind } from '#domain/notifications/kinds.js';
import type { Localized } from '#domain/shared/localized.js';
import type { NotifiedEvent } from './notification-texts.js';

/** What a letter says of an event, and which kind of thing the event is to its reader. */
export interface LetterText {
  readonly kind: NotificationKind;
  readonly subject: Localized;
  readonly body: Localized;
}

const LOOK = {
  'zh-CN': '详情请登录平台查看。',
  en: 'Sign in to the portal to see the details.',
};

function letter(kind: NotificationKind, subject: Localized, body: Localized): LetterText {
  return {
    kind,
    subject,
    body: { 'zh-CN': `${body['zh-CN']}${LOOK['zh-CN']}`, en: `${body.en} ${LOOK.en}` },
  };
}

/**
 * What leaves the portal by mail or short message, by the event that it tells of. No service, no tier, no reason and
 * no name of anybody stands in it: that a child changes school or somebody sees a doctor is read after signing in.
 */
export const LETTER_TEXTS: Readonly<Record<string, LetterText>> = {
  'account.erasure_refused': letter(
    'account',
    { 'zh-CN': '个人信息删除申请已有答复', en: 'Your request for erasure has been decided' },
    {
      'zh-CN': '您的个人信息删除申请未获同意。',
      en: 'Your request for erasure of your personal data was refused.',
    },
  ),
  'account.erasure_requested': letter(
    'account',
    { 'zh-CN': '收到删除您个人信息的申请', en: 'Erasure of your personal data was requested' },
    {
      'zh-CN': '管理员代您提出了个人信息删除申请。如非您本人意愿，请登录平台撤回。',
      en: 'An administrator has requested, on your behalf, that your personal data be erased. If you do not want this, withdraw the request in the portal.',
    },
  ),
  'account.exported': letter(
    'account',
    { 'zh-CN': '您的个人信息已导出', en: 'A copy of your data was downloaded' },
    {
      'zh-CN':
        '您账号中的全部个人信息已导出为文件。如非您本人操作，请立即登录平台修改密码，其他设备上的登录将随之退出。',
      en: 'A copy of everything kept about you was downloaded from your account. If it was not you, sign in and change your password at once. This signs out all other devices.',
    },
  ),
  'account.password_changed': letter(
    'account',
    { 'zh-CN': '登录密码已修改', en: 'Your password was changed' },
    {
      'zh-CN': '您的登录密码已修改，其他设备上的登录均已退出。如非您本人操作，请立即在登录页重设密码。',
      en: 'Your password was changed, and other devices were signed out. If it was not you, set a new one at once from the sign-in page.',
    },
  ),
  'account.password_reset_refused': {
    kind: 'account',
    subject: { 'zh-CN': '请联系系统管理员重设密码', en: 'Ask an administrator for a new password' },
    body: {
      'zh-CN':
        '平台收到重设您工作账号登录密码的申请。您尚未启用动态验证码，不能凭邮箱自行重设，请联系系统管理员重新发送邀请。如非您本人操作，请忽略本邮件。',
      en: 'Somebody asked to set a new password for your staff account. You have not set up one-time codes yet, so it cannot be set by email alone. Ask an administrator of the portal to invite you again. If it was not you, ignore this message.',
    },
  },
  'account.email_change_asked': letter(
    'account',
    { 'zh-CN': '申请变更您的登录邮箱', en: 'Your email address is to be changed' },
    {
      'zh-CN':
        '系统管理员申请变更您的登录邮箱，您在新邮箱中用现有密码确认后方才生效。如您不知情，请立即联系认定办公室。',
      en: 'An administrator has asked to change the email address that you sign in with. It changes once you confirm it from the new address with your password. If you do not expect this, contact the accreditation office at once.',
    },
  ),
  'account.email_changed': letter(
    'account',
    { 'zh-CN': '登录邮箱已变更', en: 'Your email address was changed' },
    {
      'zh-CN': '您的登录邮箱已变更，所有设备上的登录均已退出。如非您本人操作，请立即联系认定办公室。',
      en: 'The email address that you sign in with was changed, and all devices were signed out. If it was not you, contact the accreditation office at once.',
    },
  ),
  'agency_client.credential_ending': letter(
    'decisions',
    { 'zh-CN': '接入系统的凭据即将到期', en: 'A credential of a connected system expires soon' },
    {
      'zh-CN': '一个接入系统的凭据即将到期，请及时更换，以免系统中断。',
      en: 'A credential of a connected system expires soon. Replace it in time so that the system is not interrupted.',
    },
  ),
  'application.roster_changed': letter(
    'progress',
    { 'zh-CN': '一份人才认定申请的评估有变更', en: 'The assessment of an application has changed' },
    {
      'zh-CN': '项目名册有变更，涉及一份人才认定申请，请查看最新评估。',
      en: 'A programme roster has changed, which affects an application for accreditation. Check its latest assessment.',
    },
  ),
  'application.submitted': letter(
    'progress',
    { 'zh-CN': '人才认定申请已提交', en: 'Your application has been submitted' },
    {
      'zh-CN': '您的人才认定申请已提交，等待初审。',
      en: 'Your application for accreditation has been submitted and is waiting for review.',
    },
  ),
  'application.claimed': letter(
    'progress',
    { 'zh-CN': '人才认定申请已进入初审', en: 'Your application is being reviewed' },
    {
      'zh-CN': '您的人才认定申请已进入初审。',
      en: 'The review of your application for accreditation has begun.',
    },
  ),
  'application.assigned': letter(
    'work',
    { 'zh-CN': '一份人才认定申请由您初审', en: 'An application was assigned to you for review' },
    {
      'zh-CN': '经随机分派，一份人才认定申请由您初审。',
      en: 'An application for accreditation was assigned to you at random for review.',
    },
  ),
  'application.returned': letter(
    'decisions',
    { 'zh-CN': '人才认定申请需要补正', en: 'Your application needs correction' },
    {
      'zh-CN': '您的人才认定申请被退回补正，请按说明补充后重新提交。',
      en: 'Your application for accreditation was returned. Correct it as explained and submit it again.',
    },
  ),
  'application.recommended': letter(
    'progress',
    { 'zh-CN': '人才认定申请已完成初审', en: 'The review of your application is complete' },
    {
      'zh-CN': '您的人才认定申请已完成初审，等待审批。',
      en: 'The review of your application for accreditation is complete. It is waiting for the decision.',
    },
  ),
  'application.published': letter(
    'decisions',
    { 'zh-CN': '人才认定申请已进入公示', en: 'Your application is on public notice' },
    {
      'zh-CN': '您的人才认定申请已进入公示。',
      en: 'Your application for accreditation is on public notice.',
    },
  ),
  'application.notice_ended': letter(
    'progress',
    { 'zh-CN': '公示期已满', en: 'The public notice has ended' },
    {
      'zh-CN': '一份人才认定申请公示期已满，等待认定。',
      en: 'The public notice of an application for accreditation has ended. It is waiting for accreditation.',
    },
  ),
  'application.accredited': letter(
    'decisions',
    { 'zh-CN': '人才认定结果已作出', en: 'Your application has been decided' },
    {
      'zh-CN': '您的人才认定申请已有认定结果。',
      en: 'There is a decision on your application for accreditation.',
    },
  ),
  'application.rejected': letter(
    'decisions',
    { 'zh-CN': '人才认定结果已作出', en: 'Your application has been decided' },
    {
      'zh-CN': '您的人才认定申请已有认定结果。对结果不服的，可在规定期限内申诉。',
      en: 'There is a decision on your application for accreditation. If you do not accept it, you can appeal within the time limit.',
    },
  ),
  'application.objected': letter(
    'decisions',
    { 'zh-CN': '公示收到异议', en: 'Objection to a public notice' },
    {
      'zh-CN': '公示中的一份人才认定申请收到异议，公示中止，等待核查。',
      en: 'An objection was raised to an application on public notice. The notice is suspended while the objection is examined.',
    },
  ),
  'application.objection_upheld': letter(
    'decisions',
    { 'zh-CN': '公示异议已有核查结果', en: 'An objection has been decided' },
    {
      'zh-CN': '对公示的一项异议已有核查结果。',
      en: 'There is a decision on an objection to a public notice.',
    },
  ),
  'application.objection_dismissed': letter(
    'decisions',
    { 'zh-CN': '公示异议已有核查结果', en: 'An objection has been decided' },
    {
      'zh-CN': '对公示的一项异议已有核查结果。',
      en: 'There is a decision on an objection to a public notice.',
    },
  ),
  'application.appealed': letter(
    'work',
    { 'zh-CN': '收到一项申诉', en: 'New appeal' },
    {
      'zh-CN': '有申请人对不予认定提出申诉，等待另行初审。',
      en: 'An applicant has appealed against a rejection. The application needs a different reviewer.',
    },
  ),
  'application.escalated': letter(
    'work',
    { 'zh-CN': '有申请超过办理时限', en: 'An application is overdue' },
    {
      'zh-CN': '一份人才认定申请超过办理时限，请督办。',
      en: 'An application for accreditation is overdue. Please follow up.',
    },
  ),
  'card.issued': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已签发', en: 'Your Talent Card has been issued' },
    {
      'zh-CN': '您的龙江人才卡已签发，可开始申请专属服务。',
      en: 'Your Talent Card has been issued. You can now request its services.',
    },
  ),
  'card.suspended': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The status of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已暂停使用。', en: 'Your Talent Card has been suspended.' },
  ),
  'card.reinstated': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The status of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已恢复使用。', en: 'Your Talent Card has been reinstated.' },
  ),
  'card.revoked': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The status of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已被注销。', en: 'Your Talent Card has been revoked.' },
  ),
  'card.expired': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已到期', en: 'Your Talent Card has expired' },
    { 'zh-CN': '您的龙江人才卡已到期。', en: 'Your Talent Card has expired.' },
  ),
  'card.renewal_asked': letter(
    'work',
    { 'zh-CN': '有人才卡换发申请待审核', en: 'A renewal request is waiting for review' },
    {
      'zh-CN': '有持卡人申请换发人才卡，请审核。',
      en: 'A cardholder has applied to renew a Talent Card. Please review the request.',
    },
  ),
  'card.renewal_due': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡即将到期', en: 'Your Talent Card expires soon' },
    {
      'zh-CN': '您的龙江人才卡有效期将满，请在到期前申请换发。',
      en: 'Your Talent Card expires soon. Apply for renewal before it expires.',
    },
  ),
  'card.renewal_refused': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡换发申请已有结果', en: 'Your renewal request has been decided' },
    {
      'zh-CN': '您的人才卡换发申请已有审核结果。',
      en: 'There is a decision on your request to renew your Talent Card.',
    },
  ),
  'card.renewed': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已换发', en: 'Your Talent Card has been renewed' },
    { 'zh-CN': '您的龙江人才卡已换发。', en: 'Your Talent Card has been renewed.' },
  ),
  'card.printed': letter(
    'account',
    {
      'zh-CN': '龙江人才卡生成了打印件或手机钱包卡片',
      en: 'Your Talent Card was printed or added to a phone wallet',
    },
    {
      'zh-CN': '您的龙江人才卡生成了打印件或手机钱包卡片。如非您本人操作，请登录作废，并修改登录密码。',
      en: 'A printed card or a phone wallet pass was created from your Talent Card. If this was not you, sign in and withdraw it, and change your password.',
    },
  ),
  'card.copy_ended': letter(
    'account',
    { 'zh-CN': '一个电子钱包中的人才卡已停用', en: 'The card in one of your wallets has been ended' },
    {
      'zh-CN': '您的龙江人才卡在一个电子钱包中的副本已停用。如非您本人操作，请修改登录密码。',
      en: 'The copy of your Talent Card in one wallet was ended. If this was not you, change your password.',
    },
  ),
  'card.wallet_added': letter(
    'account',
    { 'zh-CN': '龙江人才卡已添加到电子钱包', en: 'Your Talent Card was added to a wallet' },
    {
      'zh-CN': '您的龙江人才卡已添加到一个电子钱包。如非您本人操作，请立即登录停用该副本，并修改登录密码。',
      en: 'Your Talent Card was added to a wallet. If this was not you, sign in at once to end that copy, and change your password.',
    },
  ),
  'dependant.consent_rejected': letter(
    'account',
    { 'zh-CN': '一份书面同意书未获认可', en: 'A signed consent form was not accepted' },
    {
      'zh-CN': '您一名家庭成员的书面同意书未获认可。',
      en: 'The signed consent form of one of your family members was not accepted.',
    },
  ),
  'dependant.consent_withdrawn': letter(
    'account',
    { 'zh-CN': '一名家庭成员撤回了同意', en: 'A family member has withdrawn consent' },
    { 'zh-CN': '您的一名家庭成员撤回了同意。', en: 'One of your family members has withdrawn consent.' },
  ),
  'dependant.consented': letter(
    'account',
    { 'zh-CN': '一名家庭成员已同意', en: 'A family member has given consent' },
    { 'zh-CN': '您的一名家庭成员已作出同意。', en: 'One of your family members has given consent.' },
  ),
  'dependant.linked': letter(
    'account',
    { 'zh-CN': '家庭成员已关联账号', en: 'A family member has linked an account' },
    {
      'zh-CN': '您邀请的家庭成员已关联本人账号。',
      en: 'The family member you invited has linked his or her own account.',
    },
  ),
  'dependant.revealed': letter(
    'account',
    {
      'zh-CN': '工作人员查看了家庭成员的证件号码',
      en: 'Staff viewed the identity number of a family member',
    },
    {
      'zh-CN': '工作人员因办理业务查看了您一名家庭成员的证件号码。',
      en: 'A member of staff viewed the identity number of one of your family members for official work.',
    },
  ),
  'dependant.unlinked': letter(
    'account',
    { 'zh-CN': '家庭成员账号的关联已解除', en: 'The account of a family member was unlinked' },
    { 'zh-CN': '家庭成员账号的关联已解除。', en: 'The account of a family member was unlinked.' },
  ),
  'personal_data.revealed': letter(
    'account',
    { 'zh-CN': '工作人员查看了您的个人信息', en: 'Staff viewed your personal data' },
    {
      'zh-CN': '工作人员因办理业务查看了您的个人信息，查看理由已登记备查。',
      en: 'A member of staff viewed your personal data for official work. The reason has been recorded.',
    },
  ),
  'request.blocked': letter(
    'progress',
    { 'zh-CN': '服务申请暂停办理', en: 'A service request is on hold' },
    {
      'zh-CN': '因人才卡暂停使用，一项服务申请暂停办理。',
      en: 'A service request is on hold while the Talent Card is suspended.',
    },
  ),
  'request.resumed': letter(
    'progress',
    { 'zh-CN': '服务申请恢复办理', en: 'A service request continues' },
    {
      'zh-CN': '人才卡已恢复，一项服务申请继续办理。',
      en: 'The Talent Card has been reinstated, and a service request continues.',
    },
  ),
  'request.ended_with_card': letter(
    'decisions',
    { 'zh-CN': '服务申请已结束', en: 'A service request has ended' },
    {
      'zh-CN': '因人才卡不再有效，一项服务申请已结束。',
      en: 'A service request has ended because the Talent Card is no longer valid.',
    },
  ),
  'request.submitted': letter(
    'work',
    { 'zh-CN': '收到新的服务申请', en: 'New service request' },
    { 'zh-CN': '本机构收到新的服务申请。', en: 'Your agency has received a new service request.' },
  ),
  'request.information_provided': letter(
    'work',
    { 'zh-CN': '持卡人已补充信息', en: 'A cardholder has provided information' },
    {
      'zh-CN': '持卡人已补充所需信息。',
      en: 'A cardholder has provided the information your agency asked for.',
    },
  ),
  'request.document_added': letter(
    'work',
    { 'zh-CN': '持卡人补交了材料', en: 'A cardholder has submitted a further document' },
    {
      'zh-CN': '持卡人为一项服务申请补交了材料。',
      en: 'A cardholder has submitted a further document for a service request.',
    },
  ),
  'request.cancelled': letter(
    'work',
    { 'zh-CN': '持卡人已取消服务申请', en: 'A service request was cancelled' },
    { 'zh-CN': '持卡人已取消一项服务申请。', en: 'A cardholder has cancelled a service request.' },
  ),
  'request.confirmed': letter(
    'decisions',
    { 'zh-CN': '预约已确认', en: 'Your booking is confirmed' },
    { 'zh-CN': '您的服务预约已确认，请按时到场。', en: 'Your booking is confirmed. Please arrive on time.' },
  ),
  'request.accepted': letter(
    'progress',
    { 'zh-CN': '服务申请已受理', en: 'Your request was accepted' },
    { 'zh-CN': '您的服务申请已受理。', en: 'The agency has accepted your request.' },
  ),
  'request.started': letter(
    'progress',
    { 'zh-CN': '服务申请已开始办理', en: 'Work on your request has begun' },
    { 'zh-CN': '您的服务申请已开始办理。', en: 'The agency has begun to work on your request.' },
  ),
  'request.information_requested': letter(
    'decisions',
    { 'zh-CN': '服务申请需要您补充信息', en: 'The agency needs further information' },
    {
      'zh-CN': '您的服务申请需要补充信息，请在时限内答复。',
      en: 'The agency needs further information for your request. Please answer within the time limit.',
    },
  ),
  'request.checked_in': letter(
    'progress',
    { 'zh-CN': '服务已签到', en: 'You are checked in' },
    { 'zh-CN': '您预约的服务已签到。', en: 'You are checked in for your booking.' },
  ),
  'request.fulfilled': letter(
    'progress',
    { 'zh-CN': '服务已办结', en: 'Your request has been fulfilled' },
    {
      'zh-CN': '您的服务申请已办结，欢迎评价。',
      en: 'Your request has been fulfilled. You are welcome to rate it.',
    },
  ),
  'request.redeemed': letter(
    'card_use',
    { 'zh-CN': '龙江人才卡使用提醒', en: 'Your Talent Card was used' },
    {
      'zh-CN': '您的龙江人才卡刚刚被使用。如非您本人使用，请立即联系服务管理部门。',
      en: 'Your Talent Card was just used. If this was not you, contact the service office at once.',
    },
  ),
  'request.declined': letter(
    'decisions',
    { 'zh-CN': '服务申请办理结果', en: 'Your request was answered' },
    {
      'zh-CN': '服务机构对您的服务申请不予办理，次数已退回。',
      en: 'Your request was declined. The use was given back.',
    },
  ),
  'request.no_show': letter(
    'decisions',
    { 'zh-CN': '未按时到场', en: 'You did not attend your booking' },
    {
      'zh-CN': '您预约后未按时到场，次数不予退回。',
      en: 'You did not attend your booking. The use is not given back.',
    },
  ),
  'complaint.filed': letter(
    'work',
    { 'zh-CN': '收到新的投诉', en: 'New complaint' },
    {
      'zh-CN': '收到新的投诉，请及时转办或处理。',
      en: 'A new complaint was submitted. Please ask the agency to reply, or decide it.',
    },
  ),
  'complaint.forwarded': letter(
    'decisions',
    { 'zh-CN': '投诉已转机构答复', en: 'A complaint was passed to the agency for reply' },
    {
      'zh-CN': '投诉已转服务机构答复。',
      en: 'A complaint was passed to the agency for reply.',
    },
  ),
  'complaint.answered': letter(
    'progress',
    { 'zh-CN': '投诉已有答复', en: 'A complaint has been replied to' },
    {
      'zh-CN': '服务机构已答复投诉，等待处理决定。',
      en: 'The agency has replied to a complaint, which is waiting for the decision.',
    },
  ),
  'complaint.upheld': letter(
    'decisions',
    { 'zh-CN': '投诉处理结果', en: 'A complaint has been decided' },
    { 'zh-CN': '投诉经核查成立。', en: 'After examination, the complaint was upheld.' },
  ),
  'complaint.dismissed': letter(
    'decisions',
    { 'zh-CN': '投诉处理结果', en: 'A complaint has been decided' },
    { 'zh-CN': '投诉经核查不成立。', en: 'After examination, the complaint was not upheld.' },
  ),
  'complaint.withdrawn': letter(
    'work',
    { 'zh-CN': '投诉已撤回', en: 'A complaint was withdrawn' },
    { 'zh-CN': '投诉人已撤回投诉。', en: 'The complainant has withdrawn a complaint.' },
  ),
  'complaint.escalated': letter(
    'work',
    { 'zh-CN': '投诉超过处理时限', en: 'A complaint is overdue' },
    { 'zh-CN': '有投诉超过处理时限，请督办。', en: 'A complaint is overdue. Please follow up.' },
  ),
  'request.rating_answered': letter(
    'progress',
    { 'zh-CN': '您的评价已有答复', en: 'There is a reply to your rating' },
    { 'zh-CN': '服务机构已答复您的评价。', en: 'The agency has replied to your rating.' },
  ),
  'request.message_written': letter(
    'progress',
    { 'zh-CN': '服务申请有新消息', en: 'New message about a service request' },
    { 'zh-CN': '一件服务申请有新消息。', en: 'There is a new message about a service request.' },
  ),
  'request.outcome_added': letter(
    'decisions',
    { 'zh-CN': '有新的办理结果文件', en: 'New outcome document' },
    {
      'zh-CN': '您的服务申请有新的办理结果文件。',
      en: 'There is a new outcome document for your service request.',
    },
  ),
  'request.escalated': letter(
    'work',
    { 'zh-CN': '一件服务申请超过办理时限', en: 'A service request is overdue' },
    {
      'zh-CN': '有服务申请超过办理时限，请督办或改派。',
      en: 'A service request is overdue. Please follow up, or reassign it.',
    },
  ),
  'request.reassigned': letter(
    'progress',
    { 'zh-CN': '服务申请已改派', en: 'A service request was reassigned' },
    {
      'zh-CN': '一件服务申请已改派其他机构办理。',
      en: 'A service request was reassigned to another agency.',
    },
  ),
  'request.reminded': letter(
    'decisions',
    { 'zh-CN': '预约提醒', en: 'Booking reminder' },
    {
      'zh-CN': '您预约的服务即将开始，时间、地点见申请详情。',
      en: 'Your booking starts soon. Time and place are on the page of the request.',
    },
  ),
  'slot.changed': letter(
    'decisions',
    { 'zh-CN': '预约时间已调整', en: 'The time of your booking has changed' },
    {
      'zh-CN': '您预约的时间已调整，请查看新的时间；不便前往的，可在取消截止时间前取消。',
      en: 'The time of your booking has changed. Please check the new time. If you cannot attend, cancel before the cancellation deadline.',
    },
  ),
  'waiting_list.offered': letter(
    'decisions',
    { 'zh-CN': '您候补的服务有名额了', en: 'A place is available for you' },
    {
      'zh-CN': '您候补的服务有名额了，已为您保留，请在时限内确认。',
      en: 'A place that you were waiting for is reserved for you. Please accept it within the time limit.',
    },
  ),
  'waiting_list.lapsed': letter(
    'decisions',
    { 'zh-CN': '候补名额已顺延', en: 'The place was offered to the next person' },
    {
      'zh-CN': '您候补的名额逾期未确认，已顺延给下一位。',
      en: 'You did not accept the reserved place in time. It was offered to the next person on the waiting list.',
    },
  ),
  'waiting_list.closed': letter(
    'decisions',
    { 'zh-CN': '候补已结束', en: 'Your waiting-list entry has ended' },
    {
      'zh-CN': '您候补的时段已关闭或已开始，候补结束。',
      en: 'The slot that you were waiting for is closed or has begun. Your waiting-list entry has ended.',
    },
  ),
  'webhook.disabled': letter(
    'decisions',
    { 'zh-CN': '消息推送地址已停用', en: 'A webhook endpoint was disabled' },
    {
      'zh-CN': '本机构的一个消息推送地址已停用，请及时处理。',
      en: 'One of your agency’s webhook endpoints was disabled and needs attention.',
    },
  ),
  'request.expired': letter(
    'decisions',
    { 'zh-CN': '服务申请已自动结束', en: 'Your request has ended' },
    {
      'zh-CN': '您的服务申请逾期未获答复，已自动结束，次数已退回。',
      en: 'Your request was not answered in time and has ended automatically. The use was given back.',
    },
  ),
} satisfies Partial<Record<NotifiedEvent, LetterText>>;

/** For an event without a letter of its own: it is taken for something that one must be told. */
export const ANY_LETTER = letter(
  'decisions',
  { 'zh-CN': '您有一条新通知', en: 'You have a new notification' },
  {
    'zh-CN': '您在龙江人才卡服务平台有一条新通知。',
    en: 'You have a new notification in the Longjiang Talent Card portal.',
  },
);

/** The letter of an event. */
export function letterText(eventType: string): LetterText {
  return LETTER_TEXTS[eventType] ?? ANY_LETTER;
}
