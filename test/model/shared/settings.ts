/** What a run of a model goes by, from the environment; docs/model-tests.md. */
export interface ModelSettings {
  readonly seed: number;
  /** Where fast-check found a disagreement, to go there at once; undefined to search. */
  readonly path: string | undefined;
  /** Which commands of that sequence ran, as fast-check printed it. */
  readonly replay: string | undefined;
  readonly runs: number;
  /** Steps of one run. */
  readonly steps: number;
  /** How many portals are driven at once, each with a database of its own and its own seed. */
  readonly lanes: number;
}

/** How much is driven: a little with every change, and a lot when `npm run test:model` asks for it. */
export interface ModelSize {
  readonly runs: number;
  readonly steps: number;
  readonly lanes: number;
}

const MOST = 2 ** 31;

export function modelSettings(
  sizes: { readonly short: ModelSize; readonly long: ModelSize },
  environment = process.env,
): ModelSettings {
  const path = environment['MODEL_PATH'];
  const isReplay = path !== undefined && path !== '';
  const size = environment['MODEL_SIZE'] === 'long' ? sizes.long : sizes.short;
  return {
    seed: whole(environment, 'MODEL_SEED', Math.floor(Math.random() * MOST)),
    path: isReplay ? path : undefined,
    replay: isReplay ? environment['MODEL_REPLAY'] : undefined,
    runs: whole(environment, 'MODEL_RUNS', size.runs),
    steps: whole(environment, 'MODEL_STEPS', size.steps),
    lanes: isReplay ? 1 : whole(environment, 'MODEL_LANES', size.lanes),
  };
}

function whole(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const written = environment[name] ?? '';
  if (written === '') return otherwise;
  const value = Number(written);
  if (!Number.isInteger(value)) throw new Error(`${name} must be a whole number, not "${written}"`);
  return value;
}
