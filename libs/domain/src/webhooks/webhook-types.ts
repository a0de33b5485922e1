import type { Localized } from '../shared/localized.js';

/** What `data.id` of a webhook names, and so where its reader fetches the thing. */
export const WEBHOOK_SUBJECTS = ['request', 'slot', 'complaint', 'endpoint'] as const;
export type WebhookSubject = (typeof WEBHOOK_SUBJECTS)[number];

interface WebhookTypeDefinition {
  readonly subject: WebhookSubject;
  readonly meaning: Localized;
}

const request = (zh: string, en: string) =>
  ({ subject: 'request', meaning: { 'zh-CN': zh, en } }) as const satisfies WebhookTypeDefinition;
const slot = (zh: string, en: string) =>
  ({ subject: 'slot', meaning: { 'zh-CN': zh, en } }) as const satisfies WebhookTypeDefinition;
const complaint = (zh: string, en: string) =>
  ({ subject: 'complaint', meaning: { 'zh-CN': zh, en } }) as const satisfies WebhookTypeDefinition;

/** Everything that an agency's own system can be told. The names are public; what they mean never changes. */
export const WEBHOOK_TYPES = {
  'request.submitted': request('收到新申请', 'A request came in'),
  'request.cancelled': request('持卡人取消了申请', 'The holder cancelled a request'),
  'request.information_provided': request('持卡人补充了材料或说明', 'The holder answered what was asked'),
  'request.message_written': request('持卡人留言', 'The holder wrote a message'),
  'request.document_added': request('持卡人提交了文件', 'The holder handed in a document'),
  'request.rated': request('持卡人作出评价', 'The holder rated a request'),
  'request.confirmed': request('预约已确认', 'A booking was confirmed'),
  'request.accepted': request('申请已受理', 'A request was accepted'),
  'request.started': request('开始办理', 'Work on a request began'),
  'request.information_requested': request('已请持卡人补充', 'The holder was asked for something'),
  'request.checked_in': request('持卡人已到场', 'The holder checked in'),
  'request.fulfilled': request('申请已办结', 'A request was fulfilled'),
  'request.declined': request('申请未予受理', 'A request was declined'),
  'request.no_show': request('持卡人未到场', 'The holder did not come'),
  'request.expired': request('申请逾期未答复而终止', 'A request ended because nobody answered it'),
  'request.redeemed': request('核销一次服务', 'A pass was redeemed'),
  'request.reassigned': request(
    '申请改派（转入或转出）',
    'A request came from another agency, or went to one',
  ),
  'request.blocked': request('因卡状态暂停办理', 'A request is on hold because of the card'),
  'request.resumed': request('恢复办理', 'A request is no longer on hold'),
  'request.ended_with_card': request('因卡终止而终止', 'A request ended with the card'),
  'slot.taken': slot('时段名额被预约', 'A place in a slot was booked'),
  'slot.freed': slot('时段名额被释放', 'A place in a slot became free'),
  'slot.published': slot('时段已发布', 'A slot was put on offer'),
  'slot.changed': slot('时段已调整', 'A slot was changed'),
  'slot.closed': slot('时段已关闭', 'A slot was closed'),
  'complaint.forwarded': complaint('投诉转本机构答复', 'A complaint waits for the agency’s answer'),
  'complaint.answered': complaint('本机构已答复投诉', 'The agency answered a complaint'),
  'complaint.upheld': complaint('投诉经核查成立', 'A complaint was upheld'),
  'complaint.dismissed': complaint('投诉经核查不成立', 'A complaint was dismissed'),
  'complaint.withdrawn': complaint('投诉已撤回', 'A complaint was withdrawn'),
} as const satisfies Record<string, WebhookTypeDefinition>;

export type WebhookType = keyof typeof WEBHOOK_TYPES;
export const WEBHOOK_TYPE_CODES = Object.keys(WEBHOOK_TYPES) as WebhookType[];

/** What is sent on demand, to whoever tries an endpoint; nobody subscribes to it. `data.id` is the endpoint's. */
export const TEST_WEBHOOK = 'webhook.test';
