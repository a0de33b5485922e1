import type { IsoDate } from '../shared/iso-date.js';
import { isAdult } from './adulthood.js';
import { consentCovers, type ConsentBasis } from './consent.js';
import type { DependantRelation } from './refuse-dependant.js';

/** What a holder may do with somebody of the family. */
export const HOLDER_ACTIONS = [
  'change',
  'declare_guardianship',
  'hand_in_consent',
  'withdraw_consent',
  'invite',
  'withdraw_invitation',
  'unlink',
  'remove',
] as const;
export type HolderAction = (typeof HOLDER_ACTIONS)[number];

/** What somebody may do about his or her own place in a holder's family. */
export const MEMBER_ACTIONS = ['consent', 'withdraw_consent', 'unlink'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

export interface MembershipFacts {
  readonly today: IsoDate;
  readonly relation: DependantRelation;
  readonly birthDate: IsoDate;
  readonly hasIdentity: boolean;
  /** Of the consent that has not been ended; null when there is none. */
  readonly basis: ConsentBasis | null;
  readonly isInvited: boolean;
  /** Whether the person has an account of his or her own that belongs to this place in the family. */
  readonly isLinked: boolean;
}

/**
 * What the holder may do now. Whoever has an account of his or her own is changed by nobody else, gives the consent
 * alone and takes back alone what was given there; an invitation needs an adult whose number is known.
 */
export function holderActions(facts: MembershipFacts): HolderAction[] {
  const { basis, isLinked, isInvited } = facts;
  const adult = isAdult(facts.birthDate, facts.today);
  const covered = isCovered(facts);
  const may: Readonly<Record<HolderAction, boolean>> = {
    change: !isLinked,
    declare_guardianship: facts.relation === 'child' && !adult && !covered,
    hand_in_consent: adult && !isLinked && !covered,
    withdraw_consent: basis !== null && basis !== 'own_account',
    invite: adult && !isLinked && facts.hasIdentity,
    withdraw_invitation: isInvited,
    unlink: isLinked,
    remove: true,
  };
  return HOLDER_ACTIONS.filter((action) => may[action]);
}

/** What the person may do: any consent that rests on his or her word can be taken back, whoever handed it in. */
export function memberActions(facts: MembershipFacts): MemberAction[] {
  const may: Readonly<Record<MemberAction, boolean>> = {
    consent: !isCovered(facts),
    withdraw_consent: facts.basis !== null,
    unlink: true,
  };
  return MEMBER_ACTIONS.filter((action) => may[action]);
}

/** Whether a request for a service today would have the consent that it needs. */
function isCovered({ basis, today, ...person }: MembershipFacts): boolean {
  return basis !== null && consentCovers(basis, person, today);
}
