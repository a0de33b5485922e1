import { inspect, isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../support/caller.js';
import { agree, told } from '../shared/agree.js';
import type { Lane } from '../shared/lane.js';
import { apply, leastBusy } from './apply.js';
import type { Move, Named, Outcome } from './moves.js';
import { endHolds } from './places.js';
import { refusalOf } from './refuse.js';
import { expectedRows, seenRows } from './rows.js';
import { send } from './send.js';
import { requestOf, slotOf, type State, type World } from './world.js';
import { expectedView, seenView } from './views.js';

/** How a move is done; what is refused ends otherwise. */
const DONE: Readonly<Partial<Record<Move['what'], number>>> = {
  ...{
    submit: 201,
    redeem: 201,
    hold: 201,
    join: 201,
    publish: 201,
    ask_renewal: 201,
    message: 201,
    note: 201,
  },
  release: 204,
};

/** Lets somebody try something, in the portal and in the model, and holds both against each other. */
export async function takeMove(world: World, lane: Lane, move: Move): Promise<void> {
  const { state } = world;
  world.log.push(describe(world, move));
  const [answer, again] = await send(world, lane, move);
  if (answer === undefined) throw new Error('A move has an answer');
  note(world, move, answer);
  const outcome = outcomeOf(world, state, move, answer);
  agree(world, move.what, outcomeSeen(answer), outcome);
  if (again) agree(world, 'the same once more', sameness(again), sameness(answer));
  if (outcome.code === undefined) agreeOnAnswer(world, move, answer);
  agree(world, `what there is after ${move.what}`, await seenRows(world, lane), expectedRows(state));
}

/** Plays a move in a state: how it must end, with the state as it is then. */
function outcomeOf(world: World, state: State, move: Move, answer: Answer, before = state): Outcome {
  const refusal = refusalOf(world, state, move, before);
  if (refusal === null) {
    apply(world, state, move, namedIn(answer));
    return { status: DONE[move.what] ?? 200 };
  }
  // These two are found only once what is over has been ended.
  const isLookedInto = refusal.code === 'slot.waiting_already' || refusal.code === 'slot.not_full';
  if (isLookedInto && 'slot' in move && move.slot !== null) endHolds(state, move.slot);
  return refusal;
}

/**
 * Lets several try something at the same moment. There must be an order of theirs in which the model, one after the
 * other, ends every one of them as the portal has answered, with what then is there.
 */
export async function takeAtOnce(world: World, lane: Lane, moves: readonly Move[]): Promise<void> {
  world.log.push(`at once: ${moves.map((move) => describe(world, move)).join(' | ')}`);
  const answers = await Promise.all(moves.map((move) => send(world, lane, move)));
  const tried = moves.map((move, index) => ({ move, answers: answers[index] ?? [] }));
  world.log.push(
    `${world.log.pop() ?? ''} → ${tried.map((one) => one.answers.map(brief).join()).join(' | ')}`,
  );
  for (const { answers: twice } of tried) {
    const [first, second] = twice;
    if (first && second) agree(world, 'the same at once', sameness(second), sameness(first));
  }
  const seen = await seenRows(world, lane);
  const next = orders(tried)
    .flatMap((order) => played(world, order))
    .find((state) => isDeepStrictEqual(expectedRows(state), seen));
  world.tally.count(`at once: ${[...moves.map(({ what }) => what)].sort().join(', ')}`);
  if (next) {
    world.state = next;
    return;
  }
  const foreseen = orders(tried).map((order) => foretold(world, order));
  agree(world, 'several at once', { answers: answers.flat().map(outcomeSeen), seen }, foreseen);
}

interface Tried {
  readonly move: Move;
  readonly answers: readonly Answer[];
}

/**
 * The state after an order of moves, if they end as they were answered. One that was overtaken may have ended what was
 * over at its slot before it was refused, or not.
 */
function played(world: World, order: readonly Tried[]): State[] {
  const state = copyOf(world.state);
  for (const { move, answers } of order) {
    const answer = answers[0] as Answer;
    const isOvertaken = answer.body?.code === 'request.changed_meanwhile' && order.some(isDone);
    if (isOvertaken) continue;
    const before = judgedBy(world, state, move, answer);
    if (!isDeepStrictEqual(outcomeOf(world, state, move, answer, before), outcomeSeen(answer))) return [];
  }
  const tidied = copyOf(state);
  for (const { move } of order) if ('slot' in move && move.slot !== null) endHolds(tidied, move.slot);
  return [state, tidied];
}

function foretold(world: World, order: readonly Tried[]): unknown {
  const state = copyOf(world.state);
  const outcomes = order.map(({ move, answers }) => {
    const { what, by } = move;
    return [world.actor(by).label, what, outcomeOf(world, state, move, answers[0] as Answer)];
  });
  return { outcomes, rows: expectedRows(state) };
}

/** Where a place is asked for at the same moment, what counts may be what was there before or what is there now. */
function judgedBy(world: World, state: State, move: Move, answer: Answer): State {
  const isAsNow = isDeepStrictEqual(refusalOf(world, state, move)?.reasons, outcomeSeen(answer).reasons);
  return isAsNow ? state : world.state;
}

/** Plain data, and not by `structuredClone`, whose lists are no equals of the test's own. */
function copyOf(state: State): State {
  return JSON.parse(JSON.stringify(state)) as State;
}

function isDone({ answers }: Tried): boolean {
  return (answers[0]?.status ?? 500) < 300;
}

function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, index) =>
    orders(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

function outcomeSeen({ status, body }: Answer): Outcome {
  if (status < 300) return { status };
  const code = body?.code as string;
  if (code !== 'request.not_eligible') return { status, code };
  const reasons = (body.reasons as { code: string }[]).map((reason) => reason.code);
  return { status, code, reasons: reasons.sort() };
}

function sameness({ status, body }: Answer): unknown {
  return [status, body?.id ?? body?.code];
}

/** A request that moves on is answered as its holder or its agency then sees it. */
function agreeOnAnswer(world: World, move: Move, { body }: Answer): void {
  const { state } = world;
  if (move.what === 'submit' && move.slot === null && move.agency === null)
    agreeOnRoute(world, body.id as string);
  const isRequest =
    move.what === 'submit' || move.what === 'redeem' || ('request' in move && 'actions' in body);
  if (!isRequest) return;
  const actor = world.actor(move.by);
  const request = requestOf(state, body.id as string);
  agree(world, `the request as ${actor.label} sees it`, seenView(body), expectedView(state, request, actor));
}

/** A case that names no agency has gone to one that had the fewest before it came. */
function agreeOnRoute(world: World, id: string): void {
  const { state } = world;
  const before = { ...state, requests: state.requests.filter((one) => one.id !== id) };
  const { agency } = requestOf(state, id);
  agree(world, 'a case goes to one that is least busy', leastBusy(world, before).includes(agency), true);
}

function namedIn({ body }: Answer): Named {
  return {
    id: (body?.id ?? '') as string,
    number: (body?.number ?? '') as string,
    agency: (body?.agency?.id ?? '') as string,
  };
}

function note(world: World, move: Move, answer: Answer): void {
  world.log.push(`${world.log.pop() ?? ''} → ${brief(answer)}`);
  world.tally.count(`${move.what} ${answer.status < 300 ? 'done' : told(answer)}`);
}

function brief(answer: Answer): string {
  const reasons = (outcomeSeen(answer).reasons ?? []).join(' ');
  return answer.status < 300 ? 'done' : [told(answer), reasons].join(' ').trim();
}

/** A line of the log. */
function describe(world: World, { by, ...move }: Move): string {
  const { state } = world;
  const about: string[] = [];
  if ('request' in move) {
    const request = requestOf(state, move.request);
    about.push(`${request.service} of ${world.actor(request.holder).label} (${request.state})`);
  }
  if ('slot' in move && move.slot !== null) {
    const { service, startsAt } = slotOf(state, move.slot);
    about.push(`${service} on ${new Date(startsAt).toISOString()} ${move.slot.slice(-4)}`);
  }
  if ('card' in move) about.push(`card ${move.card.slice(-4)}`);
  if ('fields' in move) about.push(inspect(move.fields, { breakLength: Infinity }));
  if (move.what === 'submit' || move.what === 'redeem') {
    const { what, ...rest } = move;
    about.push(inspect({ ...rest, slot: undefined }, { breakLength: Infinity }));
    return `${new Date(state.now).toISOString()} ${world.actor(by).label} ${what} ${about.join(', ')}`;
  }
  return `${new Date(state.now).toISOString()} ${world.actor(by).label} ${move.what} ${about.join(', ')}`;
}
