import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { TIERS, type Policy, type Service } from '#domain/catalogue/policy.js';
import { compareEntitlements } from '#domain/eligibility/compare-entitlements.js';
import { describeEntitlement, openedServices } from '#domain/eligibility/describe-entitlement.js';
import { LOCALES } from '#domain/shared/localized.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicyFiles(join(import.meta.dirname, '../../policies'));
});

const service = (code: string): Service => {
  const found = policy.services.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('what a tier gets of a service', () => {
  test.each([
    [
      ...(['MED-FASTTRACK', 'B', '每年12次；对象：本人、配偶、子女、父母'] as const),
      '12 a year; for yourself, spouse, children and parents',
    ],
    [
      ...(['MED-FASTTRACK', 'A', '次数不限；对象：本人、配偶、子女、父母'] as const),
      'unlimited; for yourself, spouse, children and parents',
    ],
    [
      ...(['TRA-AIRPORT', 'B', '每年24次；对象：本人；可携随行人员1人'] as const),
      '24 a year; for yourself; with one companion',
    ],
    ['TRA-AIRPORT', 'D', '每年6次；对象：本人', '6 a year; for yourself'],
  ] as const)('%s %s', (code, tier, chinese, english) => {
    expect(LOCALES.map((locale) => describeEntitlement(service(code), tier, locale))).toEqual([
      chinese,
      english,
    ]);
  });

  test('is nothing where the tier has no share', () => {
    expect(describeEntitlement(service('MED-DOCTOR'), 'D', 'en')).toBeNull();
  });
});

describe('what a higher tier opens', () => {
  test('tells every change that the comparison knows, and says it differently', () => {
    for (const locale of LOCALES) {
      for (const [index, higher] of TIERS.entries()) {
        for (const lower of [null, ...TIERS.slice(index + 1)]) {
          const opened = openedServices(policy.services, lower, higher, locale);
          expect(opened.map((each) => each.service)).toEqual(
            compareEntitlements(policy.services, lower, higher).map((change) => change.service),
          );
          for (const { from, to } of opened) expect(from).not.toBe(to);
        }
      }
    }
    expect(openedServices(policy.services, null, 'A', 'en')).toHaveLength(24);
  });
});
