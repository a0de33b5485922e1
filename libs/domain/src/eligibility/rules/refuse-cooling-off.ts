import { addDays } from '../../calendar/add-days.js';
import type { Service } from '../../catalogue/policy.js';
import type { IsoDate } from '../../shared/iso-date.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/**
 * After a no-show the same service cannot be asked for again for some days. The day of the no-show itself is
 * not counted (Civil Code of the PRC, art. 201).
 */
export function refuseCoolingOff(service: Service, { today, requests }: EligibilityFacts): Reason | null {
  const days = service.coolingOffDays;
  if (days === undefined) return null;

  let noShowOn: IsoDate | null = null;
  for (const { service: code, state, endedOn } of requests) {
    if (state !== 'no_show' || code !== service.code || endedOn === null) continue;
    if (noShowOn === null || endedOn > noShowOn) noShowOn = endedOn;
  }
  if (noShowOn === null) return null;

  const from = addDays(noShowOn, days + 1);
  if (today >= from) return null;
  return {
    code: 'cooling_off',
    params: { noShowOn, days },
    clause: service.clause,
    remedy: { code: 'again_from', params: { from } },
  };
}
