import type { Service } from '../../catalogue/policy.js';
import { isLive } from '../../requests/states.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Of some services a holder may have one request at a time that is not yet ended. */
export function refuseOpenRequest(service: Service, { requests }: EligibilityFacts): Reason | null {
  if (service.oneOpen !== true) return null;
  const open = requests.find((request) => request.service === service.code && isLive(request.state));
  if (open === undefined) return null;
  return {
    code: 'request_open',
    params: { request: open.id },
    clause: service.clause,
    remedy: { code: 'wait_for_end', params: { request: open.id } },
  };
}
