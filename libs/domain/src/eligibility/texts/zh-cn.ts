import { dayText } from '../../calendar/day-text.js';
import type { QuotaPeriod, Relation, Tier, Track } from '../../catalogue/policy.js';
import type { IsoDate } from '../../shared/iso-date.js';
import { listText } from '../../shared/list-text.js';
import type { Names } from '../names.js';
import type { ReasonTable } from './reason-table.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  self: '持卡人本人',
  spouse: '配偶',
  child: '子女',
  parent: '父母',
};

const TRACKS: Readonly<Record<Track, string>> = {
  research: '科学研究',
  engineering: '工程技术',
  enterprise: '创新创业',
  health_education_culture: '卫生教育文化',
  vocational_skills: '职业技能',
  local: '乡土人才',
};

const QUOTAS: Readonly<Record<QuotaPeriod, (limit: number) => string>> = {
  day: (limit) => `本项服务每日限${times(limit)}，当日次数已用完。`,
  day_and_place: (limit) => `本项服务每日每处限${times(limit)}，当日在该处的次数已用完。`,
  calendar_year: (limit) => `本项服务每年限${times(limit)}，本年度次数已用完。`,
  school_stage: (limit) => `本项服务每名子女每个学段限${times(limit)}，本学段次数已用完。`,
  card_term: (limit) => `本项服务在人才卡有效期内限${times(limit)}，次数已用完。`,
  lifetime: (limit) => `本项服务终身限${times(limit)}，次数已用完。`,
};

/** 中文说明。 */
export const zhCn: ReasonTable = {
  reasons: {
    card_missing: () => '您尚未持有人才卡。',
    card_suspended: () => '您的人才卡已暂停使用。',
    card_expired: ({ validUntil }) => `您的人才卡有效期至${date(validUntil)}，现已到期。`,
    card_revoked: () => '您的人才卡已被注销。',
    card_superseded: () => '您已换发新卡，此卡停止使用。',
    card_not_yet_valid: ({ validFrom }) => `您的人才卡自${date(validFrom)}起生效。`,
    card_ends_before: ({ validUntil, on }) =>
      `您的人才卡有效期至${date(validUntil)}，服务日期${date(on)}不在有效期内。`,
    tier_not_entitled: ({ tier, tiers }, names) =>
      `本项服务面向${tierList(tiers)}人才，您的认定层次为${tierName(tier, names)}。`,
    track_not_entitled: ({ track, tracks }) =>
      `本项服务面向${list(tracks.map((each) => TRACKS[each]))}赛道人才，您的认定赛道为${TRACKS[track]}。`,
    nationality_not_foreign: () => '本项服务面向外国籍持卡人。',
    nationality_unknown: () => '本项服务面向外国籍持卡人，您的个人信息中未填写国籍。',
    beneficiary_missing: ({ relations }) =>
      `本项服务的对象为${relationList(relations)}，您的家庭成员信息中没有符合条件的人员。`,
    relation_not_served: ({ relation, relations }) =>
      `本项服务的对象为${relationList(relations)}，不包括${RELATIONS[relation]}。`,
    relation_needs_tier: ({ relation, tier, tiers }, names) =>
      `${tierList(tiers)}人才的${RELATIONS[relation]}可享受本项服务，您的认定层次为${tierName(tier, names)}。`,
    birth_date_unknown: ({ relation }) => `本项服务有年龄要求，尚未填写${RELATIONS[relation]}的出生日期。`,
    age_below: ({ relation, age, minAge }) =>
      `服务当日${RELATIONS[relation]}${ageText(age)}，本项服务要求年满${minAge}周岁。`,
    age_above: ({ relation, age, maxAge }) =>
      `服务当日${RELATIONS[relation]}${ageText(age)}，本项服务要求不超过${maxAge}周岁。`,
    guardianship_missing: () => '为未成年子女申请服务须有监护人同意，尚未声明监护关系。',
    guardianship_ends: ({ from, on }) =>
      `该子女于${date(from)}年满18周岁，监护人同意随之终止，服务日期${date(on)}须有其本人同意。`,
    consent_missing: ({ relation }) => `为${RELATIONS[relation]}申请服务须经其本人同意，尚无有效的同意。`,
    city_not_served: ({ city }, names) => `${names.city(city)}暂未开通本项服务。`,
    day_past: ({ on }) => `服务日期${date(on)}已过。`,
    day_too_soon: ({ minDays }) => `本项服务须至少提前${minDays}天申请。`,
    day_too_late: ({ maxDays }) => `本项服务最多提前${maxDays}天申请。`,
    documents_missing: ({ documents }, names) => `缺少申请材料：${list(documents.map(names.document))}。`,
    companions_too_many: ({ companions, allowed }) =>
      allowed === 0
        ? '您的认定层次使用本项服务时不可携带随行人员。'
        : `您的认定层次可携带随行人员${allowed}名，本次为${companions}名。`,
    place_missing: () => '本项服务按地点计次，本次未注明使用地点。',
    request_open: () => '您已有一件本项服务的在办申请，同一时间只能有一件。',
    excluded_by: ({ service, done }, names) =>
      done
        ? `您已享受“${names.service(service)}”，不可同时享受本项服务。`
        : `您正在申请“${names.service(service)}”，不可同时申请本项服务。`,
    cooling_off: ({ noShowOn, days }) =>
      `您于${date(noShowOn)}预约后未到场，此后${days}天内不可再次申请本项服务。`,
    no_shows_too_many: ({ noShowOn, count, withinDays, days }) =>
      `截至${date(noShowOn)}，您在${withinDays}天内已有${count}次预约本领域服务后未到场，此后${days}天内不可预约本领域服务。`,
    bookings_too_many: ({ open, mostOpen }) =>
      `您有${open}件预约尚未办结（含暂留的名额），每人最多同时${mostOpen}件。`,
    quota_used_up: ({ period, limit }) =>
      limit === 0 ? '您的认定层次没有本项服务的使用次数。' : QUOTAS[period](limit),
  },
  remedies: {
    apply_for_card: () => '请申请人才认定，通过后核发人才卡。',
    ask_service_office: () => '请联系服务管理部门恢复使用。',
    renew_card: () => '请先申请换发人才卡。',
    use_new_card: () => '请使用新卡。',
    needs_tier: ({ tier }, names) =>
      `认定为${tierName(tier, names)}${tier === 'A' ? '' : '及以上'}后可享受。`,
    add_dependant: ({ relations }) => `请在家庭成员信息中添加${relationList(relations)}。`,
    complete_profile: () => '请补充完整有关信息。',
    declare_guardianship: () => '请在家庭成员信息中声明监护关系。',
    obtain_consent: () => '请邀请其本人在平台上同意，或上传其签署的同意书。',
    again_from: ({ from }) => `自${date(from)}起可再次申请。`,
    again_next_card: ({ validUntil }) => `此卡有效期至${date(validUntil)}，换发新卡后可再次申请。`,
    other_place: ({ from }) => `可前往其他地点，或自${date(from)}起再次使用。`,
    choose_day_from: ({ from }) => `请选择${date(from)}或以后的日期。`,
    choose_day_until: ({ until }) => `请选择${date(until)}或以前的日期。`,
    choose_city: ({ cities }, names) => `请选择已开通的城市：${list(cities.map(names.city))}。`,
    attach_documents: ({ documents }, names) => `请上传：${list(documents.map(names.document))}。`,
    bring_fewer: ({ allowed }) => (allowed === 0 ? '请单独使用。' : `请将随行人员减至${allowed}名以内。`),
    name_place: () => '请注明使用地点。',
    cancel_first: ({ service }, names) => `请先取消“${names.service(service)}”申请。`,
    close_a_booking: () => '请待已有预约办结，或先取消其中一件。',
    wait_for_end: () => '请待在办申请办结，或先取消该申请。',
  },
};

function date(day: IsoDate): string {
  return dayText(day, 'zh-CN');
}

function list(words: readonly string[]): string {
  return listText(words, 'zh-CN');
}

function times(limit: number): string {
  return `${limit}次`;
}

function ageText(age: number): string {
  return age < 0 ? '尚未出生' : `为${age}周岁`;
}

function relationList(relations: readonly Relation[]): string {
  return list(relations.map((relation) => RELATIONS[relation]));
}

function tierList(tiers: readonly Tier[]): string {
  return `${list(tiers)}层次`;
}

function tierName(tier: Tier, names: Names): string {
  return `${tier}层次（${names.tier(tier)}）`;
}
