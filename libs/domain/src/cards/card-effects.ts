import type { RequestState } from '../requests/lifecycle.js';
import type { CardAction } from './lifecycle.js';

export const CARD_EFFECTS = ['kept', 'blocked', 'resumed', 'cancelled'] as const;
/**
 * What an action on a card does to an open request of its holder: kept, it goes on; blocked, it stands still until the
 * card holds again and can only be ended; resumed, it goes on with time limits that begin anew; cancelled, it ends,
 * and quota and place go back.
 */
export type CardEffect = (typeof CARD_EFFECTS)[number];

interface Effects {
  /** Whoever is checked in stands at the counter, and is served. */
  readonly checkedIn: CardEffect;
  /** A booking to come, or a case at any point. */
  readonly open: CardEffect;
  /** What an earlier suspension has blocked. */
  readonly blocked: CardEffect;
}

const ALL_KEPT: Effects = { checkedIn: 'kept', open: 'kept', blocked: 'kept' };

/**
 * One line an action. What was asked for in time is owed beyond the card's last day, so expiry keeps it; a suspended
 * card that expires has nothing left that could let its requests go on. An upgrade or a renewal issues an active
 * card, under which everything goes on.
 */
const EFFECTS: Readonly<Record<CardAction, Effects>> = {
  suspend: { checkedIn: 'kept', open: 'blocked', blocked: 'kept' },
  reinstate: { checkedIn: 'kept', open: 'kept', blocked: 'resumed' },
  revoke: { checkedIn: 'kept', open: 'cancelled', blocked: 'cancelled' },
  expire: { checkedIn: 'kept', open: 'kept', blocked: 'cancelled' },
  renew: { checkedIn: 'kept', open: 'kept', blocked: 'resumed' },
  supersede: { checkedIn: 'kept', open: 'kept', blocked: 'resumed' },
  ask_renewal: ALL_KEPT,
  refuse_renewal: ALL_KEPT,
};

/** What an action on the card does to one request of its holder that is not yet ended. */
export function effectOnRequest(
  action: CardAction,
  { state, blocked }: { readonly state: RequestState; readonly blocked: boolean },
): CardEffect {
  const effects = EFFECTS[action];
  if (blocked) return effects.blocked;
  return state === 'checked_in' ? effects.checkedIn : effects.open;
}
