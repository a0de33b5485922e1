import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES, type Variable } from '#platform/configuration.js';

const LINES = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8').split('\n');

/** What scripts/start.mjs reads beyond what the programs read. */
const OF_NPM_START = ['DATA_FOLDER', 'LOG_TO_TERMINAL'];

interface Shown {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** `# NAME=value` with the line of meaning above it. */
function shown(): Shown[] {
  return LINES.flatMap((line, index) => {
    const found = /^#? ?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    if (found === null) return [];
    const [, name = '', value = ''] = found;
    return [{ name, value, meaning: (LINES[index - 1] ?? '').replace(/^# /, '') }];
  });
}

test('.env.example shows every variable of the configuration, with its meaning and its default', () => {
  const wanted = Object.entries<Variable>(VARIABLES).map(([name, variable]) => ({
    ...{ name, value: variable.default ?? '', meaning: variable.meaning },
  }));
  expect(shown().filter(({ name }) => !OF_NPM_START.includes(name))).toEqual(wanted);
});

test('.env.example shows what npm start reads, too', () => {
  expect(shown().map(({ name }) => name)).toEqual(expect.arrayContaining(OF_NPM_START));
});

test('.env.example sets nothing: a copy of it changes nothing until a line is made to count', () => {
  expect(LINES.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
