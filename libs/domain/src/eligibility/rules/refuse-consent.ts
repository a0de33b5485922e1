import { addDays } from '../../calendar/add-days.js';
import type { Service } from '../../catalogue/policy.js';
import { adultOn } from '../../family/adulthood.js';
import { consentCovers, consentNeeded } from '../../family/consent.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Personal Information Protection Law of the PRC. */
const OWN_CONSENT = 'PIPL 13';
const CONSENT_FOR_CHILDREN = 'PIPL 31';

/**
 * A service for somebody else needs that person's consent or, for a child, the guardian's, and on the day of service:
 * a guardian's ends by itself when the child comes of age.
 */
export function refuseConsent(_: Service, { beneficiary, on, today }: EligibilityFacts): Reason | null {
  if (beneficiary === null || beneficiary.relation === 'self' || beneficiary.birthDate === null) return null;
  const { relation, birthDate, consent } = beneficiary;
  const person = { relation, birthDate };
  const day = on ?? today;
  if (consent !== null && consentCovers(consent, person, day)) return null;
  if (consentNeeded(person, day) === 'guardian') {
    return {
      code: 'guardianship_missing',
      params: {},
      clause: CONSENT_FOR_CHILDREN,
      remedy: { code: 'declare_guardianship', params: {} },
    };
  }
  if (consentNeeded(person, today) === 'guardian') {
    const from = adultOn(birthDate);
    return {
      code: 'guardianship_ends',
      params: { from, on: day },
      clause: CONSENT_FOR_CHILDREN,
      remedy: { code: 'choose_day_until', params: { until: addDays(from, -1) } },
    };
  }
  return {
    code: 'consent_missing',
    params: { relation },
    clause: OWN_CONSENT,
    remedy: { code: 'obtain_consent', params: {} },
  };
}
