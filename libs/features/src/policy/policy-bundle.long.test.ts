import { resolve } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';

import { bundlePolicy, unbundlePolicy } from './policy-bundle.js';
import { changePolicyTexts, MisplacedChange } from './change-policy-texts.js';
import { PolicyError } from './policy-error.js';
import { policyHash } from './policy-hash.js';
import { readPolicySchemas } from './policy-schemas.js';
import type { FindShapeFlaws } from './policy-schemas.js';
import { readPolicyTexts } from './policy-texts.js';
import type { PolicyTexts } from './policy-layout.js';
import { policyOfTexts } from './read-policy-files.js';
import { textsOfPolicy } from './texts-of-policy.js';

const FOLDER = resolve('policies');
let texts: PolicyTexts;
let shape: FindShapeFlaws;
beforeAll(async () => {
  texts = await readPolicyTexts(FOLDER);
  shape = await readPolicySchemas(FOLDER);
});

describe('a bundle', () => {
  it('holds each file byte for byte, and is a stream of YAML itself', () => {
    const bundle = bundlePolicy(texts);
    expect(unbundlePolicy(bundle)).toEqual(texts);
    expect(unbundlePolicy(`\uFEFF${bundle.replaceAll('\n', '\r\n')}`)).toEqual(texts);
    const documents = parseAllDocuments(bundle);
    expect(documents).toHaveLength(Object.keys(texts).length);
  });

  it('is refused without names, and with a name twice', () => {
    const flaw = (bundle: string) => {
      try {
        unbundlePolicy(bundle);
      } catch (error) {
        if (error instanceof PolicyError) return error.message;
      }
      throw new Error('was not refused');
    };
    expect(flaw('version: x\n')).toBe(
      'bundle:1:1 must start with the name of a file, as in "--- # policy.yaml"',
    );
    expect(flaw('--- # a.yaml\nx: 1\n--- # a.yaml\n')).toBe('bundle:3:1 the file is there twice');
  });
});

describe('a policy of which only the content was kept', () => {
  it('is written out as the same policy, and like policies/ but for what its content does not hold', () => {
    const policy = policyOfTexts(texts, shape);
    // The database keeps no order of fields.
    const kept = shuffled(policy) as typeof policy;
    const written = textsOfPolicy(kept);
    expect(policyHash(policyOfTexts(written, shape))).toBe(policyHash(policy));
    for (const name of ['tiers.yaml', 'services/medical.yaml', 'criteria/tier-d.yaml'])
      expect(written[name]).toBe(texts[name]);
  });
});

describe('changes of the texts', () => {
  const change = (pointer: string, value?: unknown) => changePolicyTexts(texts, [{ pointer, value }]);

  it('touch one value of one file, and no other byte', () => {
    const changed = change('/services/TRA-VEHICLE/quotas/calendar_year:holder/limits/D', 5);
    const { 'services/transport.yaml': transport, ...others } = changed;
    const { 'services/transport.yaml': before, ...same } = texts;
    expect(others).toEqual(same);
    const lines = (text: string | undefined) => text?.split('\n') ?? [];
    const differing = lines(transport).filter((line, index) => line !== lines(before)[index]);
    expect(differing).toEqual(['        limits: { A: 4, B: 4, C: 4, D: 5, E: 4 }']);
  });

  it('add and remove entries where they belong', () => {
    const added = change('/rejectionReasons/other_reason', {
      code: 'other_reason',
      name: { 'zh-CN': '其他理由', en: 'Another reason' },
    });
    expect(policyOfTexts(added, shape).rejectionReasons.at(-1)?.code).toBe('other_reason');
    const removed = changePolicyTexts(added, [{ pointer: '/rejectionReasons/other_reason' }]);
    expect(removed).toEqual(texts);
    expect(
      policyOfTexts(change('/timeLimits/reviewWorkingDays', 9), shape).timeLimits.reviewWorkingDays,
    ).toBe(9);
  });

  it('lead to no policy with a field that there is none of', () => {
    expect(() => policyOfTexts(change('/colour', 'red'), shape)).toThrow(PolicyError);
  });

  it.each([
    '',
    'services',
    '/services',
    '/services/NONE/clause',
    '/services/MED-CHECKUP/quotas/nothing/limits',
    '/__proto__/polluted',
    '/timeLimits/__proto__/polluted',
    '/no/such',
  ])('lead nowhere with %j', (pointer) => {
    expect(() => change(pointer, 1)).toThrow(MisplacedChange);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, member]) => [field, shuffled(member)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)));
}
