import type { AccreditationState } from '#domain/accreditation/lifecycle.js';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Track } from '#domain/catalogue/policy.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';

type Words<Code extends string> = Readonly<Record<Code, Localized>>;
const both = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** The words that the screens have for the same, for files that leave the portal. */
export const APPLICATION_STATE_WORDS: Words<AccreditationState> = {
  draft: both('草稿', 'Draft'),
  submitted: both('已提交', 'Submitted'),
  in_review: both('初审中', 'In review'),
  returned: both('退回补正', 'Returned'),
  recommended: both('待审批', 'Awaiting decision'),
  on_notice: both('公示中', 'On public notice'),
  objected: both('有异议', 'Under objection'),
  accredited: both('已认定', 'Accredited'),
  rejected: both('不予认定', 'Rejected'),
  appealed: both('已申诉', 'Appealed'),
  withdrawn: both('已撤回', 'Withdrawn'),
};

export const CARD_STATE_WORDS: Words<CardState> = {
  active: both('有效', 'Active'),
  suspended: both('已暂停使用', 'Suspended'),
  expired: both('已到期', 'Expired'),
  revoked: both('已注销', 'Revoked'),
  superseded: both('已换新卡', 'Superseded'),
};

export const REQUEST_STATE_WORDS: Words<RequestState> = {
  submitted: both('已提交', 'Submitted'),
  confirmed: both('已确认', 'Confirmed'),
  checked_in: both('已到场', 'Checked in'),
  accepted: both('已受理', 'Accepted'),
  in_progress: both('办理中', 'In progress'),
  awaiting_holder: both('待补充信息', 'Information needed'),
  fulfilled: both('已完成', 'Fulfilled'),
  redeemed: both('已核销', 'Redeemed'),
  declined: both('不予办理', 'Declined'),
  cancelled: both('已取消', 'Cancelled'),
  no_show: both('爽约', 'No-show'),
  expired: both('已过期', 'Expired'),
};

export const TRACK_WORDS: Words<Track> = {
  research: both('科学研究', 'Research'),
  engineering: both('工程技术', 'Engineering'),
  enterprise: both('创新创业', 'Enterprise'),
  health_education_culture: both('卫生教育文化', 'Health, education, culture'),
  vocational_skills: both('职业技能', 'Vocational skills'),
  local: both('乡土人才', 'Local talent'),
};

export const YES = both('是', 'Yes');

/** Headings that more than one list has. */
export const HEADINGS = {
  number: both('编号', 'Identifier'),
  state: both('状态', 'State'),
  track: both('赛道', 'Track'),
  tier: both('人才层次', 'Tier'),
  name: both('姓名', 'Name'),
  city: both('城市', 'City'),
  submittedOn: both('提交日期', 'Submitted on'),
  dueOn: both('办理期限', 'Due on'),
  overdue: both('逾期', 'Overdue'),
  service: both('服务', 'Service'),
  agency: both('服务机构', 'Agency'),
} as const;
