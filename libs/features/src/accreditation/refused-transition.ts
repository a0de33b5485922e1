import { dayText } from '#domain/calendar/day-text.js';
import type {
  AccreditationAction,
  AccreditationCondition,
  AccreditationRole,
  AccreditationState,
} from '#domain/accreditation/lifecycle.js';
import type { NextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import type { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';
import type { Dossier } from './dossier.js';
import { brokenPromises, documentsInTheWay, openPromises } from './evidence-promises.js';

type Refusal = Extract<
  NextState<AccreditationState, AccreditationAction, AccreditationRole, AccreditationCondition>,
  { allowed: false }
>;

/** What stands against a step because of who takes it; the rest lies in the application. */
const FOUR_EYES: readonly AccreditationCondition[] = [
  'not_about_me',
  'reviewed_by_another',
  'not_reviewed_before_by_me',
  'not_decided_before_by_me',
  'not_decided_before_appeal_by_me',
  'objected_by_another',
  'not_my_colleague',
];
const COMPLETENESS: readonly AccreditationCondition[] = [
  'claims_made',
  'evidence_complete',
  'higher_than_card',
];

/** What the card that is held already stands against. */
const OF_CARD: readonly AccreditationCondition[] = ['higher_than_card', 'recommended_above_card'];

const TEXTS: Readonly<Record<AccreditationCondition, Localized>> = {
  claims_made: { 'zh-CN': '至少须填报一项申报条件。', en: 'Make at least one claim.' },
  evidence_complete: { 'zh-CN': '证明材料不齐全。', en: 'Some of the evidence is missing.' },
  higher_than_card: {
    'zh-CN': '您已持有人才卡，仅可申请更高层次；现有材料支持的层次不高于所持人才卡。',
    en: 'You hold a Talent Card, so only a higher tier can be applied for; these claims support none above it.',
  },
  recommended_above_card: {
    'zh-CN': '申请人已持有同等或更高层次的人才卡。',
    en: 'The applicant holds a card of this tier or above.',
  },
  not_about_me: {
    'zh-CN': '不得办理本人的申请。',
    en: 'Nobody decides about himself or herself.',
  },
  assigned_to_me: {
    'zh-CN': '该申请由其他初审人员办理。',
    en: 'Another reviewer is working on the application.',
  },
  reviewed_by_another: {
    'zh-CN': '审批须由未参与初审的人员办理（双人复核）。',
    en: 'Whoever reviewed the application cannot approve it: a second pair of eyes is needed.',
  },
  not_reviewed_before_by_me: {
    'zh-CN': '复审须由未参与过初审的人员办理。',
    en: 'You have reviewed this application before; another reviewer must take the appeal.',
  },
  not_decided_before_by_me: {
    'zh-CN': '您已对该申请作出过审批，不能再担任初审。',
    en: 'You have decided on this application before and cannot review it.',
  },
  not_decided_before_appeal_by_me: {
    'zh-CN': '申诉须由未对该申请作出过审批的人员审批。',
    en: 'You decided on this application before the appeal; another approver must decide now.',
  },
  tier_recommended: {
    'zh-CN': '初审意见为不予认定，不能公示。',
    en: 'The reviewer recommended a rejection, so there is nothing to publish.',
  },
  notice_running: { 'zh-CN': '不在公示期内。', en: 'The public notice is not running.' },
  notice_over: { 'zh-CN': '公示期未满。', en: 'The public notice is not over.' },
  objected_by_another: {
    'zh-CN': '您曾对该申请提出异议，不得参与办理。',
    en: 'You have objected to this application, so others must handle it.',
  },
  not_my_colleague: {
    'zh-CN': '您与申请人同单位，应当回避。',
    en: 'You work for the applicant’s employer, so another reviewer must take it.',
  },
  on_my_track: {
    'zh-CN': '您的初审范围不包括该申请的赛道。',
    en: 'You were not given the track of this application to review.',
  },
  no_other_objection_open: { 'zh-CN': '尚有异议待处理。', en: 'Another objection is open.' },
  within_appeal_window: { 'zh-CN': '已超过申诉期限。', en: 'The time for an appeal is over.' },
  not_appealed_before: { 'zh-CN': '该申请已申诉过。', en: 'The rejection has been appealed already.' },
  no_other_application_open: {
    'zh-CN': '您有另一份正在办理的申请。',
    en: 'You have another application under way.',
  },
  promises_kept: { 'zh-CN': '承诺补交的材料尚未交齐。', en: 'A promised document has not come yet.' },
  promise_broken: { 'zh-CN': '没有逾期未交的承诺材料。', en: 'No promised document is overdue.' },
};

/** Why a step is refused, with the code that its cause has and every reason in both languages. */
export function refusedTransition(refusal: Refusal, dossier: Dossier): PortalError {
  switch (refusal.code) {
    case 'unknown_action':
    case 'wrong_state':
      return new PortalError('application.action_not_allowed');
    case 'not_your_role': {
      // What the portal alone does from here is open to nobody now, so it is no matter of rights.
      const isForPeople = refusal.possibleFor.some((role) => role !== 'system');
      return new PortalError(isForPeople ? 'access.forbidden' : 'application.action_not_allowed');
    }
    case 'condition_not_met': {
      const reasons = refusal.missing.flatMap((condition) => reasonsFor(condition, dossier));
      return new PortalError(codeFor(refusal.missing), { reasons });
    }
  }
}

function codeFor(missing: readonly AccreditationCondition[]) {
  if (missing.some((condition) => FOUR_EYES.includes(condition))) return 'application.four_eyes';
  if (missing.includes('on_my_track')) return 'application.other_track';
  if (missing.includes('assigned_to_me')) return 'access.forbidden';
  if (missing.every((condition) => OF_CARD.includes(condition))) return 'application.not_higher';
  if (missing.some((condition) => COMPLETENESS.includes(condition))) return 'application.incomplete';
  return 'application.action_not_allowed';
}

function reasonsFor(condition: AccreditationCondition, dossier: Dossier): ErrorReason[] {
  switch (condition) {
    case 'evidence_complete':
      return documentsInTheWay(dossier, false).map(({ criterion, document }) => ({
        code: 'evidence_missing',
        message: {
          'zh-CN': `“${criterion.name['zh-CN']}”缺少材料：${document.name['zh-CN']}。`,
          en: `“${criterion.name.en}” lacks a document: ${document.name.en}.`,
        },
        clause: criterion.clause,
      }));
    case 'higher_than_card':
      return [{ code: 'not_higher_than_card', message: TEXTS.higher_than_card }];
    case 'recommended_above_card':
      return [heldAlready(dossier)];
    case 'promises_kept':
      return [...openPromises(dossier), ...brokenPromises(dossier)].map((promise) =>
        toCome(promise, dossier),
      );
    case 'notice_over':
      return [noticeRuns(dossier.application.noticeUntil)];
    default:
      return [{ code: condition, message: TEXTS[condition] }];
  }
}

function heldAlready({ heldTier, published }: Dossier): ErrorReason {
  const held = published.policy.tiers.find(({ code }) => code === heldTier);
  if (held === undefined) return { code: 'recommended_above_card', message: TEXTS.recommended_above_card };
  return {
    code: 'recommended_above_card',
    message: {
      'zh-CN': `申请人现持有${held.code}层次（${held.name['zh-CN']}）人才卡，只能认定更高层次，否则应不予认定。`,
      en: `The applicant holds a card of tier ${held.code} (${held.name.en}), so only a higher tier can be granted. Reject the application otherwise.`,
    },
  };
}

function noticeRuns(until: string | null): ErrorReason {
  if (until === null) return { code: 'notice_over', message: TEXTS.notice_over };
  return {
    code: 'notice_over',
    message: {
      'zh-CN': `公示期至${dayText(until, 'zh-CN')}止，期满后方可认定。`,
      en: `The public notice runs until ${dayText(until, 'en')}; accredit after that day.`,
    },
  };
}

function toCome({ claimId, kind, dueOn }: EvidencePromiseRow, { claims, published }: Dossier): ErrorReason {
  const claim = claims.find(({ id }) => id === claimId);
  const criterion = published.policy.criteria.find(({ code }) => code === claim?.criterion);
  const name = criterion?.evidence.find(({ code }) => code === kind)?.name ?? { 'zh-CN': kind, en: kind };
  return {
    code: 'promises_kept',
    message: {
      'zh-CN': `承诺补交的“${name['zh-CN']}”尚未提交，补交期限为${dayText(dueOn, 'zh-CN')}。`,
      en: `A promised document has not come yet: ${name.en}, promised for ${dayText(dueOn, 'en')}.`,
    },
    ...(criterion && { clause: criterion.clause }),
  };
}
