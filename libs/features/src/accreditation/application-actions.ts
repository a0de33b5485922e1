import { accreditationConditions } from '#domain/accreditation/conditions.js';
import {
  accreditationLifecycle,
  type AccreditationAction,
  type AccreditationCondition,
  type AccreditationRole,
  type AccreditationState,
} from '#domain/accreditation/lifecycle.js';
import { appealUntil } from '#domain/accreditation/due-dates.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';
import { assessDossier, missingDocuments } from './assess-dossier.js';
import type { Dossier } from './dossier.js';
import { refusedTransition } from './refused-transition.js';

/** What is done with an objection, below its own address, and with a notice; the rest is done with an application. */
const OF_OBJECTIONS: readonly AccreditationAction[] = ['object', 'uphold', 'dismiss'];

/** What the actor may do with the application now. */
export function actionsFor(tx: Transaction, dossier: Dossier): AccreditationAction[] {
  return allAllowed(tx, dossier).filter((action) => !OF_OBJECTIONS.includes(action));
}

/** What the actor may do with an open objection to the application now. */
export function objectionActionsFor(tx: Transaction, dossier: Dossier): AccreditationAction[] {
  return allAllowed(tx, dossier).filter((action) => action === 'uphold' || action === 'dismiss');
}

/** The last day on which a rejected application may be appealed; null when it is not rejected, or was appealed. */
export function appealableUntil({ application, appeal, published }: Dossier): IsoDate | null {
  if (application.state !== 'rejected' || application.decidedAt === null || appeal !== null) return null;
  return appealUntil(shanghaiDay(application.decidedAt), published.policy.timeLimits.appealWithinDays);
}

function allAllowed(tx: Transaction, dossier: Dossier): AccreditationAction[] {
  return allowedActions(accreditationLifecycle, {
    state: dossier.application.state,
    roles: rolesTowards(dossier, tx.actor),
    conditions: conditionsOf(tx, dossier),
  });
}

/**
 * The state that an action of the actor leads to.
 * @throws PortalError `access.forbidden`, `application.four_eyes`, `application.action_not_allowed`,
 *   `application.incomplete`, with the reasons
 */
export function nextStateOf(
  tx: Transaction,
  dossier: Dossier,
  action: AccreditationAction,
): AccreditationState {
  const next = nextState(accreditationLifecycle, {
    action,
    state: dossier.application.state,
    roles: rolesTowards(dossier, tx.actor),
    conditions: conditionsOf(tx, dossier),
  });
  if (!next.allowed) throw refusedTransition(next, dossier);
  return next.to;
}

/** The actor's roles towards this very application. */
function rolesTowards({ application }: Dossier, actor: Actor): AccreditationRole[] {
  const granted = rolesOf(actor);
  const roles: AccreditationRole[] = [];
  if (accountIdOf(actor) === application.applicantId) roles.push('applicant');
  if (granted.includes('reviewer')) roles.push('reviewer');
  if (granted.includes('approver')) roles.push('approver');
  if (actor.kind === 'account') roles.push('objector');
  if (granted.includes('system')) roles.push('system');
  return roles;
}

function conditionsOf(tx: Transaction, dossier: Dossier): Record<AccreditationCondition, boolean> {
  const { application, claims, decisions, objections, appeal } = dossier;
  const decidersAs = (role: string, until = Infinity) =>
    decisions
      .filter((decision) => decision.role === role && decision.decidedAt.getTime() <= until)
      .map(({ decidedBy }) => decidedBy);
  const appealedAt = appeal?.writtenAt.getTime() ?? -Infinity;
  return accreditationConditions({
    today: tx.today,
    me: accountIdOf(tx.actor) ?? '',
    applicant: application.applicantId,
    assignee: application.reviewerId,
    // Who has claimed it and not yet decided anything is the one whom it is assigned to.
    reviewers: [
      ...decidersAs('reviewer'),
      ...(application.reviewerId === null ? [] : [application.reviewerId]),
    ],
    reviewersBeforeAppeal: decidersAs('reviewer', appealedAt),
    deciders: decidersAs('approver'),
    decidersBeforeAppeal: decidersAs('approver', appealedAt),
    claimCount: claims.length,
    missingEvidenceCount: missingDocuments(dossier).length,
    cardTier: dossier.heldTier,
    suggestedTier: suggestedTier(tx, dossier),
    tierRecommended: application.recommendedTier !== null,
    noticeEndsOn: application.noticeUntil,
    objectors: objections.map(({ objectorId }) => objectorId),
    openObjectionCount: objections.filter(({ state }) => state === 'open').length,
    appealUntil: appealableUntil(dossier),
    appealedBefore: appeal !== null,
    otherApplicationOpen: dossier.otherOpen,
  });
}

/** Weighed only where a card makes it matter: lists have many applications, and weighing takes its time. */
function suggestedTier(tx: Transaction, dossier: Dossier) {
  return dossier.heldTier === null ? null : assessDossier(dossier, tx.today).suggestion.suggested;
}
