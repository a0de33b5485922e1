import { ACCOUNTS_ERRORS } from './codes/accounts.js';
import { ACCREDITATION_ERRORS } from './codes/accreditation.js';
import { AGENCIES_ERRORS } from './codes/agencies.js';
import { CARDS_ERRORS } from './codes/cards.js';
import { FAMILY_ERRORS } from './codes/family.js';
import { GENERAL_ERRORS } from './codes/general.js';
import { POLICY_ERRORS } from './codes/policy.js';
import { REQUESTS_ERRORS } from './codes/requests.js';
import { SLOTS_ERRORS } from './codes/slots.js';
import { WEBHOOKS_ERRORS } from './codes/webhooks.js';

/** Every error that the portal tells of. The code is public and stable; kind and text follow from it. */
export const ERRORS = {
  ...GENERAL_ERRORS,
  ...ACCOUNTS_ERRORS,
  ...ACCREDITATION_ERRORS,
  ...FAMILY_ERRORS,
  ...CARDS_ERRORS,
  ...REQUESTS_ERRORS,
  ...SLOTS_ERRORS,
  ...AGENCIES_ERRORS,
  ...POLICY_ERRORS,
  ...WEBHOOKS_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
