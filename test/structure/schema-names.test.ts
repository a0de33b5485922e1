import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const API = join(import.meta.dirname, '../../apps/api/src');

test('no two classes of the API have one name, under which the OpenAPI document would mix them up', () => {
  const files = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const [, name = ''] of readFileSync(join(API, file), 'utf8').matchAll(/^(?:export )?class (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  const twice = [...places].filter(([, where]) => where.length > 1);
  expect(twice).toEqual([]);
});
