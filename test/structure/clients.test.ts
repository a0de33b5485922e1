import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
const CLIENTS = join(PROJECT, 'clients');

interface Generator {
  readonly generatedFiles: (document: object) => Promise<Record<string, string>>;
}

// That clients/openapi.json is what the API says of itself is held by test/http/habits-openapi.test.ts.
test('the typed client and the collection are those of the document beside them', async () => {
  const generator = join(PROJECT, 'scripts/clients/generated-files.mjs');
  const { generatedFiles } = (await import(generator)) as Generator;
  const document = JSON.parse(readFileSync(join(CLIENTS, 'openapi.json'), 'utf8')) as object;
  const wanted = await generatedFiles(document);
  const stale = Object.keys(wanted).filter(
    (path) => readFileSync(join(CLIENTS, path), 'utf8') !== wanted[path],
  );
  expect(stale).toEqual([]);
  const collection = readdirSync(join(CLIENTS, 'bruno'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(CLIENTS.length + 1));
  expect(collection.filter((path) => !(path in wanted))).toEqual([]);
});
