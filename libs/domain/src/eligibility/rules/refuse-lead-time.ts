import { addDays } from '../../calendar/add-days.js';
import { daysBetween } from '../../calendar/day-number.js';
import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** The day of service must lie ahead, not sooner and not later than the service says. */
export function refuseLeadTime(
  { leadDays, clause }: Service,
  { today, on }: EligibilityFacts,
): Reason | null {
  if (on === null) return null;
  const minDays = leadDays?.min ?? 0;
  const maxDays = leadDays?.max;
  if (on < today) {
    return {
      code: 'day_past',
      params: { on, today },
      clause,
      remedy: { code: 'choose_day_from', params: { from: addDays(today, minDays) } },
    };
  }
  if (leadDays === undefined) return null;

  const days = daysBetween(today, on);
  if (days < minDays) {
    return {
      code: 'day_too_soon',
      params: { on, minDays },
      clause,
      remedy: { code: 'choose_day_from', params: { from: addDays(today, minDays) } },
    };
  }
  if (maxDays !== undefined && days > maxDays) {
    return {
      code: 'day_too_late',
      params: { on, maxDays },
      clause,
      remedy: { code: 'choose_day_until', params: { until: addDays(today, maxDays) } },
    };
  }
  return null;
}
