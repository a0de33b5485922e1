import type {
  RequestAction,
  RequestCondition,
  RequestRole,
  RequestState,
} from '#domain/requests/lifecycle.js';
import type { NextState } from '#domain/shared/lifecycle.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';
import type { SlotTimes } from './request-details.js';

type Refusal = Extract<
  NextState<RequestState, RequestAction, RequestRole, RequestCondition>,
  { allowed: false }
>;

/** Why the lifecycle refuses a step, for the one who tried it. */
export function refusedTransition(refusal: Refusal, slot: SlotTimes | null): PortalError {
  switch (refusal.code) {
    case 'not_your_role':
      return new PortalError('access.forbidden');
    case 'unknown_action':
    case 'wrong_state':
      return new PortalError('request.action_not_allowed');
    case 'condition_not_met':
      return new PortalError('request.action_not_allowed', {
        reasons: refusal.missing.map((condition) => reasonOf(condition, slot)),
      });
  }
}

function reasonOf(condition: RequestCondition, slot: SlotTimes | null): ErrorReason {
  const code = `not_${condition}`;
  switch (condition) {
    case 'before_cancel_deadline':
      return {
        code,
        message: {
          'zh-CN': `已超过取消截止时间（${chinese(slot?.cancelUntil)}）。`,
          en: `The deadline for cancelling has passed (${english(slot?.cancelUntil)}).`,
        },
        remedy: {
          'zh-CN':
            '名额已为您保留，请按时前往；确不能前往的，请尽早联系服务机构，由其取消并退回次数。未到场将计为爽约。',
          en: 'The place stays yours: please come. If you cannot, tell the agency soon; it can call the booking off and give the use back. Not to come counts as a no-show.',
        },
      };
    case 'slot_begun':
      return {
        code,
        message: {
          'zh-CN': `预约时段尚未开始（${chinese(slot?.startsAt)}）。`,
          en: `The slot has not begun yet (${english(slot?.startsAt)}).`,
        },
      };
    case 'answer_overdue':
      return { code, message: { 'zh-CN': '答复期限未到。', en: 'The answer is not overdue yet.' } };
    case 'not_blocked':
      return {
        code: 'blocked',
        message: {
          'zh-CN': '持卡人的人才卡已暂停，恢复后方可继续办理。',
          en: 'The holder’s card is suspended. It can go on once the card holds again.',
        },
      };
    case 'not_rated_yet':
      return { code, message: { 'zh-CN': '您已评价过。', en: 'You have rated it already.' } };
  }
}

function chinese(moment: Date | undefined): string {
  return (
    moment?.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' }) ??
    ''
  );
}

function english(moment: Date | undefined): string {
  return (
    moment?.toLocaleString('en-GB', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' }) ??
    ''
  );
}
