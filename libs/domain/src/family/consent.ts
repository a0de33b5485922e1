import type { Relation } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import { isAdult } from './adulthood.js';

/**
 * How somebody's consent came about: given in an account of his or her own, signed on a document that was handed in,
 * or declared by the guardian of a child.
 */
export const CONSENT_BASES = ['own_account', 'signed_document', 'guardianship'] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

/** In which capacity somebody decides for a child (Civil Code of the PRC, art. 27). */
export const GUARDIAN_CAPACITIES = ['parent', 'other_guardian'] as const;
export type GuardianCapacity = (typeof GUARDIAN_CAPACITIES)[number];

/**
 * Why a consent has ended: taken back, replaced by another, not what it was given for any more, or rejected by the
 * office that looked at the form.
 */
export const CONSENT_ENDS = ['withdrawn', 'replaced', 'unlinked', 'changed', 'rejected'] as const;
export type ConsentEnd = (typeof CONSENT_ENDS)[number];

interface Person {
  readonly relation: Relation;
  readonly birthDate: IsoDate;
}

/** Whose word counts on a day: a guardian's for a child under age, and everybody else's own. */
export function consentNeeded({ relation, birthDate }: Person, on: IsoDate): 'own' | 'guardian' {
  return relation === 'child' && !isAdult(birthDate, on) ? 'guardian' : 'own';
}

/**
 * Whether a consent holds for a service on that day. A guardian's ends by itself on the day on which the child comes
 * of age (Personal Information Protection Law of the PRC, arts. 13 and 31).
 */
export function consentCovers(basis: ConsentBasis, person: Person, on: IsoDate): boolean {
  return (basis === 'guardianship') === (consentNeeded(person, on) === 'guardian');
}
