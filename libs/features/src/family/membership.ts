import { IsNull } from 'typeorm';
import { memberActions, type MemberAction } from '#domain/family/actions.js';
import { accountIdOf } from '#database/actor.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { membershipFacts, refuseUnlisted } from './dependant-details.js';

/** Somebody's own place in a holder's family, also one that the holder has removed. */
export async function findMembership(tx: Transaction, id: string): Promise<DependantRow> {
  return found(tx.manager.findOneBy(DependantRow, whose(tx, id)));
}

/**
 * The same, locked. Nobody changes the row of another's family, so this needs the portal's own sight.
 * @throws PortalError `resource.not_found` when it is not, or no longer, the actor's
 */
export async function lockMembership(tx: Transaction, id: string): Promise<DependantRow> {
  return found(
    tx.manager.findOne(DependantRow, { where: whose(tx, id), lock: { mode: 'pessimistic_write' } }),
  );
}

/** @throws PortalError `dependant.action_not_allowed` */
export async function refuseUnlessMemberMay(
  tx: Transaction,
  dependant: DependantRow,
  action: MemberAction,
): Promise<void> {
  const consent = await standingConsent(tx, dependant.id);
  refuseUnlisted(actionsOfMember(tx, dependant, consent), action);
}

export function standingConsent(tx: Transaction, dependantId: string): Promise<DependantConsentRow | null> {
  return tx.manager.findOneBy(DependantConsentRow, { dependantId, endedAt: IsNull() });
}

export function actionsOfMember(
  tx: Transaction,
  dependant: DependantRow,
  consent: DependantConsentRow | null,
): MemberAction[] {
  return memberActions({ ...membershipFacts(tx, dependant, consent), isInvited: false });
}

function whose(tx: Transaction, id: string) {
  return { id, linkedAccountId: accountIdOf(tx.actor) ?? '' };
}

async function found(row: Promise<DependantRow | null>): Promise<DependantRow> {
  const dependant = await row;
  if (dependant === null) throw new PortalError('resource.not_found');
  return dependant;
}
