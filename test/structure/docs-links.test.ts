import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

const PAGES = [
  '.',
  'docs',
  'docs/decisions',
  'docs/partners',
  'clients/typescript',
  'deploy',
  'policies',
].flatMap((folder) =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Places that a page links to, from where it stands. */
function links(page: string, text: string): string[] {
  return [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));
}

/** Places that a page names by their path from the project's folder; those with a gap in them are patterns. */
function paths(text: string): string[] {
  return [...text.matchAll(/`((?:apps|libs|test|scripts|policies|docs|deploy)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*…]/.test(path));
}

test.each(PAGES)('%s names only what is there', (page) => {
  const text = readFileSync(join(PROJECT, page), 'utf8');
  const missing = [...links(page, text), ...paths(text)].filter((path) => !existsSync(join(PROJECT, path)));
  expect(missing).toEqual([]);
});
