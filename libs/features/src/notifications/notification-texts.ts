import type { Names } from '#domain/eligibility/names.js';
import type { Locale } from '#domain/shared/localized.js';
import type { NotificationRow } from '#database/entities/notification.js';
import type { EventType } from '#database/event-types.js';

/** What else an event tells: of a program its name, of something that ends how many days are left. */
interface Told {
  readonly name: string;
  readonly days: number;
}

type Text = (service: string, tier: string, told: Told) => Readonly<Record<Locale, string>>;

/** What people are told, by the event that it tells of. An event that is not here is told to nobody. */
export const NOTIFICATION_TEXTS = {
  'account.erasure_refused': () => ({
    'zh-CN': '您的个人信息删除申请未获同意，理由见个人资料页。',
    en: 'Your data will not be erased as you asked. The reason is on your profile page.',
  }),
  'account.erasure_requested': () => ({
    'zh-CN': '管理员代您提出了个人信息删除申请。如非您本人意愿，请在个人资料页撤回。',
    en: 'An administrator has asked, on your behalf, that your data be erased. If you do not want that, take it back on your profile page.',
  }),
  'account.password_changed': () => ({
    'zh-CN': '您的登录密码已修改，其他设备上的登录均已退出。如非您本人操作，请立即在登录页重设密码。',
    en: 'Your password was changed, and other devices were signed out. If it was not you, set a new one at once from the sign-in page.',
  }),
  'agency_client.credential_ending': (_, __, { name, days }) => ({
    'zh-CN': `接入系统“${name}”的一个凭据将在${days}天内到期，到期后该系统将无法用它接入。请平台管理员提前添加新凭据，并由机构系统维护人员及时更换。`,
    en: `A credential of the program “${name}” ends within ${days === 1 ? 'a day' : `${days} days`}. After that the program cannot use it. An administrator of the portal adds a new one; those who run the agency’s system change over to it in time.`,
  }),
  'application.submitted': () => ({
    'zh-CN': '您的人才认定申请已提交，等待初审。',
    en: 'Your application for accreditation was submitted and waits for review.',
  }),
  'application.claimed': () => ({
    'zh-CN': '您的人才认定申请已进入初审。',
    en: 'Your application for accreditation is being reviewed.',
  }),
  'application.assigned': () => ({
    'zh-CN': '经抽签，一份人才认定申请由您初审。',
    en: 'An application for accreditation was drawn for you to review.',
  }),
  'application.returned': () => ({
    'zh-CN': '您的人才认定申请被退回补正，请按说明补充后重新提交。',
    en: 'Your application was returned. Add what is asked for and submit it again.',
  }),
  'application.recommended': () => ({
    'zh-CN': '您的人才认定申请已完成初审，等待审批。',
    en: 'The review of your application is done; it waits for the decision.',
  }),
  'application.published': (_, tier) => ({
    'zh-CN': `您的人才认定申请已进入公示，拟认定层次：${tier}。`,
    en: `Your application is on public notice. Proposed tier: ${tier}.`,
  }),
  'application.notice_ended': () => ({
    'zh-CN': '您的人才认定申请公示期已满，等待认定。',
    en: 'The public notice of your application is over; the accreditation follows.',
  }),
  'application.accredited': (_, tier) => ({
    'zh-CN': `恭喜！您已被认定为${tier}。`,
    en: `Congratulations: you are accredited as ${tier}.`,
  }),
  'application.rejected': () => ({
    'zh-CN': '您的人才认定申请未获通过，理由见申请详情。',
    en: 'Your application was rejected. The reason is with the application.',
  }),
  'application.objected': () => ({
    'zh-CN': '公示中的人才认定申请收到异议，公示暂停，等待审查。',
    en: 'An objection was raised to an application on public notice. The notice stands still while it is looked into.',
  }),
  'application.objection_upheld': () => ({
    'zh-CN': '对公示的异议经审查成立，该人才认定申请未获通过。',
    en: 'An objection to a public notice was upheld, and the application was rejected.',
  }),
  'application.objection_dismissed': () => ({
    'zh-CN': '对公示的异议经审查不成立，理由见异议详情。',
    en: 'An objection to a public notice was dismissed. The reason is with the objection.',
  }),
  'application.appealed': () => ({
    'zh-CN': '有申请人对不予认定提出申诉，等待另行初审。',
    en: 'A rejection was appealed. Another reviewer than before is needed.',
  }),
  'application.escalated': () => ({
    'zh-CN': '有人才认定申请超过办理时限，请督办。',
    en: 'A step of an application for accreditation is overdue. Please see to it.',
  }),
  'application.roster_changed': () => ({
    'zh-CN': '项目名册有变更，涉及一份人才认定申请，请查看该申请的最新评估。',
    en: 'A programme’s roster has changed on which an application for accreditation rests. Look at its assessment.',
  }),
  'complaint.filed': () => ({
    'zh-CN': '收到新的投诉，请及时转办或处理。',
    en: 'A complaint was filed. Ask the agency, or decide it.',
  }),
  'complaint.forwarded': () => ({
    'zh-CN': '投诉已转服务机构答复。',
    en: 'The agency was asked to answer a complaint.',
  }),
  'complaint.answered': () => ({
    'zh-CN': '服务机构已答复投诉，等待处理决定。',
    en: 'The agency has answered a complaint; the decision follows.',
  }),
  'complaint.upheld': () => ({
    'zh-CN': '投诉经核查成立，处理意见见投诉详情。',
    en: 'A complaint was found to be right. The reason is with the complaint.',
  }),
  'complaint.dismissed': () => ({
    'zh-CN': '投诉经核查不成立，理由见投诉详情。',
    en: 'A complaint was found not to be right. The reason is with the complaint.',
  }),
  'complaint.withdrawn': () => ({ 'zh-CN': '投诉人已撤回投诉。', en: 'A complaint was taken back.' }),
  'complaint.escalated': () => ({
    'zh-CN': '有投诉超过处理时限，请督办。',
    en: 'A step of a complaint is overdue. Please see to it.',
  }),
  'card.issued': () => ({
    'zh-CN': '您的龙江人才卡已签发，可开始申请专属服务。',
    en: 'Your Talent Card has been issued. You can ask for its services now.',
  }),
  'card.suspended': () => ({ 'zh-CN': '您的人才卡已暂停使用。', en: 'Your Talent Card is suspended.' }),
  'card.reinstated': () => ({ 'zh-CN': '您的人才卡已恢复使用。', en: 'Your Talent Card is valid again.' }),
  'card.revoked': () => ({ 'zh-CN': '您的人才卡已被注销。', en: 'Your Talent Card has been revoked.' }),
  'card.expired': () => ({ 'zh-CN': '您的人才卡已到期。', en: 'Your Talent Card has expired.' }),
  'card.renewal_asked': () => ({
    'zh-CN': '有持卡人申请换发人才卡，等待审核。',
    en: 'A holder has asked for a card to be renewed. It waits for the office.',
  }),
  'card.renewal_due': () => ({
    'zh-CN': '您的人才卡有效期将满，请在到期前于“我的人才卡”申请换发，到期日见该页。',
    en: 'Your Talent Card ends soon. Ask for its renewal on the page of your card, which also tells its last day.',
  }),
  'card.renewal_refused': () => ({
    'zh-CN': '您的人才卡换发申请未获同意，理由见“我的人才卡”。',
    en: 'Your Talent Card will not be renewed. The reason is on the page of your card.',
  }),
  'card.renewed': () => ({
    'zh-CN': '您的人才卡已换发，按卡期计算的额度重新起算。',
    en: 'Your Talent Card has been renewed. What counts by the term of a card begins anew.',
  }),
  'card.printed': () => ({
    'zh-CN': '您的人才卡生成了打印件或手机钱包卡片。如非您本人操作，请在“我的人才卡”中作废，并修改登录密码。',
    en: 'Your Talent Card was printed, or made into a pass for a telephone. If it was not you, withdraw it under My Talent Card and change your password.',
  }),
  'card.copy_ended': () => ({
    'zh-CN':
      '您的人才卡在一个电子钱包中的副本已停用，其他副本和人才卡不受影响。如非您本人操作，请修改登录密码。',
    en: 'The copy of your Talent Card in one wallet was ended. The card and its other copies stay. If it was not you, change your password.',
  }),
  'card.wallet_added': () => ({
    'zh-CN':
      '您的人才卡已添加到一个电子钱包。如非您本人操作，请立即在“我的人才卡”页停用该副本，并修改登录密码。',
    en: 'Your Talent Card was added to a wallet. If it was not you, end that copy at once on the page of your card, and change your password.',
  }),
  'dependant.consent_rejected': () => ({
    'zh-CN':
      '服务管理部门核验后未认可您一名家庭成员的书面同意书，尚可取消的申请已取消。理由见“我的资料”，可重新提交。',
    en: 'The service office did not accept the consent form of somebody of your family, and what could still be cancelled is cancelled. The reason is on your profile page, where you can hand in another.',
  }),
  'dependant.consent_withdrawn': () => ({
    'zh-CN': '您的一名家庭成员撤回了同意，尚可取消的申请已取消，此后不能再为其申请服务。',
    en: 'Somebody of your family has withdrawn the consent. What could still be cancelled is cancelled, and nothing new can be asked for.',
  }),
  'dependant.consented': () => ({
    'zh-CN': '您的一名家庭成员已同意由您为其申请服务。',
    en: 'Somebody of your family has agreed that you ask for services on his or her behalf.',
  }),
  'dependant.linked': () => ({
    'zh-CN': '您邀请的家庭成员已关联本人账号。',
    en: 'The member of your family whom you invited has linked an account.',
  }),
  'dependant.revealed': () => ({
    'zh-CN': '工作人员因办理业务查看了您一名家庭成员的证件号码，查看事由已登记备查。',
    en: 'A member of staff looked at the identity number of somebody of your family for work; who and why has been recorded.',
  }),
  'dependant.unlinked': () => ({
    'zh-CN': '家庭成员账号的关联已解除，经该账号作出的同意随之终止。',
    en: 'An account in a family was unlinked, and the consent that was given there has ended.',
  }),
  'personal_data.revealed': () => ({
    'zh-CN': '工作人员因办理业务查看了您的证件号码或联系电话，查看事由已登记备查。',
    en: 'A member of staff looked at your identity number or telephone for work; who and why has been recorded.',
  }),
  'request.submitted': (service) => ({
    'zh-CN': `收到新的“${service}”申请。`,
    en: `There is a new request for ${service}.`,
  }),
  'request.information_provided': (service) => ({
    'zh-CN': `持卡人已补充“${service}”所需信息。`,
    en: `The holder has answered your question about ${service}.`,
  }),
  'request.document_added': (service) => ({
    'zh-CN': `持卡人为“${service}”申请补交了材料。`,
    en: `The holder has handed in a document for a request for ${service}.`,
  }),
  'request.cancelled': (service) => ({
    'zh-CN': `持卡人已取消“${service}”申请。`,
    en: `The holder has cancelled a request for ${service}.`,
  }),
  'request.blocked': (service) => ({
    'zh-CN': `持卡人的人才卡已暂停，“${service}”申请暂缓办理。`,
    en: `The card of a holder is suspended; the request for ${service} stands still.`,
  }),
  'request.resumed': (service) => ({
    'zh-CN': `持卡人的人才卡已恢复，“${service}”申请可继续办理，时限重新起算。`,
    en: `The card of a holder holds again; the request for ${service} goes on with a new time limit.`,
  }),
  'request.ended_with_card': (service) => ({
    'zh-CN': `因人才卡不再有效，“${service}”申请已结束，次数已退回。`,
    en: `The request for ${service} has ended with the Talent Card; the use was given back.`,
  }),
  'request.confirmed': (service) => ({
    'zh-CN': `您的“${service}”预约已确认。`,
    en: `Your booking of ${service} is confirmed.`,
  }),
  'request.accepted': (service) => ({
    'zh-CN': `您的“${service}”申请已受理。`,
    en: `Your request for ${service} was accepted.`,
  }),
  'request.started': (service) => ({
    'zh-CN': `您的“${service}”申请已开始办理。`,
    en: `Work on your request for ${service} has begun.`,
  }),
  'request.information_requested': (service) => ({
    'zh-CN': `办理“${service}”需要您补充信息，请尽快答复。`,
    en: `The agency needs something from you for ${service}. Please answer soon.`,
  }),
  'request.checked_in': (service) => ({
    'zh-CN': `“${service}”已签到。`,
    en: `You are checked in for ${service}.`,
  }),
  'request.escalated': (service) => ({
    'zh-CN': `一件“${service}”申请超过办理时限，请督办或改派。`,
    en: `An agency is late with a request for ${service}. Please see to it, or give it to another.`,
  }),
  'request.message_written': (service) => ({
    'zh-CN': `“${service}”申请有新消息，请查看并答复。`,
    en: `There is a new message about a request for ${service}.`,
  }),
  'request.outcome_added': (service) => ({
    'zh-CN': `您的“${service}”有新的办理结果文件，可在申请详情中下载。`,
    en: `There is a new document for you from ${service}. You can download it with the request.`,
  }),
  'request.reassigned': (service) => ({
    'zh-CN': `“${service}”申请已改派其他机构办理，理由见申请详情。`,
    en: `A request for ${service} was given to another agency. The reason is with the request.`,
  }),
  'request.fulfilled': (service) => ({
    'zh-CN': `您的“${service}”已办结，欢迎评价。`,
    en: `${service} is done. Please rate it.`,
  }),
  'request.rating_answered': (service) => ({
    'zh-CN': `服务机构已答复您对“${service}”的评价。`,
    en: `The agency has answered your rating of ${service}.`,
  }),
  'request.redeemed': (service) => ({
    'zh-CN': `您的人才卡刚刚用于“${service}”。`,
    en: `Your Talent Card was used for ${service}.`,
  }),
  'request.declined': (service) => ({
    'zh-CN': `您的“${service}”申请未被接受，理由见申请详情，次数已退回。`,
    en: `Your request for ${service} was declined. The reason is with the request; the use was given back.`,
  }),
  'request.no_show': (service) => ({
    'zh-CN': `您未按时到场使用“${service}”。`,
    en: `You did not come for ${service}.`,
  }),
  'request.expired': (service) => ({
    'zh-CN': `您的“${service}”申请逾期未获答复，已自动结束，次数已退回。`,
    en: `Your request for ${service} was not answered in time and has ended; the use was given back.`,
  }),
  'request.reminded': (service) => ({
    'zh-CN': `提醒：您预约的“${service}”即将开始，时间、地点见申请详情。`,
    en: `A reminder: your booking of ${service} begins soon. Time and place are with the request.`,
  }),
  'slot.changed': (service) => ({
    'zh-CN': `您预约的“${service}”时间已调整，请查看新的时间；不便前往的，可在取消截止时间前取消。`,
    en: `The time of your booking of ${service} has changed. If you cannot come, cancel before the deadline.`,
  }),
  'waiting_list.offered': (service) => ({
    'zh-CN': `您候补的“${service}”有名额了，已为您保留，请在时限内确认。`,
    en: `There is a place for you in ${service}. It is kept for you for a while: accept it in time.`,
  }),
  'waiting_list.lapsed': (service) => ({
    'zh-CN': `您候补的“${service}”名额逾期未确认，已顺延给下一位。`,
    en: `The place in ${service} that was kept for you was not accepted in time and went to the next one.`,
  }),
  'waiting_list.closed': (service) => ({
    'zh-CN': `您候补的“${service}”时段已关闭或已开始，候补结束。`,
    en: `The slot of ${service} that you waited for is closed or has begun. The waiting list is over.`,
  }),
  'webhook.disabled': () => ({
    'zh-CN':
      '本机构的一个消息推送地址因对方不再接收或长时间推送失败已停用，未送达的消息可在重新启用后补发。请与系统维护人员联系。',
    en: 'One of your agency’s webhook endpoints was disabled: it wants no more messages, or none has gone through for days. Tell those who run your system. What did not arrive can be replayed once the endpoint is enabled again.',
  }),
} as const satisfies Partial<Record<EventType, Text>>;

export type NotifiedEvent = keyof typeof NOTIFICATION_TEXTS;

export function isNotified(type: string): type is NotifiedEvent {
  return type in NOTIFICATION_TEXTS;
}

/** One notification in the reader's language. */
export function notificationText(row: NotificationRow, locale: Locale, names: Names): string {
  if (!isNotified(row.eventType)) return row.eventType;
  const text: Text = NOTIFICATION_TEXTS[row.eventType];
  const { service, tier, name, days } = row.data;
  return text(
    typeof service === 'string' ? names.service(service) : '',
    typeof tier === 'string' ? names.tier(tier as Parameters<Names['tier']>[0]) : '',
    { name: typeof name === 'string' ? name : '', days: typeof days === 'number' ? days : 0 },
  )[locale];
}
