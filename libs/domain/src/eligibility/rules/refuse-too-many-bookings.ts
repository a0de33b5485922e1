import type { Service } from '../../catalogue/policy.js';
import { isLive } from '../../requests/states.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** One holder can have so many bookings open at a time, so that scarce places are not hoarded. */
export function refuseTooManyBookings(
  service: Service,
  { requests, heldElsewhere, bookingRules }: EligibilityFacts,
): Reason | null {
  if (service.mode !== 'booking') return null;
  const open = requests.filter(({ mode, state }) => mode === 'booking' && isLive(state)).length;
  if (open + heldElsewhere < bookingRules.mostOpen) return null;
  return {
    code: 'bookings_too_many',
    params: { open: open + heldElsewhere, mostOpen: bookingRules.mostOpen },
    clause: bookingRules.clause,
    remedy: { code: 'close_a_booking', params: {} },
  };
}
