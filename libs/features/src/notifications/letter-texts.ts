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
  'zh-CN': '详情请登录门户查看。',
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
    { 'zh-CN': '个人信息删除申请已有答复', en: 'Your request for erasure was answered' },
    { 'zh-CN': '您的个人信息删除申请未获同意。', en: 'Your data will not be erased as you asked.' },
  ),
  'account.erasure_requested': letter(
    'account',
    { 'zh-CN': '收到删除您个人信息的申请', en: 'Somebody asked that your data be erased' },
    {
      'zh-CN': '管理员代您提出了个人信息删除申请。如非您本人意愿，请登录门户撤回。',
      en: 'An administrator has asked, on your behalf, that your data be erased. If you do not want that, take it back in the portal.',
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
  'agency_client.credential_ending': letter(
    'decisions',
    { 'zh-CN': '接入系统的凭据即将到期', en: 'A credential of a program ends soon' },
    {
      'zh-CN': '一个接入系统的凭据即将到期，请及时更换，以免系统中断。',
      en: 'A credential of an agency’s program ends soon and has to be replaced, or the program will stand still.',
    },
  ),
  'application.roster_changed': letter(
    'progress',
    { 'zh-CN': '一份人才认定申请的评估有变更', en: 'What an application rests on has changed' },
    {
      'zh-CN': '项目名册有变更，涉及一份人才认定申请，请查看最新评估。',
      en: 'A roster has changed on which an application for accreditation rests.',
    },
  ),
  'application.submitted': letter(
    'progress',
    { 'zh-CN': '人才认定申请已提交', en: 'Your application was submitted' },
    { 'zh-CN': '您的人才认定申请已提交，等待初审。', en: 'Your application waits for review.' },
  ),
  'application.claimed': letter(
    'progress',
    { 'zh-CN': '人才认定申请已进入初审', en: 'Your application is being reviewed' },
    { 'zh-CN': '您的人才认定申请已进入初审。', en: 'The review of your application has begun.' },
  ),
  'application.assigned': letter(
    'work',
    { 'zh-CN': '一份人才认定申请由您初审', en: 'An application was drawn for you to review' },
    {
      'zh-CN': '经抽签，一份人才认定申请由您初审。',
      en: 'An application for accreditation was drawn for you to review.',
    },
  ),
  'application.returned': letter(
    'decisions',
    { 'zh-CN': '人才认定申请需要补正', en: 'Your application needs something more' },
    {
      'zh-CN': '您的人才认定申请被退回补正，请按说明补充后重新提交。',
      en: 'Your application was returned to you. Add what is asked for and submit it again.',
    },
  ),
  'application.recommended': letter(
    'progress',
    { 'zh-CN': '人才认定申请已完成初审', en: 'The review of your application is done' },
    {
      'zh-CN': '您的人才认定申请已完成初审，等待审批。',
      en: 'Your application was reviewed and waits for the decision.',
    },
  ),
  'application.published': letter(
    'decisions',
    { 'zh-CN': '人才认定申请已进入公示', en: 'Your application is on public notice' },
    { 'zh-CN': '您的人才认定申请已进入公示。', en: 'Your application has been put on public notice.' },
  ),
  'application.notice_ended': letter(
    'progress',
    { 'zh-CN': '公示期已满', en: 'The public notice is over' },
    {
      'zh-CN': '一份人才认定申请公示期已满，等待认定。',
      en: 'The public notice of an application is over; the accreditation follows.',
    },
  ),
  'application.accredited': letter(
    'decisions',
    { 'zh-CN': '人才认定结果已作出', en: 'Your application was decided' },
    {
      'zh-CN': '您的人才认定申请已有认定结果。',
      en: 'There is a decision on your application for accreditation.',
    },
  ),
  'application.rejected': letter(
    'decisions',
    { 'zh-CN': '人才认定结果已作出', en: 'Your application was decided' },
    {
      'zh-CN': '您的人才认定申请已有认定结果。对结果不服的，可在规定期限内申诉。',
      en: 'There is a decision on your application for accreditation. You can appeal against it within its time limit.',
    },
  ),
  'application.objected': letter(
    'decisions',
    { 'zh-CN': '公示收到异议', en: 'An objection to a public notice' },
    {
      'zh-CN': '公示中的一份人才认定申请收到异议，公示暂停，等待审查。',
      en: 'An objection was raised to an application on public notice, which stands still meanwhile.',
    },
  ),
  'application.objection_upheld': letter(
    'decisions',
    { 'zh-CN': '公示异议已有审查结果', en: 'An objection was decided' },
    {
      'zh-CN': '对公示的一项异议已有审查结果。',
      en: 'There is a decision on an objection to a public notice.',
    },
  ),
  'application.objection_dismissed': letter(
    'decisions',
    { 'zh-CN': '公示异议已有审查结果', en: 'An objection was decided' },
    {
      'zh-CN': '对公示的一项异议已有审查结果。',
      en: 'There is a decision on an objection to a public notice.',
    },
  ),
  'application.appealed': letter(
    'work',
    { 'zh-CN': '收到一项申诉', en: 'A rejection was appealed' },
    {
      'zh-CN': '有申请人对不予认定提出申诉，等待另行初审。',
      en: 'A rejection was appealed. Another reviewer than before is needed.',
    },
  ),
  'application.escalated': letter(
    'work',
    { 'zh-CN': '有申请超过办理时限', en: 'A step of an application is overdue' },
    {
      'zh-CN': '一份人才认定申请超过办理时限，请督办。',
      en: 'A step of an application for accreditation is overdue. Please see to it.',
    },
  ),
  'card.issued': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已签发', en: 'Your Talent Card has been issued' },
    {
      'zh-CN': '您的龙江人才卡已签发，可开始申请专属服务。',
      en: 'Your Talent Card has been issued. You can ask for its services now.',
    },
  ),
  'card.suspended': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The state of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已暂停使用。', en: 'Your Talent Card is suspended.' },
  ),
  'card.reinstated': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The state of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已恢复使用。', en: 'Your Talent Card is valid again.' },
  ),
  'card.revoked': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡状态变更', en: 'The state of your Talent Card has changed' },
    { 'zh-CN': '您的龙江人才卡已被注销。', en: 'Your Talent Card has been revoked.' },
  ),
  'card.expired': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已到期', en: 'Your Talent Card has expired' },
    { 'zh-CN': '您的龙江人才卡已到期。', en: 'Your Talent Card has expired.' },
  ),
  'card.renewal_asked': letter(
    'work',
    { 'zh-CN': '有人才卡换发申请待审核', en: 'A renewal of a card waits for you' },
    { 'zh-CN': '有持卡人申请换发人才卡，请审核。', en: 'A holder has asked for a card to be renewed.' },
  ),
  'card.renewal_due': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡即将到期', en: 'Your Talent Card ends soon' },
    {
      'zh-CN': '您的龙江人才卡有效期将满，请在到期前申请换发。',
      en: 'Your Talent Card ends soon. Ask for its renewal before its last day.',
    },
  ),
  'card.renewal_refused': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡换发申请已有结果', en: 'Your renewal has been decided' },
    {
      'zh-CN': '您的人才卡换发申请已有审核结果。',
      en: 'The office has decided about the renewal of your card.',
    },
  ),
  'card.renewed': letter(
    'decisions',
    { 'zh-CN': '龙江人才卡已换发', en: 'Your Talent Card has been renewed' },
    { 'zh-CN': '您的龙江人才卡已换发。', en: 'Your Talent Card has been renewed.' },
  ),
  'card.printed': letter(
    'account',
    { 'zh-CN': '龙江人才卡生成了打印件', en: 'Your Talent Card was printed' },
    {
      'zh-CN': '您的龙江人才卡生成了打印件或手机钱包卡片。如非您本人操作，请登录作废，并修改登录密码。',
      en: 'Your Talent Card was printed, or made into a pass for a telephone. If it was not you, sign in to withdraw it, and change your password.',
    },
  ),
  'card.copy_ended': letter(
    'account',
    { 'zh-CN': '一个电子钱包中的人才卡已停用', en: 'The card in one of your wallets was ended' },
    {
      'zh-CN': '您的龙江人才卡在一个电子钱包中的副本已停用。如非您本人操作，请修改登录密码。',
      en: 'The copy of your Talent Card in one wallet was ended. If it was not you, change your password.',
    },
  ),
  'card.wallet_added': letter(
    'account',
    { 'zh-CN': '龙江人才卡已添加到电子钱包', en: 'Your Talent Card was added to a wallet' },
    {
      'zh-CN': '您的龙江人才卡已添加到一个电子钱包。如非您本人操作，请立即联系服务管理部门。',
      en: 'Your Talent Card was added to a wallet. If it was not you, tell the service office at once.',
    },
  ),
  'dependant.consent_rejected': letter(
    'account',
    { 'zh-CN': '一份书面同意书未获认可', en: 'A consent form in your family was not accepted' },
    {
      'zh-CN': '您一名家庭成员的书面同意书未获认可，请登录查看理由。',
      en: 'The consent form of somebody of your family was not accepted. Sign in to read why.',
    },
  ),
  'dependant.consent_withdrawn': letter(
    'account',
    { 'zh-CN': '一名家庭成员撤回了同意', en: 'A consent in your family was withdrawn' },
    { 'zh-CN': '您的一名家庭成员撤回了同意。', en: 'Somebody of your family has withdrawn the consent.' },
  ),
  'dependant.consented': letter(
    'account',
    { 'zh-CN': '一名家庭成员已同意', en: 'A consent in your family was given' },
    { 'zh-CN': '您的一名家庭成员已作出同意。', en: 'Somebody of your family has given the consent.' },
  ),
  'dependant.linked': letter(
    'account',
    { 'zh-CN': '家庭成员已关联账号', en: 'An account was linked to your family' },
    { 'zh-CN': '您邀请的家庭成员已关联本人账号。', en: 'Whom you invited has linked an account.' },
  ),
  'dependant.revealed': letter(
    'account',
    { 'zh-CN': '工作人员查看了家庭成员的证件号码', en: 'Staff looked at data of your family' },
    {
      'zh-CN': '工作人员因办理业务查看了您一名家庭成员的证件号码。',
      en: 'A member of staff looked at the identity number of somebody of your family for work.',
    },
  ),
  'dependant.unlinked': letter(
    'account',
    { 'zh-CN': '家庭成员账号的关联已解除', en: 'An account in a family was unlinked' },
    { 'zh-CN': '家庭成员账号的关联已解除。', en: 'An account in a family was unlinked.' },
  ),
  'personal_data.revealed': letter(
    'account',
    { 'zh-CN': '工作人员查看了您的个人信息', en: 'Personal data of yours was looked at' },
    {
      'zh-CN': '工作人员因办理业务查看了您的个人信息，查看事由已登记备查。',
      en: 'A member of staff looked at personal data of yours for work; who and why has been recorded.',
    },
  ),
  'request.blocked': letter(
    'progress',
    { 'zh-CN': '服务申请暂缓办理', en: 'A request stands still' },
    {
      'zh-CN': '因人才卡暂停，一项服务申请暂缓办理。',
      en: 'A request stands still while its card is suspended.',
    },
  ),
  'request.resumed': letter(
    'progress',
    { 'zh-CN': '服务申请恢复办理', en: 'A request goes on' },
    { 'zh-CN': '人才卡已恢复，一项服务申请继续办理。', en: 'The card holds again, and a request goes on.' },
  ),
  'request.ended_with_card': letter(
    'decisions',
    { 'zh-CN': '服务申请已结束', en: 'A request has ended' },
    { 'zh-CN': '因人才卡不再有效，一项服务申请已结束。', en: 'A request has ended with its Talent Card.' },
  ),
  'request.submitted': letter(
    'work',
    { 'zh-CN': '收到新的服务申请', en: 'A new request for a service' },
    { 'zh-CN': '本机构收到新的服务申请。', en: 'Your agency has a new request.' },
  ),
  'request.information_provided': letter(
    'work',
    { 'zh-CN': '持卡人已补充信息', en: 'A holder has answered your question' },
    { 'zh-CN': '持卡人已补充所需信息。', en: 'A holder has answered a question of your agency.' },
  ),
  'request.document_added': letter(
    'work',
    { 'zh-CN': '持卡人补交了材料', en: 'A holder has handed in a document' },
    {
      'zh-CN': '持卡人为一项服务申请补交了材料。',
      en: 'A holder has handed in a document for a request to your agency.',
    },
  ),
  'request.cancelled': letter(
    'work',
    { 'zh-CN': '持卡人已取消服务申请', en: 'A request was cancelled' },
    { 'zh-CN': '持卡人已取消一项服务申请。', en: 'A holder has cancelled a request to your agency.' },
  ),
  'request.confirmed': letter(
    'decisions',
    { 'zh-CN': '预约已确认', en: 'Your booking is confirmed' },
    { 'zh-CN': '您的服务预约已确认，请按时到场。', en: 'Your booking is confirmed. Please come in time.' },
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
    { 'zh-CN': '服务申请需要您补充信息', en: 'The agency needs something from you' },
    {
      'zh-CN': '您的服务申请需要补充信息，请在时限内答复。',
      en: 'The agency needs something from you for your request. Please answer within the time limit.',
    },
  ),
  'request.checked_in': letter(
    'progress',
    { 'zh-CN': '服务已签到', en: 'You are checked in' },
    { 'zh-CN': '您预约的服务已签到。', en: 'You are checked in for your booking.' },
  ),
  'request.fulfilled': letter(
    'progress',
    { 'zh-CN': '服务已办结', en: 'Your request is done' },
    { 'zh-CN': '您的服务申请已办结，欢迎评价。', en: 'Your request is done. Please rate it.' },
  ),
  'request.redeemed': letter(
    'card_use',
    { 'zh-CN': '龙江人才卡使用提醒', en: 'Your Talent Card was used' },
    {
      'zh-CN': '您的龙江人才卡刚刚被使用。如非本人使用，请立即联系服务机构。',
      en: 'Your Talent Card was just used. If that was not you, tell the service office at once.',
    },
  ),
  'request.declined': letter(
    'decisions',
    { 'zh-CN': '服务申请办理结果', en: 'Your request was answered' },
    {
      'zh-CN': '您的服务申请未被接受，次数已退回。',
      en: 'Your request was declined; the use was given back.',
    },
  ),
  'request.no_show': letter(
    'decisions',
    { 'zh-CN': '未按时到场', en: 'You did not come to your booking' },
    { 'zh-CN': '您未按时到场使用预约的服务。', en: 'You did not come to your booking.' },
  ),
  'complaint.filed': letter(
    'work',
    { 'zh-CN': '收到新的投诉', en: 'A complaint was filed' },
    { 'zh-CN': '请及时转办或处理。', en: 'Ask the agency, or decide it.' },
  ),
  'complaint.forwarded': letter(
    'decisions',
    { 'zh-CN': '投诉已转机构答复', en: 'An agency was asked about a complaint' },
    {
      'zh-CN': '投诉已转服务机构答复。',
      en: 'The agency has to answer by the day that the complaint names.',
    },
  ),
  'complaint.answered': letter(
    'progress',
    { 'zh-CN': '投诉已有答复', en: 'A complaint was answered' },
    { 'zh-CN': '服务机构已答复投诉，等待处理决定。', en: 'The decision follows.' },
  ),
  'complaint.upheld': letter(
    'decisions',
    { 'zh-CN': '投诉处理结果', en: 'A complaint was decided' },
    { 'zh-CN': '投诉经核查成立。', en: 'It was found to be right.' },
  ),
  'complaint.dismissed': letter(
    'decisions',
    { 'zh-CN': '投诉处理结果', en: 'A complaint was decided' },
    { 'zh-CN': '投诉经核查不成立。', en: 'It was found not to be right.' },
  ),
  'complaint.withdrawn': letter(
    'work',
    { 'zh-CN': '投诉已撤回', en: 'A complaint was taken back' },
    { 'zh-CN': '投诉人已撤回投诉。', en: 'Nothing has to be decided any more.' },
  ),
  'complaint.escalated': letter(
    'work',
    { 'zh-CN': '投诉超过处理时限', en: 'A complaint is overdue' },
    { 'zh-CN': '有投诉超过处理时限，请督办。', en: 'Please see to it.' },
  ),
  'request.rating_answered': letter(
    'progress',
    { 'zh-CN': '您的评价已有答复', en: 'Your rating was answered' },
    { 'zh-CN': '服务机构已答复您的评价。', en: 'The agency has answered your rating.' },
  ),
  'request.message_written': letter(
    'progress',
    { 'zh-CN': '服务申请有新消息', en: 'A new message about a request' },
    { 'zh-CN': '一件服务申请有新消息。', en: 'The other side has written to you about a request.' },
  ),
  'request.outcome_added': letter(
    'decisions',
    { 'zh-CN': '有新的办理结果文件', en: 'A new document for you' },
    { 'zh-CN': '您的服务申请有新的办理结果文件。', en: 'There is a new document with your request.' },
  ),
  'request.escalated': letter(
    'work',
    { 'zh-CN': '一件服务申请超过办理时限', en: 'An agency is late with a request' },
    {
      'zh-CN': '有服务申请超过办理时限，请督办或改派。',
      en: 'Please see to it, or give it to another agency.',
    },
  ),
  'request.reassigned': letter(
    'progress',
    { 'zh-CN': '服务申请已改派', en: 'A request was given to another agency' },
    { 'zh-CN': '一件服务申请已改派其他机构办理。', en: 'Another agency works on a request now.' },
  ),
  'request.reminded': letter(
    'decisions',
    { 'zh-CN': '预约提醒', en: 'A reminder of your booking' },
    {
      'zh-CN': '您预约的服务即将开始，时间、地点见申请详情。',
      en: 'Your booking begins soon. Time and place are with the request.',
    },
  ),
  'slot.changed': letter(
    'decisions',
    { 'zh-CN': '预约时间已调整', en: 'The time of your booking has changed' },
    {
      'zh-CN': '您预约的时间已调整，请查看新的时间；不便前往的，可在取消截止时间前取消。',
      en: 'The time of your booking has changed. If you cannot come, cancel before the deadline.',
    },
  ),
  'waiting_list.offered': letter(
    'decisions',
    { 'zh-CN': '您候补的服务有名额了', en: 'There is a place for you' },
    {
      'zh-CN': '您候补的服务有名额了，已为您保留，请在时限内确认。',
      en: 'A place that you waited for is kept for you for a while: accept it in time.',
    },
  ),
  'waiting_list.lapsed': letter(
    'decisions',
    { 'zh-CN': '候补名额已顺延', en: 'The place went to the next one' },
    {
      'zh-CN': '您候补的名额逾期未确认，已顺延给下一位。',
      en: 'The place that was kept for you was not accepted in time and went to the next one.',
    },
  ),
  'waiting_list.closed': letter(
    'decisions',
    { 'zh-CN': '候补已结束', en: 'The waiting list is over' },
    {
      'zh-CN': '您候补的时段已关闭或已开始，候补结束。',
      en: 'The slot that you waited for is closed or has begun. The waiting list is over.',
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
      en: 'Your request was not answered in time and has ended; the use was given back.',
    },
  ),
} satisfies Partial<Record<NotifiedEvent, LetterText>>;

/** For an event without a letter of its own: it is taken for something that one must be told. */
export const ANY_LETTER = letter(
  'decisions',
  { 'zh-CN': '您有一条新通知', en: 'There is news for you' },
  {
    'zh-CN': '您在龙江人才卡服务门户有一条新通知。',
    en: 'You have a new notification in the Talent Card portal.',
  },
);

/** The letter of an event. */
export function letterText(eventType: string): LetterText {
  return LETTER_TEXTS[eventType] ?? ANY_LETTER;
}
