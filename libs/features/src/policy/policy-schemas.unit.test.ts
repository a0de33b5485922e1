import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import {
  AREA_CODES,
  CRITERION_KINDS,
  QUOTA_PERIODS,
  RELATIONS,
  SERVICE_MODES,
  TIERS,
  TRACKS,
} from '#domain/catalogue/policy.js';
import { LOCALES } from '#domain/shared/localized.js';

const folder = resolve('policies');

async function readSchema(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'schema', `${name}.schema.json`), 'utf8'));
}

function member(node: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], node);
}

/** Paths of the mappings that would let a field pass which nobody described. */
function findOpenMappings(node: unknown, path = '#'): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const open = 'type' in node && node.type === 'object' && !('additionalProperties' in node) ? [path] : [];
  return [
    ...open,
    ...Object.entries(node).flatMap(([key, value]) => findOpenMappings(value, `${path}/${key}`)),
  ];
}

describe('the schemas of the policy files', () => {
  it('let no field pass that they do not describe', async () => {
    const names = (await readdir(join(folder, 'schema'))).map((name) => name.replace('.schema.json', ''));
    expect(names).toHaveLength(11);
    for (const name of names) expect([name, findOpenMappings(await readSchema(name))]).toEqual([name, []]);
  });

  it('list the same values as the domain', async () => {
    const [common, criteria, services] = await Promise.all(
      ['common', 'criteria', 'services'].map(readSchema),
    );
    const definition = (name: string): unknown => member(common, 'definitions', name, 'enum');
    expect(definition('tier')).toEqual(TIERS);
    expect(definition('track')).toEqual(TRACKS);
    expect(definition('area')).toEqual(AREA_CODES);
    expect(definition('relation')).toEqual(RELATIONS);
    expect(member(common, 'definitions', 'localized', 'required')).toEqual(LOCALES);
    const criterion = member(criteria, 'properties', 'criteria', 'items', 'properties');
    expect(member(criterion, 'kind', 'enum')).toEqual(CRITERION_KINDS);
    const { service, quota } = member(services, 'definitions') as Record<string, unknown>;
    expect(member(service, 'properties', 'mode', 'enum')).toEqual(SERVICE_MODES);
    expect(Object.keys(member(service, 'properties', 'tiers', 'properties') as object)).toEqual(TIERS);
    expect(member(quota, 'properties', 'period', 'enum')).toEqual(QUOTA_PERIODS);
  });

  it('are named at the top of each file, so that an editor checks while one types', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
    expect(files).toHaveLength(20);
    for (const file of files) {
      const [first = ''] = (await readFile(join(folder, file), 'utf8')).split('\n');
      const named = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
      const kind = dirname(file) === '.' ? file.replace('.yaml', '') : dirname(file);
      expect([file, join(dirname(file), named)]).toEqual([file, join('schema', `${kind}.schema.json`)]);
    }
  });
});
