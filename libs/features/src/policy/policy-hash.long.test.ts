import { resolve } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Policy } from '#domain/catalogue/policy.js';

import { policyHash } from './policy-hash.js';
import { readPolicyFiles } from './read-policy-files.js';

describe('the hash of a policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicyFiles(resolve('policies'));
  });

  it('is a SHA-256 over JSON with sorted keys', () => {
    expect(policyHash({ b: [1, { d: null, c: '人' }], a: true } as unknown as Policy)).toBe(
      // printf '{"a":true,"b":[1,{"c":"人","d":null}]}' | sha256sum
      '34e2db78262b73be9bc00b2fcb2f4da73e65d2bf6200aa900778a313ac1ea2b1',
    );
  });

  it('does not depend on the order in which fields were written', () => {
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as unknown as Policy;
    expect(Object.keys(turned)).not.toEqual(Object.keys(policy));
    expect(policyHash(turned)).toBe(policyHash(policy));
  });

  it('changes with any value and with the order of a list', () => {
    const { reviewWorkingDays } = policy.timeLimits;
    const slower = {
      ...policy,
      timeLimits: { ...policy.timeLimits, reviewWorkingDays: reviewWorkingDays + 1 },
    };
    const turned = { ...policy, cities: [...policy.cities].reverse() };
    expect(new Set([policy, slower, turned].map(policyHash)).size).toBe(3);
  });
});
