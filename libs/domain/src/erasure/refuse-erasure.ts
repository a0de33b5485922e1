import { isOpenAccreditation, type AccreditationState } from '../accreditation/lifecycle.js';
import type { ObjectionState } from '../accreditation/objection-states.js';
import type { CardState } from '../cards/lifecycle.js';
import type { RequestState } from '../requests/lifecycle.js';
import { isLive } from '../requests/states.js';

/** What may stand against erasing a person, in the order in which people are told of it. */
export const ERASURE_OBSTACLES = [
  'application_open',
  'request_open',
  'card_live',
  'objection_open',
  'staff_roles',
] as const;
export type ErasureObstacle = (typeof ERASURE_OBSTACLES)[number];

/** What a person has to do with the portal now, by the state of each thing. */
export interface ErasureFacts {
  readonly applications: readonly AccreditationState[];
  readonly requests: readonly RequestState[];
  readonly cards: readonly CardState[];
  /** Those that the person raised against others. */
  readonly objections: readonly ObjectionState[];
  /** How many roles of staff were granted. */
  readonly grantedRoles: number;
}

/**
 * Everything that must end before a person can be erased: what is under way needs the person's data, a card lets
 * agencies rely on a name, and whoever decides about others must be known. Empty: nothing stands against it.
 */
export function refuseErasure(facts: ErasureFacts): ErasureObstacle[] {
  const stands: Readonly<Record<ErasureObstacle, boolean>> = {
    application_open: facts.applications.some(isOpenAccreditation),
    request_open: facts.requests.some(isLive),
    card_live: facts.cards.some((state) => state === 'active' || state === 'suspended'),
    objection_open: facts.objections.includes('open'),
    staff_roles: facts.grantedRoles > 0,
  };
  return ERASURE_OBSTACLES.filter((obstacle) => stands[obstacle]);
}
