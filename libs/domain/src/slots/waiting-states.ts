/** What an entry of a waiting list can be: the first two go on, the others are how it ended. */
export const WAITING_STATES = [
  'waiting',
  'offered',
  'accepted',
  'declined',
  'lapsed',
  'left',
  'closed',
] as const;
export type WaitingState = (typeof WAITING_STATES)[number];
