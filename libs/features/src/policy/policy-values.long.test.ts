import { beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { listPolicyValues, type PolicyValue } from '#domain/policy/list-policy-values.js';
import { changePolicyTexts } from './change-policy-texts.js';
import type { PolicyTexts } from './policy-layout.js';
import { readPolicyTexts } from './policy-texts.js';
import { readPolicyFiles } from './read-policy-files.js';

const FOLDER = resolve('policies');

/** Every value in the files of a policy that is no mapping and no list. */
const leavesOf = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null ? Object.values(node).flatMap(leavesOf) : [node];
const allLeaves = (texts: PolicyTexts) => Object.values(texts).flatMap((text) => leavesOf(parse(text)));

describe('the values that can be chosen and changed', () => {
  let texts: PolicyTexts;
  let values: PolicyValue[];
  beforeAll(async () => {
    texts = await readPolicyTexts(FOLDER);
    values = listPolicyValues(await readPolicyFiles(FOLDER));
  });

  it('each lead to one place in the files, which holds that value, and to no other', () => {
    const marked = values.map(({ pointer }, at) => ({ pointer, value: `§${at}` }));
    const changed = allLeaves(changePolicyTexts(texts, marked));
    const before = allLeaves(texts);
    expect(changed).toHaveLength(before.length);
    expect(changed.filter((leaf) => /^§\d+$/.test(String(leaf)))).toHaveLength(values.length);
    for (const [at, leaf] of changed.entries()) {
      const mark = /^§(\d+)$/.exec(String(leaf))?.[1];
      if (mark !== undefined)
        expect([marked[Number(mark)], before[at]]).toEqual([
          marked[Number(mark)],
          values[Number(mark)]?.value,
        ]);
    }
  });

  it('are told apart by their words in both languages, and leave out what names things', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = values.map(({ entry, place }) => `${entry[locale]} | ${place[locale]}`);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
    expect(values.filter(({ pointer }) => /\/(code|period|per|relation|fact)$/.test(pointer))).toEqual([]);
    expect(values.find(({ pointer }) => pointer === '/timeLimits/reviewWorkingDays')).toEqual({
      ...{ pointer: '/timeLimits/reviewWorkingDays', kind: 'number', value: 10 },
      entry: { 'zh-CN': '办理时限', en: 'time limits' },
      place: { 'zh-CN': '初审时限（工作日）', en: 'working days for the review' },
      text: { 'zh-CN': '10', en: '10' },
    });
  });
});
