import { plusDays, type Day } from '../shared/working-days.js';
import type { Action, PromisedDocument } from './moves.js';
import { CARD_YEARS, criterion, LIMITS, type Tier } from './reference-policy.js';
import type { Actor, Application, Objection, World } from './world.js';

/** A step that somebody takes with an application, and what goes with it. */
export interface Step {
  readonly world: World;
  readonly application: Application;
  readonly actor: Actor;
  readonly promises: readonly PromisedDocument[];
  readonly tier: Tier | null;
  /** The one that is decided. */
  readonly objection: Objection | null;
  /** The id of what the step makes: an objection, a card. */
  readonly madeId: string;
  /** Whom the lot has drawn. */
  readonly drawn: Actor | null;
}

export type StepAction = Exclude<
  Action,
  'create' | 'change' | 'add_file' | 'remove_file' | 'suspend' | 'reinstate' | 'revoke'
>;

/** What each step does when it is allowed. */
export const STEPS: Readonly<Record<StepAction, (step: Step) => void>> = {
  submit: (step) => {
    const { world, application } = step;
    application.isSubmitted = true;
    for (const { claim, kind } of step.promises) {
      const days = criterion(claim.criterion).documents[kind] ?? 0;
      claim.promises.push({ kind, dueOn: world.workingDays.after(world.today, days), state: 'open' });
    }
    begin(step, 'submitted', LIMITS.review);
  },
  resubmit: (step) => {
    const { application } = step;
    Object.assign(application, { reviewer: null, approver: null });
    begin(step, 'submitted', application.isAppealed ? LIMITS.appeal : LIMITS.review);
  },
  withdraw: (step) => {
    lapse(step);
    end(step, 'withdrawn');
  },
  claim: ({ application, actor }) => {
    takeOn(application, actor);
  },
  assign: ({ application, drawn }) => {
    if (drawn !== null) takeOn(application, drawn);
  },
  return: (step) => {
    const { application, actor } = step;
    if (application.state === 'recommended') application.deciders.add(actor);
    application.recommended = null;
    application.decisions += 1;
    end(step, 'returned');
  },
  recommend: (step) => {
    step.application.recommended = step.tier;
    step.application.decisions += 1;
    begin(step, 'recommended', LIMITS.decision);
  },
  publish: (step) => {
    const { world, application } = step;
    decide(step);
    application.approver = step.actor;
    application.noticeFrom = world.today;
    application.noticeUntil = world.workingDays.after(world.today, LIMITS.notice);
    application.noticeEndNoted = false;
    application.objectionsOfNotice = [];
    begin(step, 'on_notice', LIMITS.decision, application.noticeUntil);
  },
  reject: (step) => {
    decide(step);
    reject(step);
  },
  accredit: (step) => {
    decide(step);
    step.application.approver = step.actor;
    step.application.tier = step.application.recommended;
    issueCard(step);
    end(step, 'accredited');
  },
  object: (step) => {
    const { world, application, actor, madeId } = step;
    const objection = { id: madeId, by: actor, from: world.today, to: null, state: 'open' as const };
    application.objections.push(objection);
    application.objectionsOfNotice.push(objection);
    // Another objection finds the office's time running already.
    if (application.state !== 'on_notice') return;
    application.isChangedUnseen = true;
    begin(step, 'objected', LIMITS.decision);
  },
  uphold: (step) => {
    decide(step);
    settle(step, 'upheld');
    lapse(step);
    reject(step);
  },
  dismiss: (step) => {
    const { application } = step;
    decide(step);
    settle(step, 'dismissed');
    if (application.objections.some(({ state }) => state === 'open')) return;
    application.noticeUntil = prolonged(step);
    application.noticeEndNoted = false;
    begin(step, 'on_notice', LIMITS.decision, application.noticeUntil);
  },
  appeal: (step) => {
    const { application } = step;
    application.isAppealed = true;
    application.handsBeforeAppeal = new Set([...application.reviewers, ...application.deciders]);
    application.reviewer = null;
    forgetDecision(application);
    begin(step, 'appealed', LIMITS.appeal);
  },
};

/** The office's time begins with a state, today unless told, and has so many working days. */
function begin(
  { world, application }: Step,
  state: Application['state'],
  limit: number,
  from: Day = world.today,
): void {
  application.state = state;
  application.dueOn = world.workingDays.after(from, limit);
}

function end({ application }: Step, state: Application['state']): void {
  application.state = state;
  application.dueOn = null;
}

function takeOn(application: Application, reviewer: Actor): void {
  application.state = 'in_review';
  application.reviewer = reviewer;
  application.reviewers.add(reviewer);
}

function decide({ application, actor }: Step): void {
  application.deciders.add(actor);
  application.decisions += 1;
}

function reject(step: Step): void {
  step.application.approver = step.actor;
  step.application.rejectedOn = step.world.today;
  end(step, 'rejected');
}

export function forgetDecision(application: Application): void {
  Object.assign(application, { approver: null, recommended: null, noticeFrom: null, noticeUntil: null });
}

function settle({ world, objection }: Step, state: Objection['state']): void {
  if (objection !== null) Object.assign(objection, { state, to: world.today });
}

function lapse({ world, application }: Step): void {
  for (const objection of application.objections) {
    if (objection.state === 'open') Object.assign(objection, { state: 'lapsed', to: world.today });
  }
}

/** A notice stands still from the day of an objection to the day of its dismissal, and each day counts once. */
function prolonged({ world, application }: Step): Day {
  const { noticeFrom, noticeUntil, objectionsOfNotice } = application;
  const lost = new Set(
    objectionsOfNotice.flatMap(({ from, to }) => world.workingDays.between(from, to ?? from)),
  );
  const until = world.workingDays.after(noticeFrom ?? '', LIMITS.notice + lost.size);
  return noticeUntil !== null && noticeUntil > until ? noticeUntil : until;
}

function issueCard({ world, application, madeId }: Step): void {
  const { applicant: holder, tier } = application;
  if (tier === null) throw new Error('An accreditation has a tier');
  const before = world.liveCardOf(holder);
  if (before) before.state = 'superseded';
  const validUntil = lastDay(world.today, CARD_YEARS[tier]);
  application.card = { id: madeId, holder, tier, validUntil, state: 'active' };
  world.cards.push(application.card);
}

function lastDay(from: Day, years: number): Day {
  return plusDays(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`, -1);
}
