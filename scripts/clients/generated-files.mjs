import openapiTs, { astToString } from 'openapi-typescript';
import { brunoFiles } from './bruno-files.mjs';
import { withOptionalKeys } from './partner-document.mjs';

/** Everything below clients/ that follows from the document of the partner API: its path, and what stands in it. */
export async function generatedFiles(document) {
  const types = astToString(await openapiTs({ ...withOptionalKeys(document), webhooks: undefined }));
  return {
    'typescript/src/schema.d.ts': `// Written by npm run generate:client from ../../openapi.json; not by hand.\n\n${types}`,
    'typescript/src/webhook-types.ts': webhookTypes(document),
    ...prefixed('bruno/', brunoFiles(document)),
  };
}

function webhookTypes({ webhooks }) {
  const types = Object.keys(webhooks).map((type) => `  '${type}',`);
  return [
    '// Written by npm run generate:client from ../../openapi.json; not by hand.',
    '',
    '/** Everything that an endpoint can be told. New types may come: let be what you do not know. */',
    'export const WEBHOOK_TYPES = [',
    ...types,
    '] as const;',
    '',
  ].join('\n');
}

function prefixed(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
}
