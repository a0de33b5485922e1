import { expect, test } from '@jest/globals';
import { isGuillocheSeed, rosette, svgPathOf, waves } from './guilloche.js';

test.each(['a1b2c3d4e5f60718293a4b', '0000000000000000000000', 'ffffffffffffffffffffff'])(
  'the rosette of %p is closed, stays in its circle and is the same each time',
  (seed) => {
    const lines = rosette(seed);
    const gaps = lines.map((line) => distance(line[0]!, line.at(-1)!));
    expect(Math.max(...gaps)).toBeLessThan(1e-6);
    expect(Math.max(...lines.flat().map((point) => distance(point, [0, 0])))).toBeLessThanOrEqual(1 + 1e-9);
    expect(rosette(seed)).toEqual(lines);
  },
);

const distance = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) =>
  Math.hypot(x - toX, y - toY);

test('waves cross the whole field', () => {
  for (const line of waves('00ff00ff00ff00ff00ff00')) {
    expect(line[0]![0]).toBe(0);
    expect(line.at(-1)![0]).toBe(1);
  }
});

test('another seed gives another pattern', () => {
  const seed = 'a1b2c3d4e5f60718293a4b';
  expect(rosette(`b${seed.slice(1)}`)).not.toEqual(rosette(seed));
  expect(waves(`${seed.slice(0, -2)}4c`)).not.toEqual(waves(seed));
});

test.each(['', 'A1B2C3D4E5F60718293A4B', 'a1b2', 'g1b2c3d4e5f60718293a4b'])('%p is no seed', (text) => {
  expect(isGuillocheSeed(text)).toBe(false);
  expect(() => rosette(text)).toThrow(RangeError);
});

test('closed curves are the path of an SVG', () => {
  const square = [
    [0, 0],
    [0.5, 0],
    [1, 0],
    [1, 0.5],
    [1, 1],
    [0.5, 0.5],
    [0, 0],
  ] as const;
  expect(svgPathOf([square], 10)).toBe('M0 0L10 0L10 10Z');
});
