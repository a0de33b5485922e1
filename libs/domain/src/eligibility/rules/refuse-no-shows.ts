import { addDays } from '../../calendar/add-days.js';
import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/**
 * Whoever has missed so many bookings of one area within so many days cannot book in that area for some days after
 * the last of them. The day of the no-show itself is not counted (Civil Code of the PRC, art. 201).
 */
export function refuseNoShows(
  service: Service,
  { today, requests, bookingRules }: EligibilityFacts,
): Reason | null {
  if (service.mode !== 'booking') return null;
  const { count, withinDays, coolingOffDays } = bookingRules.noShows;
  const missed = requests
    .flatMap(({ state, area, endedOn }) =>
      state === 'no_show' && area === service.area && endedOn !== null ? [endedOn] : [],
    )
    .sort();
  const noShowOn = missed.findLast((day, index) => {
    const first = missed[index - count + 1];
    return first !== undefined && first > addDays(day, -withinDays);
  });
  if (noShowOn === undefined) return null;

  const from = addDays(noShowOn, coolingOffDays + 1);
  if (today >= from) return null;
  return {
    code: 'no_shows_too_many',
    params: { noShowOn, count, withinDays, days: coolingOffDays },
    clause: bookingRules.clause,
    remedy: { code: 'again_from', params: { from } },
  };
}
