import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ShortLived } from './short-lived.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a value is made once for all who ask while it is young, and anew after that', async () => {
  let made = 0;
  const values = new ShortLived<number>(5000);
  const ask = (key: string) => values.get(key, async () => (made += 1));
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
  jest.advanceTimersByTime(4999);
  expect(await ask('a')).toBe(1);
  jest.advanceTimersByTime(1);
  expect(await ask('a')).toBe(3);
});

test('what could not be made is not kept', async () => {
  const values = new ShortLived<string>(5000);
  await expect(values.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await values.get('a', async () => 'yes')).toBe('yes');
});
