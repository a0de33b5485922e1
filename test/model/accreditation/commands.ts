import fc from 'fast-check';
import type { Lane } from '../shared/lane.js';
import { plusDays, type Day } from '../shared/working-days.js';
import { chooseAny, chooseForward, dayAfterNotice, pick } from './choose.js';

import type { Manner, Move } from './moves.js';
import { passTime } from './pass-time.js';
import { look, takeMove } from './take-move.js';
import type { Application, World } from './world.js';

const DAY = 24 * 3600 * 1000;

/** One step of a run, which is always possible: what is refused is foreseen as well. */
abstract class Command implements fc.AsyncCommand<World, Lane> {
  constructor(private readonly lookAs: number) {}

  check(): boolean {
    return true;
  }

  /** After each step somebody looks at the application, whoever it is. */
  async run(world: World, lane: Lane): Promise<void> {
    world.tally.count('steps');
    const application = await this.step(world, lane);
    const viewer = pick(world.actors, this.lookAs);
    if (application !== undefined && viewer !== undefined) await look(world, lane, application, viewer);
  }

  protected abstract step(world: World, lane: Lane): Promise<Application | undefined>;

  abstract toString(): string;
}

function applicationOf(world: World, move: Move): Application | undefined {
  return ('application' in move ? move.application : undefined) ?? world.applications.at(-1);
}

class Forward extends Command {
  constructor(
    private readonly whose: number,
    private readonly number: number,
    lookAs: number,
  ) {
    super(lookAs);
  }

  protected override async step(world: World, lane: Lane): Promise<Application | undefined> {
    const day = dayAfterNotice(world, this.whose);
    if (day !== null && this.number % 2 === 0) return waitUntil(world, lane, { day, isWorkerAwake: true });
    const { move, manner } = chooseForward(world, this.whose, this.number >> 1);
    await takeMove(world, lane, move, manner);
    return applicationOf(world, move);
  }

  override toString(): string {
    return `Forward(${this.whose}, ${this.number})`;
  }
}

/** Lets time pass until a day. While the worker sleeps, nothing moves by itself. */
async function waitUntil(
  world: World,
  lane: Lane,
  { day, isWorkerAwake }: { day: Day; isWorkerAwake: boolean },
): Promise<Application | undefined> {
  world.today = day;
  world.log.push(`${day} comes${isWorkerAwake ? '' : ', and the worker sleeps'}`);
  world.tally.count('days pass');
  await lane.setDay(day);
  if (isWorkerAwake) {
    await lane.runSchedules();
    passTime(world);
  }
  return pick(world.applications, Date.parse(day) / DAY);
}

class Attempt extends Command {
  constructor(
    private readonly by: { what: number; which: number; who: number; number: number },
    private readonly how: Omit<Manner, 'actor'>,
    lookAs: number,
  ) {
    super(lookAs);
  }

  protected override async step(world: World, lane: Lane): Promise<Application | undefined> {
    const { move, actor } = chooseAny(world, this.by);
    await takeMove(world, lane, move, { actor, ...mannerFor(move, this.how) });
    return applicationOf(world, move);
  }

  override toString(): string {
    return `Attempt(${JSON.stringify([this.by, this.how])})`;
  }
}

/** A form has no version to go by and no key; an objection and a creation have no version. */
function mannerFor({ action }: Move, how: Omit<Manner, 'actor'>): Omit<Manner, 'actor'> {
  if (action === 'add_file' || action === 'remove_file') return { ifMatch: 'none', isRepeated: false };
  return action === 'object' || action === 'create' ? { ...how, ifMatch: 'none' } : how;
}

class Days extends Command {
  constructor(
    private readonly days: number,
    private readonly isWorkerAwake: boolean,
    lookAs: number,
  ) {
    super(lookAs);
  }

  protected override step(world: World, lane: Lane): Promise<Application | undefined> {
    const day = plusDays(world.today, this.days);
    return waitUntil(world, lane, { day, isWorkerAwake: this.isWorkerAwake });
  }

  override toString(): string {
    return `Days(${this.days}${this.isWorkerAwake ? '' : ', asleep'})`;
  }
}

const any = () => fc.nat({ max: 9999 });

const forward = () =>
  fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 3), any(), any()).map((of) => new Forward(...of));

const attempt = () =>
  fc
    .tuple(
      fc.record({ what: any(), which: fc.nat({ max: 3 }), who: any(), number: any() }),
      fc.record({
        ifMatch: fc.constantFrom('none' as const, 'none' as const, 'seen' as const, 'stale' as const),
        isRepeated: fc.integer({ min: 0, max: 9 }).map((number) => number === 9),
      }),
      any(),
    )
    .map((of) => new Attempt(...of));

const days = () =>
  fc
    .tuple(
      fc.constantFrom(1, 1, 2, 3, 7, 7, 8, 14, 31),
      fc.integer({ min: 0, max: 5 }).map((number) => number < 5),
      any(),
    )
    .map((of) => new Days(...of));

/** One of three brings something on, one in three tries anything, one in ten lets time pass. */
export const commands = (): fc.Arbitrary<fc.AsyncCommand<World, Lane>>[] => [
  ...Array.from({ length: 6 }, forward),
  ...Array.from({ length: 3 }, attempt),
  days(),
];
