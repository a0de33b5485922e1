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
    'zh-CN': '您的个人信息删除申请未获同意，理由见“个人信息”页。',
    en: 'Your request for erasure of your personal data was refused. The reason is on your profile page.',
  }),
  'account.erasure_requested': () => ({
    'zh-CN': '管理员代您提出了个人信息删除申请。如非您本人意愿，请在“个人信息”页撤回。',
    en: 'An administrator has requested, on your behalf, that your personal data be erased. If you do not want this, withdraw the request on your profile page.',
  }),
  'account.exported': () => ({
    'zh-CN':
      '您账号中的全部个人信息已导出为文件。如非您本人操作，请立即在“账号安全”页修改密码，其他设备上的登录将随之退出。',
    en: 'A copy of everything kept about you was downloaded from your account. If it was not you, change your password at once on the security page. This signs out all other devices.',
  }),
  'account.password_changed': () => ({
    'zh-CN': '您的登录密码已修改，其他设备上的登录均已退出。如非您本人操作，请立即在登录页重设密码。',
    en: 'Your password was changed, and other devices were signed out. If it was not you, set a new one at once from the sign-in page.',
  }),
  'account.password_reset_refused': () => ({
    'zh-CN':
      '您申请重设登录密码，但您的工作账号尚未启用动态验证码，不能自行重设。请联系系统管理员重新发送邀请。',
    en: 'A new password was asked for. Your staff account has no one-time codes yet, so you cannot set one yourself. Ask an administrator of the portal to invite you again.',
  }),
  'account.email_change_asked': () => ({
    'zh-CN':
      '系统管理员申请变更您的登录邮箱。您在新邮箱中用现有密码确认后，变更方才生效。如您不知情，请立即联系认定办公室。',
    en: 'An administrator has asked to change the email address that you sign in with. It changes once you confirm it from the new address with your password. If you do not expect this, contact the accreditation office at once.',
  }),
  'account.email_changed': () => ({
    'zh-CN': '您的登录邮箱已变更，所有设备上的登录均已退出。如非您本人操作，请立即联系认定办公室。',
    en: 'The email address that you sign in with was changed, and all devices were signed out. If it was not you, contact the accreditation office at once.',
  }),
  'agency_client.credential_ending': (_, __, { name, days }) => ({
    'zh-CN': `接入系统“${name}”的一个凭据将在${days}天内到期，到期后该系统不能再用该凭据接入。请系统管理员提前添加新凭据，并由机构系统维护人员及时更换。`,
    en: `A credential of the system “${name}” expires within ${days === 1 ? 'a day' : `${days} days`}. After that the system can no longer connect with it. An administrator of the portal should add a new credential, and the people who run the agency’s system should change over to it in time.`,
  }),
  'application.submitted': () => ({
    'zh-CN': '您的人才认定申请已提交，等待初审。',
    en: 'Your application for accreditation has been submitted and is waiting for review.',
  }),
  'application.claimed': () => ({
    'zh-CN': '您的人才认定申请已进入初审。',
    en: 'Your application for accreditation is being reviewed.',
  }),
  'application.assigned': () => ({
    'zh-CN': '经随机分派，一份人才认定申请由您初审。',
    en: 'An application for accreditation was assigned to you at random for review.',
  }),
  'application.returned': () => ({
    'zh-CN': '您的人才认定申请被退回补正，请按说明补充后重新提交。',
    en: 'Your application for accreditation was returned. Correct it as explained and submit it again.',
  }),
  'application.recommended': () => ({
    'zh-CN': '您的人才认定申请已完成初审，等待审批。',
    en: 'The review of your application for accreditation is complete. It is waiting for the decision.',
  }),
  'application.published': (_, tier) => ({
    'zh-CN': `您的人才认定申请已进入公示，拟认定层次：${tier}。`,
    en: `Your application for accreditation is on public notice. Proposed tier: ${tier}.`,
  }),
  'application.notice_ended': () => ({
    'zh-CN': '一份人才认定申请公示期已满，等待认定。',
    en: 'The public notice of an application for accreditation has ended. It is waiting for accreditation.',
  }),
  'application.accredited': (_, tier) => ({
    'zh-CN': `恭喜！您已被认定为${tier}。`,
    en: `Congratulations! You have been accredited as ${tier}.`,
  }),
  'application.rejected': () => ({
    'zh-CN': '您的人才认定申请未获通过，理由见申请详情。',
    en: 'Your application for accreditation was rejected. The reason is on the page of the application.',
  }),
  'application.objected': () => ({
    'zh-CN': '公示中的人才认定申请收到异议，公示中止，等待核查。',
    en: 'An objection was raised to an application on public notice. The notice is suspended while the objection is examined.',
  }),
  'application.objection_upheld': () => ({
    'zh-CN': '对公示的异议经核查成立，该人才认定申请未获通过。',
    en: 'An objection to a public notice was upheld, and the application was rejected.',
  }),
  'application.objection_dismissed': () => ({
    'zh-CN': '对公示的异议经核查不成立，公示继续。',
    en: 'An objection to a public notice was dismissed, and the notice continues.',
  }),
  'application.appealed': () => ({
    'zh-CN': '有申请人对不予认定提出申诉，等待另行初审。',
    en: 'An applicant has appealed against a rejection. The application needs a different reviewer.',
  }),
  'application.escalated': () => ({
    'zh-CN': '有人才认定申请超过办理时限，请督办。',
    en: 'An application for accreditation is overdue. Please follow up.',
  }),
  'application.roster_changed': () => ({
    'zh-CN': '项目名册有变更，涉及一份人才认定申请，请查看该申请的最新评估。',
    en: 'A programme roster has changed, which affects an application for accreditation. See its latest assessment.',
  }),
  'complaint.filed': () => ({
    'zh-CN': '收到新的投诉，请及时转办或处理。',
    en: 'A new complaint was submitted. Please ask the agency to reply, or decide it.',
  }),
  'complaint.forwarded': () => ({
    'zh-CN': '投诉已转服务机构答复。',
    en: 'A complaint was passed to the agency for reply.',
  }),
  'complaint.answered': () => ({
    'zh-CN': '服务机构已答复投诉，等待处理决定。',
    en: 'The agency has replied to a complaint, which is waiting for the decision.',
  }),
  'complaint.upheld': () => ({
    'zh-CN': '投诉经核查成立，理由见投诉详情。',
    en: 'A complaint was upheld. The reason is on the page of the complaint.',
  }),
  'complaint.dismissed': () => ({
    'zh-CN': '投诉经核查不成立，理由见投诉详情。',
    en: 'A complaint was not upheld. The reason is on the page of the complaint.',
  }),
  'complaint.withdrawn': () => ({ 'zh-CN': '投诉人已撤回投诉。', en: 'A complaint was withdrawn.' }),
  'complaint.escalated': () => ({
    'zh-CN': '有投诉超过处理时限，请督办。',
    en: 'A complaint is overdue. Please follow up.',
  }),
  'card.issued': () => ({
    'zh-CN': '您的龙江人才卡已签发，可开始申请专属服务。',
    en: 'Your Talent Card has been issued. You can now request its services.',
  }),
  'card.suspended': () => ({ 'zh-CN': '您的人才卡已暂停使用。', en: 'Your Talent Card has been suspended.' }),
  'card.reinstated': () => ({
    'zh-CN': '您的人才卡已恢复使用。',
    en: 'Your Talent Card has been reinstated.',
  }),
  'card.revoked': () => ({ 'zh-CN': '您的人才卡已被注销。', en: 'Your Talent Card has been revoked.' }),
  'card.expired': () => ({ 'zh-CN': '您的人才卡已到期。', en: 'Your Talent Card has expired.' }),
  'card.renewal_asked': () => ({
    'zh-CN': '有持卡人申请换发人才卡，等待审核。',
    en: 'A cardholder has applied to renew a Talent Card. The request is waiting for review.',
  }),
  'card.renewal_due': () => ({
    'zh-CN': '您的人才卡有效期将满，请在到期前于“我的人才卡”申请换发，到期日见该页。',
    en: 'Your Talent Card expires soon. Apply for renewal under My Talent Card before it expires. The page also shows the last valid day.',
  }),
  'card.renewal_refused': () => ({
    'zh-CN': '您的人才卡换发申请未获同意，理由见“我的人才卡”。',
    en: 'Your renewal request was refused. The reason is under My Talent Card.',
  }),
  'card.renewed': () => ({
    'zh-CN': '您的人才卡已换发，按卡期计算的额度重新起算。',
    en: 'Your Talent Card has been renewed. Quotas counted by card term start again.',
  }),
  'card.printed': () => ({
    'zh-CN': '您的人才卡生成了打印件或手机钱包卡片。如非您本人操作，请在“我的人才卡”中作废，并修改登录密码。',
    en: 'A printed card or a phone wallet pass was created from your Talent Card. If this was not you, withdraw it under My Talent Card and change your password.',
  }),
  'card.copy_ended': () => ({
    'zh-CN':
      '您的人才卡在一个电子钱包中的副本已停用，其他副本和人才卡不受影响。如非您本人操作，请修改登录密码。',
    en: 'The copy of your Talent Card in one wallet was ended. The card and its other copies are not affected. If this was not you, change your password.',
  }),
  'card.wallet_added': () => ({
    'zh-CN':
      '您的人才卡已添加到一个电子钱包。如非您本人操作，请立即在“我的人才卡”中停用该副本，并修改登录密码。',
    en: 'Your Talent Card was added to a wallet. If this was not you, end that copy at once under My Talent Card and change your password.',
  }),
  'dependant.consent_rejected': () => ({
    'zh-CN':
      '服务管理部门核验后未认可您一名家庭成员的书面同意书，尚可取消的申请已取消。理由见“个人信息”页，可重新提交。',
    en: 'The service office did not accept the signed consent form of one of your family members. Requests that could still be cancelled have been cancelled. The reason is on your profile page, where you can submit another form.',
  }),
  'dependant.consent_withdrawn': () => ({
    'zh-CN': '您的一名家庭成员撤回了同意，尚可取消的申请已取消，此后不能再为其申请服务。',
    en: 'One of your family members has withdrawn consent. Requests that could still be cancelled have been cancelled, and you can no longer request services for this person.',
  }),
  'dependant.consented': () => ({
    'zh-CN': '您的一名家庭成员已同意由您为其申请服务。',
    en: 'One of your family members has agreed that you may request services on his or her behalf.',
  }),
  'dependant.linked': () => ({
    'zh-CN': '您邀请的家庭成员已关联本人账号。',
    en: 'The family member you invited has linked his or her own account.',
  }),
  'dependant.revealed': () => ({
    'zh-CN': '工作人员因办理业务查看了您一名家庭成员的证件号码，查看理由已登记备查。',
    en: 'A member of staff viewed the identity number of one of your family members for official work. The reason has been recorded.',
  }),
  'dependant.unlinked': () => ({
    'zh-CN': '家庭成员账号的关联已解除，经该账号作出的同意随之终止。',
    en: 'The account of a family member was unlinked, and the consent given from it has ended.',
  }),
  'personal_data.revealed': () => ({
    'zh-CN': '工作人员因办理业务查看了您的证件号码或联系电话，查看理由已登记备查。',
    en: 'A member of staff viewed your identity number or phone number for official work. The reason has been recorded.',
  }),
  'request.submitted': (service) => ({
    'zh-CN': `收到新的“${service}”申请。`,
    en: `New request for ${service}.`,
  }),
  'request.information_provided': (service) => ({
    'zh-CN': `持卡人已补充“${service}”所需信息。`,
    en: `The cardholder has provided the information needed for ${service}.`,
  }),
  'request.document_added': (service) => ({
    'zh-CN': `持卡人为“${service}”申请补交了材料。`,
    en: `The cardholder has submitted a further document for a request for ${service}.`,
  }),
  'request.cancelled': (service) => ({
    'zh-CN': `持卡人已取消“${service}”申请。`,
    en: `The cardholder has cancelled a request for ${service}.`,
  }),
  'request.blocked': (service) => ({
    'zh-CN': `持卡人的人才卡已暂停使用，“${service}”申请暂停办理。`,
    en: `The cardholder’s Talent Card is suspended. The request for ${service} is on hold.`,
  }),
  'request.resumed': (service) => ({
    'zh-CN': `持卡人的人才卡已恢复，“${service}”申请可继续办理，时限重新起算。`,
    en: `The cardholder’s Talent Card has been reinstated. The request for ${service} can continue with a new time limit.`,
  }),
  'request.ended_with_card': (service) => ({
    'zh-CN': `因人才卡不再有效，“${service}”申请已结束，次数已退回。`,
    en: `The request for ${service} has ended because the Talent Card is no longer valid. The use was given back.`,
  }),
  'request.confirmed': (service) => ({
    'zh-CN': `您的“${service}”预约已确认。`,
    en: `Your booking for ${service} is confirmed.`,
  }),
  'request.accepted': (service) => ({
    'zh-CN': `您的“${service}”申请已受理。`,
    en: `Your request for ${service} has been accepted.`,
  }),
  'request.started': (service) => ({
    'zh-CN': `您的“${service}”申请已开始办理。`,
    en: `Work on your request for ${service} has begun.`,
  }),
  'request.information_requested': (service) => ({
    'zh-CN': `办理“${service}”需要您补充信息，请在时限内答复。`,
    en: `The agency needs further information from you for ${service}. Please answer as soon as possible.`,
  }),
  'request.checked_in': (service) => ({
    'zh-CN': `“${service}”已签到。`,
    en: `You are checked in for ${service}.`,
  }),
  'request.escalated': (service) => ({
    'zh-CN': `一件“${service}”申请超过办理时限，请督办或改派。`,
    en: `A request for ${service} is overdue. Please follow up, or reassign it.`,
  }),
  'request.message_written': (service) => ({
    'zh-CN': `“${service}”申请有新消息，请查看并答复。`,
    en: `There is a new message about a request for ${service}. Please read and answer it.`,
  }),
  'request.outcome_added': (service) => ({
    'zh-CN': `您的“${service}”有新的办理结果文件，可在申请详情中下载。`,
    en: `There is a new outcome document for ${service}. You can download it on the page of the request.`,
  }),
  'request.reassigned': (service) => ({
    'zh-CN': `“${service}”申请已改派其他机构办理，理由见申请详情。`,
    en: `A request for ${service} was reassigned to another agency. The reason is on the page of the request.`,
  }),
  'request.fulfilled': (service) => ({
    'zh-CN': `您的“${service}”已办结，欢迎评价。`,
    en: `Your request for ${service} has been fulfilled. You are welcome to rate it.`,
  }),
  'request.rating_answered': (service) => ({
    'zh-CN': `服务机构已答复您对“${service}”的评价。`,
    en: `The agency has replied to your rating of ${service}.`,
  }),
  'request.redeemed': (service) => ({
    'zh-CN': `您的人才卡刚刚用于“${service}”。`,
    en: `Your Talent Card was used for ${service}.`,
  }),
  'request.declined': (service) => ({
    'zh-CN': `服务机构对您的“${service}”申请不予办理，理由见申请详情，次数已退回。`,
    en: `Your request for ${service} was declined. The reason is on the page of the request. The use was given back.`,
  }),
  'request.no_show': (service) => ({
    'zh-CN': `您预约“${service}”后未按时到场，次数不予退回。`,
    en: `You did not attend your booking for ${service}. The use is not given back.`,
  }),
  'request.expired': (service) => ({
    'zh-CN': `您的“${service}”申请逾期未获答复，已自动结束，次数已退回。`,
    en: `Your request for ${service} was not answered in time and has ended automatically. The use was given back.`,
  }),
  'request.reminded': (service) => ({
    'zh-CN': `提醒：您预约的“${service}”即将开始，时间、地点见申请详情。`,
    en: `Reminder: your booking for ${service} starts soon. Time and place are on the page of the request.`,
  }),
  'slot.changed': (service) => ({
    'zh-CN': `您预约的“${service}”时间已调整，请查看新的时间；不便前往的，可在取消截止时间前取消。`,
    en: `The time of your booking for ${service} has changed. Please check the new time. If you cannot attend, cancel before the cancellation deadline.`,
  }),
  'waiting_list.offered': (service) => ({
    'zh-CN': `您候补的“${service}”有名额了，已为您保留，请在时限内确认。`,
    en: `A place has become available for ${service} and is reserved for you. Please accept it within the time limit.`,
  }),
  'waiting_list.lapsed': (service) => ({
    'zh-CN': `您候补的“${service}”名额逾期未确认，已顺延给下一位。`,
    en: `You did not accept the place for ${service} in time. It was offered to the next person on the waiting list.`,
  }),
  'waiting_list.closed': (service) => ({
    'zh-CN': `您候补的“${service}”时段已关闭或已开始，候补结束。`,
    en: `The slot for ${service} that you were waiting for is closed or has begun. Your waiting-list entry has ended.`,
  }),
  'webhook.disabled': () => ({
    'zh-CN':
      '本机构的一个消息推送地址因对方不再接收或长时间推送失败已停用，未送达的消息可在重新启用后补发。请与系统维护人员联系。',
    en: 'One of your agency’s webhook endpoints was disabled because it no longer accepts messages or has failed for a long time. Contact the people who run your system. Messages that were not delivered can be replayed once the endpoint is enabled again.',
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
