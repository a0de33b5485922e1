import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { keepComments } from './keep-comments.js';
import { readPolicyTexts } from './policy-texts.js';
import { writePolicyFile } from './write-policy-file.js';

const FOLDER = resolve('policies');

describe('a file of a policy, written from its data', () => {
  it('is the file of policies/ byte for byte', async () => {
    for (const [name, text] of Object.entries(await readPolicyTexts(FOLDER))) {
      const written = writePolicyFile(name, parse(text) as Record<string, unknown>);
      expect(`${name}\n${keepComments(text, written)}`).toBe(`${name}\n${text}`);
    }
  });

  it.each([
    'a: b',
    "it's",
    '# no comment',
    '- no list',
    'yes, [really] {so}',
    'two\nlines',
    ' around ',
    '2026',
    'null',
    'true',
    '*alias',
    '&anchor',
    '!tag',
    '"quoted"',
    '',
    '2026-01-01',
    '50%',
    '@at',
    'a #b',
    '~',
  ])('keeps the text %j, beside its field and on a line with others', (text) => {
    const data = { title: { en: text }, parameters: { [text]: { unit: { en: text }, cities: [text] } } };
    expect(parse(writePolicyFile('policy.yaml', data))).toEqual(data);
  });

  it('names the schema as seen from its folder', async () => {
    const first = async (name: string) => (await readFile(join(FOLDER, name), 'utf8')).split('\n')[0];
    for (const name of ['tiers.yaml', 'services/medical.yaml'])
      expect(writePolicyFile(name, {}).split('\n')[0]).toBe(await first(name));
  });
});
