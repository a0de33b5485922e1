import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** One rule of eligibility: what stands against the service, or null. Rules don't know of each other. */
export type Rule = (service: Service, facts: EligibilityFacts) => Reason | null;
