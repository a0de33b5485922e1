import fc from 'fast-check';
import { openLane, type Lane } from './lane.js';
import type { ModelSettings } from './settings.js';
import { Tally } from './tally.js';
import { WholeSequences } from './whole-sequences.js';
import type { Environment } from '../../support/environment.js';

/** What a model of one part of the portal brings; the runner does the rest. */
export interface Model<World extends object, Start> {
  /** The commands and the variable `npm run test:model` are named after it. */
  readonly name: string;
  readonly environment: Environment;
  /** Once a lane, before its first run. */
  prepare(lane: Lane): Promise<void>;
  /** What differs from run to run before the first step. */
  readonly start: fc.Arbitrary<Start>;
  /** New people in the same database, and what the model knows of them. */
  begin(lane: Lane, start: Start, tally: Tally): Promise<World>;
  readonly commands: readonly fc.Arbitrary<fc.AsyncCommand<World, Lane>>[];
  /** What must hold when a run is over, asked of the database. */
  finish(lane: Lane, world: World): Promise<void>;
  /** Takes the people of a run off the stage. */
  leave(lane: Lane, world: World): Promise<void>;
}

/** For how long the shortest sequence for a disagreement is looked for. */
const SHRINKING_MILLISECONDS = 60_000;

/** So many runs later it is told again how far it is. */
const TOLD_EVERY = 50;

/** Generated sequences are so much longer at most than what was asked for. */
const SLACK = 5;

/**
 * Drives generated sequences of commands through the portal and the model side by side. Prints the seed, how to
 * replay a disagreement, and what happened how often.
 * @throws Error with the shortest sequence that fast-check finds for a disagreement
 */
export async function runModel<World extends object, Start>(
  model: Model<World, Start>,
  settings: ModelSettings,
): Promise<Tally> {
  tell(`The model of ${model.name}: ${settings.runs} runs of ${settings.steps} steps.\n${howTo(settings)}`);
  const tally = new Tally();
  const lanes = Array.from({ length: settings.lanes }, (_, lane) => lane);
  const results = await Promise.allSettled(
    lanes.map((lane) => runLane(model, { ...settings, ...shareOf(settings, lane) }, tally)),
  );
  tell(tally.toString());
  for (const result of results) if (result.status === 'rejected') throw result.reason as Error;
  return tally;
}

async function runLane<World extends object, Start>(
  model: Model<World, Start>,
  { seed, path, replay, runs, steps }: ModelSettings,
  tally: Tally,
): Promise<void> {
  const lane = await openLane(model.environment);
  try {
    await model.prepare(lane);
    const sequences = fc.commands([...model.commands], {
      maxCommands: steps + SLACK,
      size: 'max',
      ...(replay !== undefined && { replayPath: replay }),
    });
    let failedAt = Infinity;
    const property = fc.asyncProperty(
      model.start,
      new WholeSequences(sequences, steps),
      async (start, commands) => {
        // Whatever is shorter still is taken to agree once the time is up, which ends the search.
        if (Date.now() - failedAt > SHRINKING_MILLISECONDS) return;
        try {
          await oneRun(model, lane, tally, { start, commands });
        } catch (error) {
          if (failedAt === Infinity) {
            const when = `run ${tally.of('runs')}, step ${tally.of('steps')}`;
            tell(`A disagreement in ${when}:\n${String(error)}\nLooking for a shorter way to it.`);
          }
          failedAt = Math.min(failedAt, Date.now());
          throw error;
        }
      },
    );
    const details = await fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
    if (details.failed) throw await disagreement(details);
  } finally {
    await lane.stop();
  }
}

async function oneRun<World extends object, Start>(
  model: Model<World, Start>,
  lane: Lane,
  tally: Tally,
  { start, commands }: { start: Start; commands: Iterable<fc.AsyncCommand<World, Lane>> },
): Promise<void> {
  const world = await model.begin(lane, start, tally);
  tally.count('runs');
  if (tally.of('runs') % TOLD_EVERY === 0) tell(`${tally.of('runs')} runs, ${tally.of('steps')} steps`);
  try {
    await fc.asyncModelRun(() => ({ model: world, real: lane }), commands);
    await model.finish(lane, world);
  } finally {
    await model.leave(lane, world);
  }
}

/** At once, where a test runner would keep it until the end. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function shareOf({ seed, runs, lanes }: ModelSettings, lane: number): Pick<ModelSettings, 'seed' | 'runs'> {
  const before = Math.floor((runs * lane) / lanes);
  return { seed: seed + lane, runs: Math.floor((runs * (lane + 1)) / lanes) - before };
}

function howTo({ seed, lanes, path }: ModelSettings): string {
  if (path !== undefined) return `Replaying seed ${seed}, path ${path}.`;
  return lanes === 1 ? `MODEL_SEED=${seed}` : `MODEL_SEED=${seed} MODEL_LANES=${lanes}`;
}

async function disagreement<T>(details: fc.RunDetails<T>): Promise<Error> {
  const told = (await fc.asyncDefaultReportMessage(details)) ?? '';
  const replay = /replayPath="([^"]+)"/.exec(told)?.[1] ?? '';
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : '';
  const again = `MODEL_SEED=${details.seed} MODEL_PATH=${details.counterexamplePath ?? ''} MODEL_REPLAY=${replay}`;
  return new Error([why, told, 'To see it again:', again].join('\n\n'));
}
