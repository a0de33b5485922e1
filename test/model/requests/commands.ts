import fc from 'fast-check';
import { agree } from '../shared/agree.js';
import type { Lane } from '../shared/lane.js';
import { plusDays } from '../shared/working-days.js';
import { chooseAny, chooseAtOnce, chooseForward, pick } from './choose.js';
import { look } from './looks.js';
import { passTime } from './pass-time.js';
import { expectedRows, seenRows } from './rows.js';
import { takeAtOnce, takeMove } from './take-moves.js';
import { at, today, type State, type World } from './world.js';

const MINUTE = 60_000;

/** One step of a run, which is always possible: what is refused is foreseen as well. */
abstract class Command implements fc.AsyncCommand<World, Lane> {
  constructor(
    protected readonly number: number,
    private readonly lookAs: number,
  ) {}

  check(): boolean {
    return true;
  }

  async run(world: World, lane: Lane): Promise<void> {
    world.tally.count('steps');
    await this.step(world, lane);
    await look(world, lane, this.lookAs);
  }

  protected abstract step(world: World, lane: Lane): Promise<void>;

  toString(): string {
    return `${this.constructor.name}(${this.number}, ${this.lookAs})`;
  }
}

class Forward extends Command {
  protected override async step(world: World, lane: Lane): Promise<void> {
    const move = chooseForward(world, this.number);
    if (move !== undefined) await takeMove(world, lane, move);
  }
}

class Attempt extends Command {
  protected override async step(world: World, lane: Lane): Promise<void> {
    const { number } = this;
    await takeMove(world, lane, chooseAny(world, { what: number, who: number >> 5, number: number >> 3 }));
  }
}

class AtOnce extends Command {
  protected override async step(world: World, lane: Lane): Promise<void> {
    const moves = chooseAtOnce(world, this.number);
    if (moves.length > 1) await takeAtOnce(world, lane, moves);
  }
}

/** Time passes. While the worker sleeps, nothing moves by itself. */
class Wait extends Command {
  protected override async step(world: World, lane: Lane): Promise<void> {
    const { state } = world;
    state.now = clearOfEdges(state, soonOrLater(state, this.number));
    const isAwake = this.number % 7 !== 0;
    world.log.push(`${new Date(state.now).toISOString()} comes${isAwake ? '' : ', and the worker sleeps'}`);
    world.tally.count('time passes');
    await lane.setClock(new Date(state.now));
    if (!isAwake) return;
    await lane.runSchedules();
    passTime(state);
    agree(world, 'what time has done', await seenRows(world, lane), expectedRows(state));
  }
}

/** Some minutes, hours, days or weeks on, or to where something begins or ends. */
function soonOrLater(state: State, number: number): number {
  const { now } = state;
  const ahead = edges(state).filter((edge) => edge > now && edge < now + 40 * 24 * 60 * MINUTE);
  const edge = pick(ahead, number >> 4) ?? now;
  const morning = (days: number) => at(plusDays(today(state), days), '09:00');
  const moments = [
    ...[now + 7 * MINUTE, now + 60 * MINUTE, now + 125 * MINUTE, edge, edge, edge, edge - 5 * MINUTE],
    ...[morning(1), morning(1), morning(2), morning(5), morning(9), morning(20), morning(45)],
  ];
  return Math.max(now + MINUTE, pick(moments, number) ?? now);
}

/** When something that is weighed to the second begins or ends. */
function edges(state: State): number[] {
  const { slots, holds, entries } = state;
  return [
    ...slots.flatMap(({ startsAt, cancelUntil }) => [startsAt, cancelUntil]),
    ...holds.map(({ until }) => until),
    ...entries.flatMap(({ until }) => until ?? []),
    ...[at(today(state), '00:00'), at(plusDays(today(state), 1), '00:00')],
  ];
}

/** The portal's clock goes on while a step is taken, so that none is taken in the minutes around an edge. */
function clearOfEdges(state: State, moment: number): number {
  const then = { ...state, now: moment };
  const isNear = edges(then).some((edge) => moment > edge - 3 * MINUTE && moment < edge + 2 * MINUTE);
  return isNear ? clearOfEdges(state, moment + 2 * MINUTE) : moment;
}

const any = () => fc.nat({ max: 999_999 });
const of = <T>(command: new (number: number, lookAs: number) => T) =>
  fc.tuple(any(), any()).map((numbers) => new command(...numbers));

/** Half of them bring something on; the others try anything, or several things at once, or let time pass. */
export const commands = (): fc.Arbitrary<fc.AsyncCommand<World, Lane>>[] => [
  ...Array.from({ length: 10 }, () => of(Forward)),
  ...Array.from({ length: 3 }, () => of(Attempt)),
  ...Array.from({ length: 4 }, () => of(AtOnce)),
  ...Array.from({ length: 3 }, () => of(Wait)),
];
