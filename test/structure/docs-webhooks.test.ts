import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { TEST_WEBHOOK, WEBHOOK_TYPE_CODES, WEBHOOK_TYPES } from '#domain/webhooks/webhook-types.js';

test('the page for developers lists every type of webhook with what it means', async () => {
  const page = await readFile('docs/webhooks.md', 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z_]+\.[a-z_]+)`\s*\| \w+\s*\| (.+?)\s*\|$/gm)].map(
    ([, type, meaning]) => [type, meaning],
  );
  expect(listed).toEqual([
    ...WEBHOOK_TYPE_CODES.map((type) => [type, WEBHOOK_TYPES[type].meaning.en]),
    [TEST_WEBHOOK, 'Somebody tries the endpoint'],
  ]);
});
