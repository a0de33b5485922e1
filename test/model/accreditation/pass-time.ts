import { isNoticeOver, missing } from './rules.js';
import { forgetDecision } from './steps.js';
import { isLive, type Application, type World } from './world.js';

const SENDS_BACK: readonly Application['state'][] = ['submitted', 'in_review', 'recommended', 'on_notice'];

/** What time has done by itself once the worker has looked. */
export function passTime(world: World): void {
  for (const application of world.applications) {
    breakPromises(world, application);
    noteNoticeEnd(world, application);
    escalate(world, application);
  }
  for (const card of world.cards) {
    if (isLive(card) && world.today > card.validUntil) card.state = 'expired';
  }
}

function breakPromises({ today }: World, application: Application): void {
  const { claims, state } = application;
  if (!SENDS_BACK.includes(state) && state !== 'returned') return;
  const overdue = claims.flatMap((claim) =>
    claim.promises
      .filter((promise) => promise.state === 'open' && promise.dueOn < today)
      .map((promise) => ({ claim, promise })),
  );
  for (const { promise } of overdue) promise.state = 'broken';
  const isMissing = overdue.some(({ claim, promise }) => missing(claim).includes(promise.kind));
  if (!isMissing || state === 'returned') return;
  application.state = 'returned';
  application.dueOn = null;
  forgetDecision(application);
  application.decisions += 1;
  happen(application, 'return');
}

function noteNoticeEnd(world: World, application: Application): void {
  if (application.state !== 'on_notice' || application.noticeEndNoted || !isNoticeOver(world, application))
    return;
  application.noticeEndNoted = true;
  happen(application, 'notice_ended');
}

function escalate({ today }: World, application: Application): void {
  const { dueOn, escalated } = application;
  if (dueOn === null || dueOn >= today || dueOn === escalated) return;
  application.escalated = dueOn;
  happen(application, 'escalate');
}

function happen(application: Application, step: string): void {
  application.history.push(step);
  application.isChangedUnseen = true;
}
