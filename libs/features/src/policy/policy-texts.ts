import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDER_NAMES, type PolicyTexts } from './policy-layout.js';

/** Reads whatever YAML there is in a folder where a policy's files lie; whether it fits is looked at later. */
export async function readPolicyTexts(folder: string): Promise<PolicyTexts> {
  const names = await yamlNamesIn(folder);
  for (const sub of FOLDER_NAMES) {
    names.push(...(await yamlNamesIn(join(folder, sub))).map((name) => `${sub}/${name}`));
  }
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

async function yamlNamesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
