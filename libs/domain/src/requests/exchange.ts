import type { RequestRole, RequestState } from './lifecycle.js';
import { isLive } from './states.js';

/**
 * What can be added to a request without moving it on. `message` and `attach` go to the other side,
 * `add_document` is a document that the service asks for, `add_outcome` is
 * a document that the holder gets with the outcome, `note` is for the agency and the service office alone.
 */
export const EXCHANGES = [
  'message',
  'attach',
  'add_document',
  'add_outcome',
  'note',
  'answer_rating',
] as const;
export type Exchange = (typeof EXCHANGES)[number];

export interface ExchangeFacts {
  readonly state: RequestState;
  /** The caller's roles towards this very request. */
  readonly roles: readonly RequestRole[];
  readonly rated: boolean;
  readonly ratingAnswered: boolean;
}

/** In these an agency has something to hand over, or has done so and something follows. */
const OUTCOME_STATES: readonly RequestState[] = ['in_progress', 'checked_in', 'fulfilled'];

/** What the caller may add now. Whoever asked for it is its holder there, also as a member of the agency. */
export function allowedExchanges({ state, roles, rated, ratingAnswered }: ExchangeFacts): Exchange[] {
  const isHolder = roles.includes('holder');
  const isAgency = roles.includes('agency') && !isHolder;
  const isManager = roles.includes('manager') && !isHolder;
  const may: Readonly<Record<Exchange, boolean>> = {
    message: isLive(state) && (isHolder || isAgency),
    attach: isLive(state) && (isHolder || isAgency),
    add_document: isLive(state) && isHolder,
    add_outcome: isAgency && OUTCOME_STATES.includes(state),
    note: isAgency || isManager,
    answer_rating: isAgency && rated && !ratingAnswered,
  };
  return EXCHANGES.filter((exchange) => may[exchange]);
}
