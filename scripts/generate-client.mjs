import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { partnerDocument } from './clients/partner-document.mjs';
import { ensureInstalled } from './install.mjs';
import { projectFolder } from './project.mjs';

const USAGE = [
  '用法 · Usage: npm run generate:client -- [FILE|URL]',
  '  OpenAPI 文档的文件或地址 · the OpenAPI document, a file or an address (http://localhost:3000/openapi.json)',
].join('\n');
const clients = join(projectFolder, 'clients');
const [source = 'http://localhost:3000/openapi.json', ...others] = process.argv.slice(2);

try {
  if (others.length > 0) throw new Error(USAGE);
  await ensureInstalled();
  const { generatedFiles } = await import('./clients/generated-files.mjs');
  const document = partnerDocument(await readDocument());
  // What a call of before has left behind is gone with its folder.
  await rm(join(clients, 'bruno'), { recursive: true, force: true });
  const files = {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    ...(await generatedFiles(document)),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(clients, path)), { recursive: true });
    await writeFile(join(clients, path), text);
  }
  console.log(`clients/: ${Object.keys(files).length} files`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function readDocument() {
  if (!/^https?:/.test(source)) return JSON.parse(await readFile(source, 'utf8'));
  const response = await fetch(source).catch(({ cause, message }) => {
    throw new Error(`No portal answers at ${source} (${cause?.code ?? message}).\n${USAGE}`);
  });
  if (!response.ok) throw new Error(`${source} answered ${response.status}.\n${USAGE}`);
  return response.json();
}
