import type { RequestCondition } from './lifecycle.js';

/** What the conditions of a request's lifecycle rest on. Instants are RFC 3339 texts. */
export interface RequestConditionFacts {
  readonly now: string;
  /** The last instant at which the holder may cancel the slot; null where nothing sets one. */
  readonly cancelUntil: string | null;
  /** When the booked slot begins; null for cases and passes. */
  readonly slotStartsAt: string | null;
  /** When the answer that is waited for (the agency's, or the holder's information) is due. */
  readonly answerDueAt: string | null;
  readonly rated: boolean;
  /** Whether the holder's card is suspended. */
  readonly blocked: boolean;
}

/** Every condition of the request lifecycles at one instant. */
export function requestConditions(facts: RequestConditionFacts): Record<RequestCondition, boolean> {
  const { cancelUntil, slotStartsAt, answerDueAt } = facts;
  const now = Date.parse(facts.now);
  return {
    before_cancel_deadline: cancelUntil === null || now <= Date.parse(cancelUntil),
    slot_begun: slotStartsAt !== null && now >= Date.parse(slotStartsAt),
    answer_overdue: answerDueAt !== null && now > Date.parse(answerDueAt),
    not_rated_yet: !facts.rated,
    not_blocked: !facts.blocked,
  };
}
