import { expect, jest, test } from '@jest/globals';
import { runModel } from '../shared/run-model.js';
import { modelSettings } from '../shared/settings.js';
import { requestsModel } from './model.js';

const settings = modelSettings({
  short: { runs: 2, steps: 16, lanes: 1 },
  long: { runs: 200, steps: 50, lanes: 2 },
});
const HOUR = 3600 * 1000;
jest.setTimeout(HOUR);

// The seed stands in the name, so that every report has it.
test(`the portal does what a simple model of requests says (MODEL_SEED=${settings.seed})`, async () => {
  const tally = await runModel(requestsModel, settings);
  if (settings.path === undefined)
    expect(tally.of('steps')).toBeGreaterThanOrEqual(settings.runs * settings.steps);
});
