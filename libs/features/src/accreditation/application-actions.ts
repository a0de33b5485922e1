import { accreditationConditions } from '#domain/accreditation/conditions.js';
import {
  accreditationLifecycle,
  type AccreditationAction,
  type AccreditationCondition,
  type AccreditationRole,
  type AccreditationState,
} from '#domain/accreditation/lifecycle.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';
import type { Dossier } from './dossier.js';
import { brokenPromises, documentsInTheWay, openPromises } from './evidence-promises.js';
import { refusedTransition } from './refused-transition.js';

/** What the actor may do with the application now. */
export function actionsFor(tx: Transaction, dossier: Dossier): AccreditationAction[] {
  return allowedActions(accreditationLifecycle, {
    state: dossier.application.state,
    roles: rolesTowards(dossier, tx.actor),
    // Whether the applicant will promise what may follow is not known before he or she submits.
    conditions: conditionsOf(tx, dossier, { mayPromise: dossier.application.state === 'draft' }),
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
  if (granted.includes('system')) roles.push('system');
  return roles;
}

function conditionsOf(
  tx: Transaction,
  dossier: Dossier,
  { mayPromise }: { readonly mayPromise: boolean } = { mayPromise: false },
): Record<AccreditationCondition, boolean> {
  const { application, claims, decisions } = dossier;
  const decidersAs = (role: string) =>
    decisions
      .filter((decision) => decision.role === role)
      .map(({ decidedBy }) => decidedBy)
      .filter((id) => id !== null);
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
    reviewersBeforeAppeal: [],
    deciders: decidersAs('approver'),
    claimCount: claims.length,
    missingEvidenceCount: documentsInTheWay(dossier, mayPromise).length,
    openPromiseCount: openPromises(dossier).length,
    brokenPromiseCount: brokenPromises(dossier).length,
    tierRecommended: application.recommendedTier !== null,
    noticeEndsOn: application.noticeUntil,
    // Objections and appeals have no routes yet: nobody has objected, and no rejection can be appealed.
    objector: null,
    openObjectionCount: 0,
    appealUntil: null,
    appealedBefore: false,
    otherApplicationOpen: false,
  });
}
