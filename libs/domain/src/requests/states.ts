import type { RequestState } from './lifecycle.js';

/** What a request in a state is to the rules: still going on, done, or ended without the service. */
type Standing = 'live' | 'done' | 'ended';

const STANDING: Readonly<
  Record<RequestState, { readonly standing: Standing; readonly givesBackQuota: boolean }>
> = {
  submitted: { standing: 'live', givesBackQuota: false },
  confirmed: { standing: 'live', givesBackQuota: false },
  checked_in: { standing: 'live', givesBackQuota: false },
  accepted: { standing: 'live', givesBackQuota: false },
  in_progress: { standing: 'live', givesBackQuota: false },
  awaiting_holder: { standing: 'live', givesBackQuota: false },
  fulfilled: { standing: 'done', givesBackQuota: false },
  redeemed: { standing: 'done', givesBackQuota: false },
  declined: { standing: 'ended', givesBackQuota: true },
  // The lifecycle lets a holder cancel in time only, so what is cancelled was cancelled in time.
  cancelled: { standing: 'ended', givesBackQuota: true },
  expired: { standing: 'ended', givesBackQuota: true },
  no_show: { standing: 'ended', givesBackQuota: false },
};

/** Whether the request is not yet ended. */
export function isLive(state: RequestState): boolean {
  return STANDING[state].standing === 'live';
}

/** Whether the holder got the service. */
export function isDone(state: RequestState): boolean {
  return STANDING[state].standing === 'done';
}

/**
 * Whether quota and slot are given back in the transaction that ends the request in this state: declined,
 * cancelled in time and expired do, a no-show keeps them.
 */
export function givesBackQuota(state: RequestState): boolean {
  return STANDING[state].givesBackQuota;
}
