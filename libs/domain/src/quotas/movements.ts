/**
 * How a quota counter moves. A request takes from it and gives back when it ends without use; what a card's term has
 * used is carried over to the card that follows at an upgrade; and the service office corrects it by hand.
 */
export const QUOTA_MOVEMENTS = ['take', 'give_back', 'carry', 'correct'] as const;
export type QuotaMovement = (typeof QUOTA_MOVEMENTS)[number];
