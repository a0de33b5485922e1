// Writes src/api/schema.d.ts from an OpenAPI document: a file, or the address of a running API.
import { readFile, writeFile } from 'node:fs/promises';
import { ensureInstalled } from '../../scripts/install.mjs';

await ensureInstalled();
const { default: openapiTs, astToString } = await import('openapi-typescript');

const source = process.argv[2] ?? 'http://localhost:3000/openapi.json';
const document = /^https?:/.test(source)
  ? await (await fetch(source)).json()
  : JSON.parse(await readFile(source, 'utf8'));
// What is sent to agencies' systems is nothing that the portal calls.
const types = astToString(await openapiTs({ ...document, webhooks: undefined }));
const target = new URL('src/api/schema.d.ts', import.meta.url);
await writeFile(
  target,
  `// Written by generate-api-types.mjs from the OpenAPI document; not by hand.\n\n${types}`,
);
