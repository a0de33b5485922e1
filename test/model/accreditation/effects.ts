import type { Day } from '../shared/working-days.js';
import { plusDays } from '../shared/working-days.js';
import type { ClaimedOnce, Manner, Move } from './moves.js';
import { CARD_YEARS, criterion, LIMITS } from './reference-policy.js';
import { isNoticeOver, missing, promiseKeptBy } from './rules.js';
import { isLive, type Actor, type Application, type Claim, type World } from './world.js';

/** What the portal named in its answer and the model cannot know before. */
export interface Named {
  /** Of the application, the file or the objection that was made, or of the card that was issued. */
  readonly id: string;
  /** Ids of claims by their criterion. */
  readonly claims: ReadonlyMap<string, string>;
  /** Whom the lot has drawn. */
  readonly reviewer: Actor | null;
}

/** What a move that is allowed does. */
export function apply(world: World, move: Move, { actor }: Manner, named: Named): void {
  switch (move.action) {
    case 'create':
      world.applications.push({ ...blank(named.id, actor), claims: claimsOf(move.claims, [], named) });
      break;
    case 'change':
      move.application.claims = claimsOf(move.claims, move.application.claims, named);
      break;
    case 'add_file':
      addFile(world, move, actor, named.id);
      break;
    case 'remove_file':
      for (const claim of move.application.claims)
        claim.files = claim.files.filter((file) => file !== move.file);
      break;
    case 'suspend':
      move.card.state = 'suspended';
      break;
    case 'reinstate':
      move.card.state = 'active';
      break;
    case 'revoke':
      move.card.state = 'revoked';
      break;
    default:
      takeStep(world, move, actor, named);
      move.application.history.push(move.action);
  }
}

type Step = Exclude<
  Move,
  | { action: 'create' | 'change' | 'add_file' | 'remove_file' }
  | { action: 'suspend' | 'reinstate' | 'revoke' }
>;

function takeStep(world: World, move: Step, actor: Actor, named: Named): void {
  const { application } = move;
  const { today, workingDays } = world;
  const begin = (state: Application['state'], limit: number, from: Day = today) => {
    application.state = state;
    application.dueOn = workingDays.after(from, limit);
  };
  const end = (state: Application['state']) => {
    application.state = state;
    application.dueOn = null;
  };
  switch (move.action) {
    case 'submit':
      application.isSubmitted = true;
      for (const { claim, kind } of move.promises) {
        const days = criterion(claim.criterion).documents[kind] ?? 0;
        claim.promises.push({ kind, dueOn: workingDays.after(today, days), state: 'open' });
      }
      return begin('submitted', LIMITS.review);
    case 'resubmit':
      application.reviewer = null;
      application.approver = null;
      return begin('submitted', application.isAppealed ? LIMITS.appeal : LIMITS.review);
    case 'withdraw':
      lapse(application, today);
      return end('withdrawn');
    case 'claim':
    case 'assign': {
      const reviewer = move.action === 'claim' ? actor : named.reviewer;
      application.state = 'in_review';
      application.reviewer = reviewer;
      if (reviewer !== null) application.reviewers.add(reviewer);
      return;
    }
    case 'return':
      if (application.state === 'recommended') application.deciders.add(actor);
      application.recommended = null;
      application.decisions += 1;
      return end('returned');
    case 'recommend':
      application.recommended = move.tier;
      application.decisions += 1;
      return begin('recommended', LIMITS.decision);
    case 'publish':
      decide(application, actor);
      application.noticeFrom = today;
      application.noticeUntil = workingDays.after(today, LIMITS.notice);
      application.noticeEndNoted = false;
      application.objectionsOfNotice = [];
      return begin('on_notice', LIMITS.decision, application.noticeUntil);
    case 'reject':
      decide(application, actor);
      application.rejectedOn = today;
      return end('rejected');
    case 'accredit':
      decide(application, actor);
      application.tier = application.recommended;
      issueCard(world, application, named.id);
      return end('accredited');
    case 'object': {
      const objection = { id: named.id, by: actor, from: today, to: null, state: 'open' as const };
      application.objections.push(objection);
      application.objectionsOfNotice.push(objection);
      // Another objection finds the office's time running already.
      if (application.state === 'on_notice') begin('objected', LIMITS.decision);
      return;
    }
    case 'uphold':
      application.decisions += 1;
      application.deciders.add(actor);
      application.approver = actor;
      if (move.objection) Object.assign(move.objection, { state: 'upheld', to: today });
      lapse(application, today);
      application.rejectedOn = today;
      return end('rejected');
    case 'dismiss':
      application.decisions += 1;
      application.deciders.add(actor);
      if (move.objection) Object.assign(move.objection, { state: 'dismissed', to: today });
      if (application.objections.some(({ state }) => state === 'open')) return;
      application.noticeUntil = prolonged(world, application);
      application.noticeEndNoted = false;
      return begin('on_notice', LIMITS.decision, application.noticeUntil);
    case 'appeal':
      application.isAppealed = true;
      application.handsBeforeAppeal = new Set([...application.reviewers, ...application.deciders]);
      application.reviewer = null;
      forgetDecision(application);
      return begin('appealed', LIMITS.appeal);
  }
}

function decide(application: Application, actor: Actor): void {
  application.deciders.add(actor);
  application.approver = actor;
  application.decisions += 1;
}

function forgetDecision(application: Application): void {
  Object.assign(application, { approver: null, recommended: null, noticeFrom: null, noticeUntil: null });
}

function lapse({ objections }: Application, today: Day): void {
  for (const objection of objections) {
    if (objection.state === 'open') Object.assign(objection, { state: 'lapsed', to: today });
  }
}

/** A notice stands still from the day of an objection to the day of its dismissal, and each day counts once. */
function prolonged(
  { workingDays }: World,
  { noticeFrom, noticeUntil, objectionsOfNotice }: Application,
): Day {
  const lost = new Set(objectionsOfNotice.flatMap(({ from, to }) => workingDays.between(from, to ?? from)));
  const end = workingDays.after(noticeFrom ?? '', LIMITS.notice + lost.size);
  return noticeUntil !== null && noticeUntil > end ? noticeUntil : end;
}

function issueCard(world: World, application: Application, id: string): void {
  const { applicant: holder, tier } = application;
  if (tier === null) throw new Error('An accreditation has a tier');
  const before = world.liveCardOf(holder);
  if (before) before.state = 'superseded';
  const card = {
    id,
    holder,
    tier,
    validUntil: lastDay(world.today, CARD_YEARS[tier]),
    state: 'active' as const,
  };
  world.cards.push(card);
  application.card = card;
}

function lastDay(from: Day, years: number): Day {
  return plusDays(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`, -1);
}

function addFile(
  world: World,
  { application, file }: Extract<Move, { action: 'add_file' }>,
  actor: Actor,
  id: string,
): void {
  const { claim, kind, variant } = file;
  // The same file for the same claim and kind is taken once.
  if (claim === null || claim.files.some((kept) => kept.kind === kind && kept.variant === variant)) return;
  const promise = promiseKeptBy(world, application, actor, file);
  if (promise) promise.state = 'kept';
  claim.files.push({ id, kind, variant });
}

function claimsOf(wanted: readonly ClaimedOnce[], before: readonly Claim[], { claims }: Named): Claim[] {
  return wanted.map(({ criterion: code, isConvincing }) => {
    const kept = before.find((claim) => claim.criterion === code);
    const { files, promises } = kept ?? { files: [], promises: [] };
    return { id: kept?.id ?? claims.get(code) ?? '', criterion: code, isConvincing, files, promises };
  });
}

function blank(id: string, applicant: Actor): Application {
  return {
    ...{ id, applicant, state: 'draft', claims: [], isSubmitted: false, reviewer: null, approver: null },
    ...{ recommended: null, tier: null, noticeFrom: null, noticeUntil: null, noticeEndNoted: false },
    ...{
      dueOn: null,
      escalated: null,
      reviewers: new Set(),
      deciders: new Set(),
      handsBeforeAppeal: new Set(),
    },
    ...{ objections: [], objectionsOfNotice: [], rejectedOn: null, isAppealed: false, card: null },
    ...{ history: ['draft'], decisions: 0, version: 0 },
  };
}

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
  application.history.push('return');
}

function noteNoticeEnd(world: World, application: Application): void {
  if (application.state !== 'on_notice' || application.noticeEndNoted || !isNoticeOver(world, application))
    return;
  application.noticeEndNoted = true;
  application.history.push('notice_ended');
}

function escalate({ today }: World, application: Application): void {
  const { dueOn, escalated } = application;
  if (dueOn === null || dueOn >= today || dueOn === escalated) return;
  application.escalated = dueOn;
  application.history.push('escalate');
}
