import { describe, expect, it } from '@jest/globals';
import { readPolicyFiles } from './read-policy-files.js';
describe('the reference policy', () => {
  it('loads', async () => {
    const policy = await readPolicyFiles('policies');
    expect(policy.services).toHaveLength(24);
    expect(policy.criteria).toHaveLength(48);
  });
});
