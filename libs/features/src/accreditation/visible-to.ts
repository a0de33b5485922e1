import type { SelectQueryBuilder } from 'typeorm';
import type { Role } from '#domain/accounts/roles.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';

const OFFICE: readonly (Role | 'system')[] = ['reviewer', 'approver', 'auditor'];
const INSPECTING: readonly (Role | 'system')[] = ['approver', 'auditor'];
const DECIDING: readonly (Role | 'system')[] = ['reviewer', 'approver'];

/** Whether the actor belongs to the accreditation office or inspects it. */
export function isOffice(actor: Actor): boolean {
  return rolesOf(actor).some((role) => OFFICE.includes(role));
}

/**
 * Cuts a query for applications (alias `application`) down to what the actor may see: applicants their own, the
 * office and the auditors all that were ever submitted. Row-level security says the same once more.
 */
export function visibleTo(
  query: SelectQueryBuilder<AccreditationApplicationRow>,
  actor: Actor,
): SelectQueryBuilder<AccreditationApplicationRow> {
  if (actor.kind === 'system') return query;
  if (actor.kind === 'guest') return query.andWhere('false');
  const own = 'application.applicantId = :me';
  const where = isOffice(actor) ? `(${own} OR application.submittedAt IS NOT NULL)` : own;
  return query.andWhere(where, { me: actor.accountId });
}

/** Whether somebody who sees an application sees its evidence too: the applicant and those who decide do. */
export function seesEvidence(actor: Actor, { applicantId }: { readonly applicantId: string }): boolean {
  return accountIdOf(actor) === applicantId || rolesOf(actor).some((role) => DECIDING.includes(role));
}

/** Whether somebody learns who objected and why: those who decide or inspect, and never of one's own application. */
export function seesObjectors(actor: Actor, { applicantId }: { readonly applicantId: string }): boolean {
  return accountIdOf(actor) !== applicantId && rolesOf(actor).some((role) => INSPECTING.includes(role));
}

/**
 * Whether somebody who sees an application sees the receipt of a decision on it. What the reviewer recommends to the
 * approver stays between the two, so the applicant has the receipts of all decisions but that.
 */
export function receiptVisible(
  actor: Actor,
  { applicantId }: { readonly applicantId: string },
  { action }: { readonly action: string },
): boolean {
  return accountIdOf(actor) !== applicantId || action !== 'recommend';
}
