import type { Role } from '#domain/accounts/roles.js';
import { plusDays, type Day } from '../shared/working-days.js';
import type { Action, HandedIn, Manner, Move, PromisedDocument } from './moves.js';
import { criterion, LIMITS, TIERS, type Tier } from './reference-policy.js';
import { isOpen, type Actor, type Application, type Claim, type State, type World } from './world.js';

/** The status and the code of a problem. */
export interface Refusal {
  readonly status: 403 | 404 | 409 | 412 | 422;
  readonly code: string;
}

const FORBIDDEN = { status: 403, code: 'access.forbidden' } as const;
const FOUR_EYES = { status: 403, code: 'application.four_eyes' } as const;
const OTHER_TRACK = { status: 403, code: 'application.other_track' } as const;
const NOT_FOUND = { status: 404, code: 'resource.not_found' } as const;
const NOT_NOW = { status: 409, code: 'application.action_not_allowed' } as const;
const NOT_EDITABLE = { status: 409, code: 'application.not_editable' } as const;
const STALE = { status: 412, code: 'version.stale' } as const;
const conflict = (code: string): Refusal => ({ status: 409, code });
const refused = (code: string): Refusal => ({ status: 422, code });

/** Whose an address is; the others are everybody's who is signed in. */
const ADDRESS_OF: Partial<Record<Action, readonly Role[]>> = {
  claim: ['reviewer'],
  assign: ['approver'],
  return: ['reviewer', 'approver'],
  recommend: ['reviewer'],
  publish: ['approver'],
  accredit: ['approver'],
  reject: ['approver'],
  uphold: ['approver'],
  dismiss: ['approver'],
  suspend: ['service_manager'],
  reinstate: ['service_manager'],
  revoke: ['service_manager'],
};

/** From where each step goes. */
const FROM = {
  submit: ['draft'],
  resubmit: ['returned'],
  withdraw: [
    'draft',
    'submitted',
    'in_review',
    'returned',
    'recommended',
    'on_notice',
    'objected',
    'appealed',
  ],
  appeal: ['rejected'],
  claim: ['submitted', 'appealed'],
  assign: ['submitted', 'appealed'],
  return: ['in_review', 'recommended'],
  recommend: ['in_review'],
  publish: ['recommended'],
  reject: ['recommended', 'on_notice'],
  accredit: ['on_notice'],
  uphold: ['objected'],
  dismiss: ['objected'],
} as const satisfies Partial<Record<Action, readonly State[]>>;

/** What stands against a move, or null when it is allowed. Asked in the order in which an answer may tell it. */
export function refusalOf(world: World, move: Move, manner: Manner): Refusal | null {
  const { actor, ifMatch } = manner;
  const roles = ADDRESS_OF[move.action];
  if (roles !== undefined && !roles.some((role) => actor.roles.includes(role))) return FORBIDDEN;
  switch (move.action) {
    case 'create':
      if (!actor.hasProfile) return refused('profile.missing');
      return world.openApplicationOf(actor) === undefined ? null : conflict('application.one_open');
    case 'object':
      return objecting(world, move.application, actor);
    case 'suspend':
    case 'reinstate':
    case 'revoke': {
      if (ifMatch === 'stale') return STALE;
      const from = { suspend: ['active'], reinstate: ['suspended'], revoke: ['active', 'suspended'] }[
        move.action
      ];
      const isOver = move.action === 'reinstate' && world.today > move.card.validUntil;
      return from.includes(move.card.state) && !isOver ? null : conflict('card.action_not_allowed');
    }
    case 'change':
    case 'add_file':
    case 'remove_file':
      return editing(world, move, manner);
    default:
      return stepping(world, move, manner);
  }
}

type Step = Exclude<
  Move,
  { action: 'create' | 'object' | 'suspend' | 'reinstate' | 'revoke' | 'change' | 'add_file' | 'remove_file' }
>;
type StepOrObject = Extract<Move, { readonly action: Step['action'] }>;

function objecting(world: World, application: Application, actor: Actor): Refusal | null {
  const { state, noticeUntil } = application;
  const runs =
    (state === 'on_notice' || state === 'objected') && noticeUntil !== null && world.today <= noticeUntil;
  // To whoever asks, an application that is not on notice is one that is not there.
  if (!runs) return NOT_FOUND;
  if (application.applicant === actor) return FOUR_EYES;
  const isOpenAlready = application.objections.some(
    (objection) => objection.by === actor && objection.state === 'open',
  );
  return isOpenAlready ? conflict('objection.one_open') : null;
}

function editing(
  world: World,
  move: Extract<Move, { action: 'change' | 'add_file' | 'remove_file' }>,
  { actor, ifMatch }: Manner,
): Refusal | null {
  const { application } = move;
  if (!sees(actor, application)) return NOT_FOUND;
  const isPromised =
    move.action === 'add_file' && promiseKeptBy(world, application, actor, move.file) !== undefined;
  if (!isPromised) {
    if (application.applicant !== actor) return FORBIDDEN;
    if (application.state !== 'draft' && application.state !== 'returned') return NOT_EDITABLE;
  }
  if (move.action === 'change') return isStale(application, ifMatch) ? STALE : null;
  if (move.action === 'remove_file') return move.file === null ? NOT_FOUND : null;
  if (move.file.claim === null) return refused('evidence.claim_unknown');
  const isAskedFor = move.file.kind in criterion(move.file.claim.criterion).documents;
  return isAskedFor ? null : refused('evidence.kind_unknown');
}

function isStale({ isChangedUnseen }: Application, ifMatch: Manner['ifMatch']): boolean {
  return ifMatch === 'stale' || (ifMatch === 'seen' && isChangedUnseen);
}

function stepping(world: World, move: StepOrObject, { actor, ifMatch }: Manner): Refusal | null {
  const { application, action } = move;
  if (!sees(actor, application)) return NOT_FOUND;
  if ((move.action === 'uphold' || move.action === 'dismiss') && move.objection === null) return NOT_FOUND;
  // Objections to one's own application are for others.
  if ((action === 'uphold' || action === 'dismiss') && application.applicant === actor) return NOT_FOUND;
  if (isStale(application, ifMatch)) return STALE;
  const from: readonly State[] = FROM[action as keyof typeof FROM];
  if (!from.includes(application.state)) return NOT_NOW;
  return whoStands(actor, application, action) ?? whatStands(world, move);
}

/** What stands against a step because of who takes it. */
function whoStands(actor: Actor, application: Application, action: Action): Refusal | null {
  const isOwn = application.applicant === actor;
  const hasObjected = application.objections.some(({ by }) => by === actor);
  const isOfReview = action === 'recommend' || (action === 'return' && application.state === 'in_review');
  switch (action) {
    case 'submit':
    case 'resubmit':
    case 'withdraw':
    case 'appeal':
      return isOwn ? null : FORBIDDEN;
    case 'claim':
      if (!mayReview(actor, application)) return FOUR_EYES;
      return actor.isOnTrack ? null : OTHER_TRACK;
    case 'assign':
      return isOwn || hasObjected ? FOUR_EYES : null;
    default:
      if (isOfReview) {
        if (!actor.roles.includes('reviewer')) return FORBIDDEN;
        if (isOwn) return FOUR_EYES;
        return application.reviewer === actor ? null : FORBIDDEN;
      }
      if (!actor.roles.includes('approver')) return FORBIDDEN;
      // Never on an application that he or she reviewed; an appeal goes to others than whose decision it is about.
      return isOwn ||
        hasObjected ||
        application.reviewers.size === 0 ||
        application.reviewers.has(actor) ||
        application.handsBeforeAppeal.has(actor)
        ? FOUR_EYES
        : null;
  }
}

/** Whether somebody may take an application on for review: nothing of it is his or hers, decided or objected to. */
function mayReview(actor: Actor, application: Application): boolean {
  return (
    application.applicant !== actor &&
    !application.deciders.has(actor) &&
    !application.handsBeforeAppeal.has(actor) &&
    !application.objections.some(({ by }) => by === actor)
  );
}

/** What stands against a step because of the application and the day. */
function whatStands(world: World, move: StepOrObject): Refusal | null {
  const { application } = move;
  const { today } = world;
  switch (move.action) {
    case 'submit':
      return handingIn(world, application, move.promises);
    case 'resubmit':
      return handingIn(world, application, []);
    case 'assign':
      return reviewersFree(world, application).length > 0 ? null : conflict('application.nobody_free');
    case 'recommend':
      return notAboveCard(world, application, move.tier);
    case 'publish':
      return application.recommended === null ? NOT_NOW : notAboveCard(world, application);
    case 'reject':
      return move.reasonCode === 'no_such' ? refused('application.reason_unknown') : null;
    case 'accredit':
      return isNoticeOver(world, application) && owed(application).length === 0
        ? notAboveCard(world, application)
        : NOT_NOW;
    case 'dismiss':
    case 'uphold':
      return move.objection?.state === 'open' ? null : NOT_NOW;
    case 'appeal': {
      const inTime = application.rejectedOn !== null && today <= appealableUntil(application.rejectedOn);
      const isAlone = world.openApplicationOf(application.applicant) === undefined;
      return inTime && isAlone && !application.isAppealed ? null : NOT_NOW;
    }
    default:
      return null;
  }
}

/** A card that is held gives way to a higher tier alone. */
function notAboveCard(
  world: World,
  application: Application,
  tier = application.recommended,
): Refusal | null {
  const held = world.liveCardOf(application.applicant);
  return tier === null || held === undefined || isAbove(tier, held.tier)
    ? null
    : refused('application.not_higher');
}

function handingIn(
  world: World,
  application: Application,
  promises: readonly PromisedDocument[],
): Refusal | null {
  const { claims } = application;
  const isPromised = (claim: Claim, kind: string) =>
    claim.promises.some((promise) => promise.kind === kind && promise.state === 'open') ||
    promises.some((promise) => promise.claim === claim && promise.kind === kind);
  const isComplete = claims.every((claim) => missing(claim).every((kind) => isPromised(claim, kind)));
  if (claims.length === 0 || !isComplete) return refused('application.incomplete');
  const held = world.liveCardOf(application.applicant);
  if (held !== undefined && !isAbove(supportedBy(claims), held.tier))
    return refused('application.not_higher');
  const mayFollow = ({ claim, kind }: PromisedDocument) =>
    missing(claim).includes(kind) && criterion(claim.criterion).documents[kind] != null;
  return promises.every(mayFollow) ? null : refused('application.promise_refused');
}

/** The office and its inspectors see all that was ever handed in, applicants their own. */
export function sees(actor: Actor, application: Application): boolean {
  return application.applicant === actor || (isOffice(actor) && application.isSubmitted);
}

export function isOffice({ roles }: Actor): boolean {
  return roles.includes('reviewer') || roles.includes('approver') || roles.includes('auditor');
}

/** Those alone who decide see evidence, and the applicant. */
export function seesEvidence(actor: Actor, { applicant }: Application): boolean {
  return applicant === actor || actor.roles.includes('reviewer') || actor.roles.includes('approver');
}

/** The required documents of a claim that are not there. */
export function missing(claim: Claim): string[] {
  return Object.keys(criterion(claim.criterion).documents).filter(
    (kind) => !claim.files.some((file) => file.kind === kind),
  );
}

/** Promises that stand in the way of an accreditation: still open, or broken and the document missing to this day. */
function owed({ claims }: Application): string[] {
  return claims.flatMap((claim) =>
    claim.promises
      .filter(({ kind, state }) => state === 'open' || (state === 'broken' && missing(claim).includes(kind)))
      .map(({ kind }) => kind),
  );
}

/** The applicant's own promise that a file keeps, while its day has not passed. */
export function promiseKeptBy(
  { today }: World,
  application: Application,
  actor: Actor,
  { claim, kind }: HandedIn,
): Claim['promises'][number] | undefined {
  if (application.applicant !== actor || !isOpen(application)) return undefined;
  return claim?.promises.find(
    (promise) => promise.kind === kind && promise.state === 'open' && today <= promise.dueOn,
  );
}

/** Among whom the lot decides: of those who may review it, those with the fewest cases. */
export function reviewersFree(world: World, application: Application): Actor[] {
  const cases = (actor: Actor) =>
    world.applications.filter(({ state, reviewer }) => state === 'in_review' && reviewer === actor).length;
  const free = world.actors.filter(
    (actor) => actor.roles.includes('reviewer') && actor.isOnTrack && mayReview(actor, application),
  );
  const fewest = Math.min(...free.map(cases));
  return free.filter((actor) => cases(actor) === fewest);
}

export function isNoticeOver({ today }: World, { noticeUntil }: Application): boolean {
  return noticeUntil !== null && today > noticeUntil;
}

export function appealableUntil(rejectedOn: Day): Day {
  return plusDays(rejectedOn, LIMITS.appealWithinDays);
}

function supportedBy(claims: readonly Claim[]): Tier | null {
  const tiers = claims
    .filter(({ isConvincing }) => isConvincing)
    .map((claim) => criterion(claim.criterion).tier);
  return TIERS.find((tier) => tiers.includes(tier)) ?? null;
}

function isAbove(tier: Tier | null, held: Tier): boolean {
  return tier !== null && TIERS.indexOf(tier) < TIERS.indexOf(held);
}
