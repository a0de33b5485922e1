import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Policy } from '#domain/catalogue/policy.js';
import { comparePolicies } from '#domain/policy/compare-policies.js';
import { FIELD_WORDS, VALUE_WORDS, WORDS_OF } from '#domain/policy/field-words.js';
import { sameValue } from '#domain/shared/same-value.js';
import { readPolicyFiles } from './read-policy-files.js';

const FOLDER = resolve('policies');

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every field that the schemas describe, by its path, with the words that it may choose from. */
async function fieldsOfSchemas(): Promise<Map<string, readonly unknown[]>> {
  const schemas = new Map<string, Schema>();
  for (const name of await readdir(join(FOLDER, 'schema')))
    schemas.set(name, JSON.parse(await readFile(join(FOLDER, 'schema', name), 'utf8')) as Schema);
  const fields = new Map<string, readonly unknown[]>();

  const resolved = (schema: Schema, home: Schema): readonly [Schema, Schema] => {
    if (schema.$ref === undefined) return [schema, home];
    const [file = '', path = ''] = schema.$ref.split('#/definitions/');
    const owner = file === '' ? home : schemas.get(file)!;
    return resolved(owner.definitions![path]!, owner);
  };
  const walk = (given: Schema, home: Schema, path: string): void => {
    const [schema, owner] = resolved(given, home);
    const known = Object.entries(schema.properties ?? {});
    if (path !== '') fields.set(path, schema.enum ?? []);
    if (known.some(([name]) => name === 'zh-CN')) return;
    // The tiers are keys and not fields: all of them have the same words.
    const isByTier = known.length > 0 && known.every(([name]) => /^[A-E]$/.test(name));
    for (const [name, member] of known) {
      walk(member, owner, isByTier ? `${path}.*` : path === '' ? name : `${path}.${name}`);
    }
    if (typeof schema.additionalProperties === 'object')
      walk(schema.additionalProperties, owner, `${path}.*`);
    const items = schema.items ?? schema.else?.items;
    if (items === undefined) return;
    const [item] = resolved(items, owner);
    if (item.properties !== undefined) walk(items, owner, `${path}[]`);
    else fields.set(path, item.enum ?? []);
  };
  for (const [name, schema] of schemas) {
    if (!['common.schema.json', 'documents.schema.json'].includes(name)) walk(schema, schema, '');
  }
  return fields;
}

describe('the words for what has changed', () => {
  it('name every field of the schemas, and none besides', async () => {
    const fields = [...(await fieldsOfSchemas()).keys()];
    // A document's name stands beside its code in the policy, and in documents.yaml in the files.
    // The order of a form's fields is that of the file.
    const added = ['criteria[].evidence[].name', 'services[].documents[].name', 'services[].details.x-order'];
    expect(Object.keys(FIELD_WORDS).sort()).toEqual([...fields, ...added].sort());
  });

  it('name every word that a field chooses from', async () => {
    for (const [path, choices] of await fieldsOfSchemas()) {
      const field = path.slice(path.lastIndexOf('.') + 1);
      // Tiers and areas are called by what the policy itself calls them.
      if (
        choices.length === 0 ||
        ['tier', 'tiers', 'area'].includes(field) ||
        /^(tiers|areas)\[\]\.code$/.test(path)
      )
        continue;
      expect([path, Object.keys(VALUE_WORDS[WORDS_OF[field] ?? field] ?? {})]).toEqual([path, choices]);
    }
  });

  it('are Chinese in Chinese, and not in English', () => {
    for (const words of [FIELD_WORDS, ...Object.values(VALUE_WORDS)]) {
      for (const word of Object.values(words)) {
        expect(word['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(word.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('two versions of the reference policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicyFiles(FOLDER);
  });

  type Loose = Record<string, never> & { [field: string]: Loose };
  const changed = (change: (copy: Loose) => void): Policy => {
    const copy = JSON.parse(JSON.stringify(policy)) as Loose;
    change(copy);
    return copy as unknown as Policy;
  };
  const service = (copy: Loose, code: string): Loose =>
    (copy['services'] as unknown as Loose[]).find((each) => String(each['code']) === code)!;
  const set = (node: Loose, field: string, value: unknown) => Object.assign(node, { [field]: value });

  it.each<[string, (copy: Loose) => void, string[], string[]]>([
    [
      'a limit of one tier',
      (copy) => set((service(copy, 'TRA-VEHICLE')['quotas'] as unknown as Loose[])[0]!['limits']!, 'D', 3),
      ['车驾管绿色通道（TRA-VEHICLE），每自然年次数（全家合计），D层次：由4改为3'],
      [
        'Vehicle and licence office fast lane (TRA-VEHICLE), uses a year (the whole family), tier D: from 4 to 3',
      ],
    ],
    [
      'a tier that comes in',
      (copy) => set(service(copy, 'MED-DOCTOR')['tiers']!, 'D', {}),
      ['专属健康管家（MED-DOCTOR），享受层次，D层次：新增，享受'],
      ['Personal health manager (MED-DOCTOR), entitled tiers, tier D: new, entitled'],
    ],
    [
      'a time limit of the office',
      (copy) => set(copy['timeLimits']!, 'reviewWorkingDays', 8),
      ['办理时限，初审时限（工作日）：由10改为8'],
      ['time limits, working days for the review: from 10 to 8'],
    ],
    [
      'years of a card',
      (copy) => set((copy['tiers'] as unknown as Loose[])[3]!, 'cardYears', 4),
      ['D层次，人才卡有效期（年）：由3改为4'],
      ['Tier D, years for which a card is valid: from 3 to 4'],
    ],
    [
      'a service that goes',
      (copy) =>
        set(
          copy,
          'services',
          (copy['services'] as unknown as Loose[]).filter((each) => String(each['code']) !== 'CUL-SNOW'),
        ),
      ['取消服务事项：冰雪与体育场馆（CUL-SNOW）'],
      ['No longer a service: Ice, snow and sports venues (CUL-SNOW)'],
    ],
    [
      'cities',
      (copy) => set(service(copy, 'TRA-RAIL'), 'cities', 'all'),
      [
        expect.stringMatching(
          /^高铁贵宾候车（TRA-RAIL），开通地区：由哈尔滨.*改为全省$/,
        ) as unknown as string,
      ],
      [
        expect.stringMatching(
          /^Railway station lounge \(TRA-RAIL\), cities: from Harbin.* to the whole province$/,
        ) as unknown as string,
      ],
    ],
  ])('tell of %s', (_name, change, chinese, english) => {
    const differences = comparePolicies(policy, changed(change));
    expect(differences.map(({ text }) => text['zh-CN'])).toEqual(chinese);
    expect(differences.map(({ text }) => text.en)).toEqual(english);
  });

  it('tell nothing when they are the same, and something when anything at all differs', () => {
    expect(
      comparePolicies(
        policy,
        changed(() => undefined),
      ),
    ).toEqual([]);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.anything({ maxDepth: 1 }), (picks, value) => {
        const copy = JSON.parse(JSON.stringify(policy)) as Record<string, unknown>;
        let node: Record<string, unknown> = copy;
        for (;;) {
          const keys = Object.keys(node);
          const key = keys[(picks.next().value as number) % keys.length]!;
          const next = node[key];
          if (typeof next === 'object' && next !== null && Object.keys(next).length > 0) {
            node = next as Record<string, unknown>;
            continue;
          }
          node[key] = JSON.parse(JSON.stringify(value ?? null)) as unknown;
          break;
        }
        const other = copy as unknown as Policy;
        expect(comparePolicies(policy, other).length > 0).toBe(!sameValue(policy, other));
      }),
      { numRuns: 200 },
    );
  });
});
