import type { Service } from '../../catalogue/policy.js';
import { isDone, isLive } from '../../requests/states.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/**
 * No live or fulfilled request of a service that this one excludes may stand beside it. A fulfilled one is
 * named before a live one, because cancelling the live one would not help.
 */
export function refuseExclusion(
  { excludes, clause }: Service,
  { requests }: EligibilityFacts,
): Reason | null {
  if (excludes === undefined || excludes.length === 0) return null;
  const done = requests.find(({ service, state }) => excludes.includes(service) && isDone(state));
  if (done !== undefined) {
    return { code: 'excluded_by', params: { service: done.service, request: done.id, done: true }, clause };
  }
  const live = requests.find(({ service, state }) => excludes.includes(service) && isLive(state));
  if (live === undefined) return null;
  return {
    code: 'excluded_by',
    params: { service: live.service, request: live.id, done: false },
    clause,
    remedy: { code: 'cancel_first', params: { service: live.service, request: live.id } },
  };
}
