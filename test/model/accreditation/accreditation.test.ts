import { expect, jest, test } from '@jest/globals';
import { runModel } from '../shared/run-model.js';
import { modelSettings } from '../shared/settings.js';
import { accreditationModel } from './model.js';

const settings = modelSettings({
  short: { runs: 3, steps: 24, lanes: 1 },
  long: { runs: 1000, steps: 50, lanes: 2 },
});
const HOUR = 3600 * 1000;
jest.setTimeout(HOUR);

// The seed stands in the name, so that every report has it.
test(`the portal does what a simple model of accreditation says (MODEL_SEED=${settings.seed})`, async () => {
  const tally = await runModel(accreditationModel, settings);
  if (settings.path === undefined)
    expect(tally.of('steps')).toBeGreaterThanOrEqual(settings.runs * settings.steps);
});
