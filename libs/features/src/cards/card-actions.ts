import { cardConditions } from '#domain/cards/conditions.js';
import {
  cardLifecycle,
  type CardAction,
  type CardCondition,
  type CardRole,
  type CardState,
} from '#domain/cards/lifecycle.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { allowedActions, nextState, type NextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** A card, and whether its holder has asked for a renewal that nobody has decided. */
export interface CardStanding {
  readonly card: CardRow;
  readonly renewalAsked: boolean;
}

/** What the actor may do with the card now. */
export function cardActionsFor(tx: Transaction, policy: Policy, standing: CardStanding): CardAction[] {
  return allowedActions(cardLifecycle, {
    state: standing.card.state,
    roles: rolesTowards(tx.actor, standing.card),
    conditions: conditionsOf(tx, policy, standing),
  });
}

/**
 * The state that an action leads to, for the actor or, of what follows from something else, for the system.
 * @throws PortalError `access.forbidden`, `card.action_not_allowed` with the reasons
 */
export function nextCardState(
  tx: Transaction,
  policy: Policy,
  standing: CardStanding,
  action: CardAction,
  roles: readonly CardRole[] = rolesTowards(tx.actor, standing.card),
): CardState {
  const conditions = conditionsOf(tx, policy, standing);
  const next = nextState(cardLifecycle, { action, state: standing.card.state, roles, conditions });
  if (!next.allowed) throw refused(next);
  return next.to;
}

function rolesTowards(actor: Actor, card: CardRow): CardRole[] {
  const granted = rolesOf(actor);
  const roles: CardRole[] = (['service_manager', 'system'] as const).filter((role) => granted.includes(role));
  return accountIdOf(actor) === card.holderId ? ['holder', ...roles] : roles;
}

function conditionsOf(
  tx: Transaction,
  policy: Policy,
  { card, renewalAsked }: CardStanding,
): Record<CardCondition, boolean> {
  return cardConditions({
    today: tx.today,
    me: accountIdOf(tx.actor),
    holder: card.holderId,
    validUntil: card.validUntil,
    renewalWindowDays: policy.timeLimits.renewalWindowDays,
    renewalAsked,
  });
}

const TEXTS: Readonly<Record<CardCondition, Localized>> = {
  not_about_me: { 'zh-CN': '不得办理本人的人才卡。', en: 'Nobody decides about a card of his or her own.' },
  validity_over: { 'zh-CN': '人才卡仍在有效期内。', en: 'The card is still valid.' },
  still_valid: { 'zh-CN': '人才卡已过有效期。', en: 'The validity of the card is over.' },
  renewal_open: { 'zh-CN': '不在换发期内。', en: 'The card cannot be renewed now.' },
  renewal_asked: { 'zh-CN': '持卡人尚未申请换发。', en: 'The holder has not asked for a renewal.' },
  renewal_not_asked: { 'zh-CN': '换发申请正在办理。', en: 'A renewal has been asked for already.' },
};

function refused(
  refusal: Extract<NextState<CardState, CardAction, CardRole, CardCondition>, { allowed: false }>,
): PortalError {
  switch (refusal.code) {
    case 'unknown_action':
    case 'wrong_state':
      return new PortalError('card.action_not_allowed');
    case 'not_your_role':
      return new PortalError('access.forbidden');
    case 'condition_not_met': {
      const reasons = refusal.missing.map((code) => ({ code, message: TEXTS[code] }));
      const isMine = refusal.missing.includes('not_about_me');
      return new PortalError(isMine ? 'access.forbidden' : 'card.action_not_allowed', { reasons });
    }
  }
}
