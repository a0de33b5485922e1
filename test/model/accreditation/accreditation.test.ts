import { expect, jest, test } from '@jest/globals';
import { runModel } from '../shared/run-model.js';
import { modelSettings } from '../shared/settings.js';
import { accreditationModel } from './model.js';

const settings = modelSettings();
const HOUR = 3600 * 1000;
jest.setTimeout(HOUR);

test('the portal does what a simple model of accreditation says, step by step', async () => {
  const tally = await runModel(accreditationModel, settings);
  if (settings.path === undefined)
    expect(tally.of('steps')).toBeGreaterThanOrEqual(settings.runs * settings.steps);
});
