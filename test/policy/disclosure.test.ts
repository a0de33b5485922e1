import { beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { toldAbout } from '#domain/cards/disclosure.js';
import type { Policy } from '#domain/catalogue/policy.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicyFiles(join(import.meta.dirname, '../../policies'));
});

const ALL = ['name', 'tier', 'validUntil', 'entitlements'];

// What an agency is told of a card, by the services that it fulfils.
test.each([
  // Every tier rides as often and comes alone.
  [['TRA-TRANSIT'], ['name', 'entitlements']],
  [['BIZ-WINDOW'], ['name', 'entitlements']],
  // The tiers have different quotas.
  [['TRA-AIRPORT'], ['name', 'tier', 'entitlements']],
  // Three tiers bring companions.
  [['CUL-SCENIC'], ['name', 'tier', 'entitlements']],
  // Three tiers bring the spouse.
  [['MED-CHECKUP'], ['name', 'tier', 'entitlements']],
  // A case takes longer than the day.
  [['EDU-ENROL'], ALL],
  [['TRA-AIRPORT', 'HOU-APARTMENT'], ALL],
  [[], []],
])('with %p it is told %p', (codes: string[], told) => {
  expect(toldAbout(policy.services.filter(({ code }) => codes.includes(code)))).toEqual(told);
});
