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
import type { Tier } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { Transaction } from '#database/transactions.js';
import { assessDossier } from './assess-dossier.js';
import type { Dossier } from './dossier.js';
import { brokenPromises, documentsInTheWay, openPromises } from './evidence-promises.js';
import { refusedTransition } from './refused-transition.js';

/** What is done with an objection, below its own address, and with a notice; the rest is done with an application. */
const OF_OBJECTIONS: readonly AccreditationAction[] = ['object', 'uphold', 'dismiss'];

/** What a setting of the office adds to the rules. */
export interface OfficeRules {
  /** Whether reviewers of the applicant's employer are kept off the review. */
  readonly excludeColleagues: boolean;
}

const NO_RULES: OfficeRules = { excludeColleagues: false };

/** What the actor may do with the application now. */
export function actionsFor(tx: Transaction, dossier: Dossier, rules: OfficeRules): AccreditationAction[] {
  return allAllowed(tx, dossier, rules).filter((action) => !OF_OBJECTIONS.includes(action));
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

function allAllowed(tx: Transaction, dossier: Dossier, rules = NO_RULES): AccreditationAction[] {
  return allowedActions(accreditationLifecycle, {
    state: dossier.application.state,
    roles: rolesTowards(dossier, tx.actor),
    // Whether the applicant will promise what may follow is not known before he or she submits.
    conditions: conditionsOf(tx, dossier, {
      ...situationOf(tx, dossier, rules),
      mayPromise: dossier.application.state === 'draft',
    }),
  });
}

/** Whether somebody else may take the application on for review, as its lot needs to know. */
export function mayReview(tx: Transaction, dossier: Dossier, reviewer: Situated): boolean {
  return nextState(accreditationLifecycle, {
    action: 'claim',
    state: dossier.application.state,
    roles: ['reviewer'],
    conditions: conditionsOf(tx, dossier, reviewer),
  }).allowed;
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
  rules: OfficeRules = NO_RULES,
): AccreditationState {
  const next = nextState(accreditationLifecycle, {
    action,
    state: dossier.application.state,
    roles: rolesTowards(dossier, tx.actor),
    conditions: conditionsOf(tx, dossier, situationOf(tx, dossier, rules)),
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

/** A person in front of an application. */
interface Situated {
  readonly me: string;
  readonly excludedColleague: boolean;
  readonly reviewsTrack: boolean;
  /** Documents that may follow are not held against whoever has yet to submit. */
  readonly mayPromise: boolean;
}

function situationOf(tx: Transaction, dossier: Dossier, { excludeColleagues }: OfficeRules): Situated {
  return {
    me: accountIdOf(tx.actor) ?? '',
    excludedColleague: excludeColleagues && isSameEmployer(dossier.myEmployer, dossier),
    reviewsTrack: dossier.myTracks.includes(dossier.application.track),
    mayPromise: false,
  };
}

/** Whether an employer is the applicant's, as both have written it. */
export function isSameEmployer(
  employer: string | null,
  { application }: Pick<Dossier, 'application'>,
): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  const { applicantEmployer } = application;
  return employer !== null && applicantEmployer !== null && plain(employer) === plain(applicantEmployer);
}

function conditionsOf(
  tx: Transaction,
  dossier: Dossier,
  { mayPromise, ...situated }: Situated,
): Record<AccreditationCondition, boolean> {
  const { application, claims, decisions, takenOn, objections, appeal } = dossier;
  const decidersAs = (role: string, until = Infinity) =>
    decisions
      .filter((decision) => decision.role === role && decision.decidedAt.getTime() <= until)
      .map(({ decidedBy }) => decidedBy)
      .filter((id) => id !== null);
  const reviewersUntil = (until: number) => [
    ...decidersAs('reviewer', until),
    ...takenOn.filter(({ at }) => at.getTime() <= until).map(({ reviewerId }) => reviewerId),
  ];
  const appealedAt = appeal?.writtenAt.getTime() ?? -Infinity;
  return accreditationConditions({
    today: tx.today,
    ...situated,
    applicant: application.applicantId,
    assignee: application.reviewerId,
    reviewers: [
      ...reviewersUntil(Infinity),
      ...(application.reviewerId === null ? [] : [application.reviewerId]),
    ],
    reviewersBeforeAppeal: reviewersUntil(appealedAt),
    deciders: decidersAs('approver'),
    decidersBeforeAppeal: decidersAs('approver', appealedAt),
    claimCount: claims.length,
    missingEvidenceCount: documentsInTheWay(dossier, mayPromise).length,
    openPromiseCount: openPromises(dossier).length,
    brokenPromiseCount: brokenPromises(dossier).length,
    cardTier: dossier.heldTier,
    suggestedTier: suggestedTier(tx, dossier),
    recommendedTier: application.recommendedTier,
    noticeEndsOn: application.noticeUntil,
    objectors: objections.map(({ objectorId }) => objectorId),
    openObjectionCount: objections.filter(({ state }) => state === 'open').length,
    appealUntil: appealableUntil(dossier),
    appealedBefore: appeal !== null,
    otherApplicationOpen: dossier.otherOpen,
  });
}

/**
 * Weighed only where a card makes it matter, and while it is to be handed in: lists have many applications, and
 * weighing takes its time.
 */
function suggestedTier(tx: Transaction, dossier: Dossier): Tier | null {
  const { state } = dossier.application;
  const matters = dossier.heldTier !== null && (state === 'draft' || state === 'returned');
  return matters ? assessDossier(dossier, tx.today).suggestion.onceEvidenced : null;
}
