import { In, IsNull, MoreThan } from 'typeorm';
import { holderActions, type HolderAction, type MembershipFacts } from '#domain/family/actions.js';
import { consentCovers } from '#domain/family/consent.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import { FamilyInvitationRow } from '#database/entities/family-invitation.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** A consent that nobody has ended, and whether it holds today: a guardian's does not once the child is of age. */
export interface StandingConsent {
  readonly row: DependantConsentRow;
  readonly holds: boolean;
}

/** Somebody of a holder's family, with the consent that stands, an invitation that waits, and what may be done. */
export interface DependantDetails {
  readonly dependant: DependantRow;
  readonly consent: StandingConsent | null;
  /** The form that the office rejected last; null while a consent stands, or when there was none. */
  readonly rejected: DependantConsentRow | null;
  readonly invitation: FamilyInvitationRow | null;
  readonly actions: readonly HolderAction[];
}

/** The details of these rows, which the actor may see. */
export async function dependantDetails(
  tx: Transaction,
  rows: readonly DependantRow[],
): Promise<DependantDetails[]> {
  const ofThese = { dependantId: In(rows.map(({ id }) => id)) };
  const consents = await tx.manager.findBy(DependantConsentRow, { ...ofThese, endedAt: IsNull() });
  const rejected = await tx.manager.find(DependantConsentRow, {
    where: { ...ofThese, checkState: 'rejected' },
    order: { checkedAt: 'DESC' },
  });
  const invitations = await tx.manager.findBy(FamilyInvitationRow, {
    ...ofThese,
    state: 'open',
    expiresAt: MoreThan(tx.now),
  });
  return rows.map((dependant) => {
    const consent = standing(tx, dependant, consents);
    const invitation = invitations.find(({ dependantId }) => dependantId === dependant.id) ?? null;
    const facts = { ...membershipFacts(tx, dependant, consent?.row ?? null), isInvited: invitation !== null };
    const last = rejected.find(({ dependantId }) => dependantId === dependant.id) ?? null;
    return {
      ...{ dependant, consent, invitation, actions: holderActions(facts) },
      rejected: consent === null ? last : null,
    };
  });
}

/** The one among these consents that is of this dependant. */
export function standing(
  { today }: Transaction,
  dependant: DependantRow,
  consents: readonly DependantConsentRow[],
): StandingConsent | null {
  const row = consents.find(({ dependantId }) => dependantId === dependant.id);
  return row === undefined ? null : { row, holds: consentCovers(row.basis, dependant, today) };
}

/** What the rules about a place in a family look at. */
export function membershipFacts(
  { today }: Transaction,
  { relation, birthDate, identityType, linkedAccountId }: DependantRow,
  consent: DependantConsentRow | null,
): Omit<MembershipFacts, 'isInvited'> {
  return {
    today,
    relation,
    birthDate,
    hasIdentity: identityType !== null,
    basis: consent?.basis ?? null,
    isLinked: linkedAccountId !== null,
  };
}

/** @throws PortalError `resource.not_found` when the holder has nobody such, or has removed him or her */
export async function lockOwn(tx: Transaction, accountId: string, id: string): Promise<DependantRow> {
  const row = await tx.manager.findOne(DependantRow, {
    where: { id, accountId, removedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}

/**
 * Refuses what the details do not list.
 * @throws PortalError `dependant.action_not_allowed`
 */
export function refuseUnlisted<Action extends string>(actions: readonly Action[], action: Action): void {
  if (!actions.includes(action)) throw new PortalError('dependant.action_not_allowed');
}

/** The same, of a row that is locked. */
export async function refuseUnlessHolderMay(
  tx: Transaction,
  dependant: DependantRow,
  action: HolderAction,
): Promise<DependantDetails> {
  const [details] = await dependantDetails(tx, [dependant]);
  if (details === undefined) throw new Error('A row has its details');
  refuseUnlisted(details.actions, action);
  return details;
}
