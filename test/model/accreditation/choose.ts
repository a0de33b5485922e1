import { plusDays, type Day } from '../shared/working-days.js';
import type { ClaimedOnce, HandedIn, Manner, Move, PromisedDocument } from './moves.js';
import { criterion, CRITERION_CODES, TIERS } from './reference-policy.js';
import { missing, refusalOf } from './rules.js';
import { promisable, stepsWith } from './expected-view.js';
import type { Actor, Application, World } from './world.js';

/** Picks one of a list by any number. */
export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

const AS_USUAL = { ifMatch: 'none', isRepeated: false } as const;

/** How much more often what brings an application on is tried than what ends it. */
const WEIGHTS: Partial<Record<Move['action'], number>> = {
  withdraw: 1,
  change: 2,
  return: 3,
  reject: 3,
  uphold: 4,
  object: 6,
  create: 10,
  dismiss: 12,
};
const WEIGHT = 24;

/** The day after a public notice that runs, for whoever has nothing to do but to wait for it; null where none runs. */
export function dayAfterNotice(world: World, whose: number): Day | null {
  const applicant = pick(world.applicants, whose);
  const application = applicant && world.applicationsOf(applicant).at(-1);
  if (application?.state !== 'on_notice' || application.noticeUntil === null) return null;
  return application.noticeUntil < world.today ? null : plusDays(application.noticeUntil, 1);
}

/** A move that is allowed and, more often than not, brings somebody's application on. */
export function chooseForward(world: World, whose: number, number: number): { move: Move; manner: Manner } {
  const applicant = pick(world.applicants, whose)!;
  const application = world.applicationsOf(applicant).at(-1);
  const tries = world.actors.flatMap((actor) =>
    movesWith(world, application, actor, number).map((move) => ({ move, manner: { actor, ...AS_USUAL } })),
  );
  const allowed = tries.filter(({ move, manner }) => refusalOf(world, move, manner) === null);
  // However many could do the same, an action is weighed once.
  const actions = [...new Set(allowed.map(({ move }) => move.action))];
  const weighed = actions.flatMap((action) => Array<Move['action']>(WEIGHTS[action] ?? WEIGHT).fill(action));
  const action = pick(weighed, number);
  const chosen = pick(
    allowed.filter(({ move }) => move.action === action),
    number >> 5,
  );
  return chosen ?? { move: creation(number), manner: { actor: applicant, ...AS_USUAL } };
}

function movesWith(world: World, application: Application | undefined, actor: Actor, number: number): Move[] {
  if (application === undefined) return [creation(number)];
  const objection = application.objections.find(({ state }) => state === 'open') ?? null;
  const file = nextFile(application, number);
  return [
    ...(file === null ? [] : [{ action: 'add_file' as const, application, file }]),
    ...stepsWith(application).map((move) => varied(move, number)),
    { action: 'object', application },
    { action: 'uphold', application, objection },
    { action: 'dismiss', application, objection },
    { action: 'change', application, claims: claimsFrom(number) },
    ...(application.applicant === actor ? [creation(number)] : []),
  ];
}

function varied(move: Extract<Move, { application: Application }>, number: number): Move {
  if (move.action !== 'recommend') return move;
  // A reviewer who finds nothing in it recommends a rejection now and then.
  return { ...move, tier: number % 7 === 0 ? null : (pick(['C', 'D', 'E'] as const, number >> 3) ?? 'D') };
}

/** Any move, allowed or not, by anybody, with anything. */
export function chooseAny(
  world: World,
  { what, which, who, number }: { what: number; which: number; who: number; number: number },
): { move: Move; actor: Actor } {
  const actor = pick(world.actors, who)!;
  const card = pick(world.cards, which);
  if (card !== undefined && what % 5 === 0) {
    return { actor, move: { action: pick(['suspend', 'reinstate', 'revoke'] as const, number)!, card } };
  }
  const application = pick([...world.applications].reverse(), which);
  if (application === undefined || what % 17 === 1) return { actor, move: creation(number) };
  return { actor, move: pick(everyMove(application, number), what)! };
}

function everyMove(application: Application, number: number): Move[] {
  const { claims } = application;
  const claim = pick([...claims, null], number) ?? null;
  const files = claims.flatMap((of) => of.files);
  const kind = pick(
    ['title_certificate', 'employment_contract', 'programme_approval', 'village_work_record'],
    number >> 2,
  )!;
  return [
    ...stepsWith(application),
    { action: 'submit', application, promises: [] },
    { action: 'submit', application, promises: oddPromises(application, number) },
    { action: 'recommend', application, tier: pick([...TIERS, null], number) ?? null },
    { action: 'reject', application, reasonCode: 'no_such' },
    { action: 'object', application },
    { action: 'uphold', application, objection: pick([...application.objections, null], number) ?? null },
    { action: 'dismiss', application, objection: pick([...application.objections, null], number) ?? null },
    { action: 'change', application, claims: claimsFrom(number) },
    { action: 'add_file', application, file: { claim, kind, variant: number % 2 } },
    { action: 'remove_file', application, file: pick([...files, null], number) ?? null },
  ];
}

/** Promises of documents that must be there at once, or are there, among those that may follow. */
function oddPromises(application: Application, number: number): readonly PromisedDocument[] {
  const { claims } = application;
  const odd = claims.flatMap((claim) =>
    Object.keys(criterion(claim.criterion).documents).map((kind) => ({ claim, kind })),
  );
  const one = pick(odd, number);
  const usual = promisable(application);
  const isThere = usual.some(({ claim, kind }) => claim === one?.claim && kind === one.kind);
  return one === undefined || isThere ? usual : [...usual, one];
}

function creation(number: number): Move {
  return { action: 'create', claims: claimsFrom(number) };
}

/** One claim or two, and now and then one that does not convince; none at all is a draft, too. */
function claimsFrom(number: number): readonly ClaimedOnce[] {
  if (number % 23 === 0) return [];
  const codes = [
    pick(CRITERION_CODES, number)!,
    ...(number % 4 === 0 ? [pick(CRITERION_CODES, number + 1)!] : []),
  ];
  return codes.map((code, index) => ({ criterion: code, isConvincing: (number + index) % 6 !== 0 }));
}

function nextFile({ claims }: Application, number: number): HandedIn | null {
  const wanted = claims.flatMap((claim) => missing(claim).map((kind) => ({ claim, kind, variant: 0 })));
  return pick(wanted, number) ?? null;
}
