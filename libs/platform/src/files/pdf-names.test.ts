import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyOfNames, pdfNames, withPlainNames } from './pdf-names.js';

/** The same, as the standard says it and as slow as that. */
const plainly = (text: string): string =>
  text.replace(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g, (whole, name: string) =>
    name.length > 381
      ? whole
      : `/${name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`,
  );

describe('names of a PDF', () => {
  test.each([
    ['/J#61vaScript', '/JavaScript'],
    ['/#4A#53', '/JS'],
    ['/A#2', '/A#2'],
    ['/A#2 #41', '/A#2 #41'],
    ['/A#gg#23#41', '/A#gg#A'],
    ['#41 (#41) /B', '#41 (#41) /B'],
    ['/#2f#41//#41', '//A//A'],
    [`/${'#41'.repeat(127)}`, `/${'A'.repeat(127)}`],
    [`/${'#41'.repeat(128)}`, `/${'#41'.repeat(128)}`],
  ])('%s is %s', (text, plain) => {
    expect(withPlainNames(text)).toBe(plain);
    expect(plainly(text)).toBe(plain);
  });

  test('are written plainly, whatever stands around them', () => {
    const text = fc
      .array(fc.constantFrom(...'/#4aAgG1 \n<>()[]%\0\xe9'), { maxLength: 60 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(withPlainNames(given)).toBe(plainly(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('are told apart from those that begin alike', () => {
    const acts = anyOfNames(['JS', 'AA']);
    for (const text of ['/JS', '/JS (x)', '<</AA<<', '/AA/B', '/JS]', '/AA\r', '/AA\0', '/JS%'])
      expect([text, acts.test(text)]).toEqual([text, true]);
    for (const text of ['/JSX', 'JS', '/AAB', '/A', '/ JS'])
      expect([text, acts.test(text)]).toEqual([text, false]);
    expect(pdfNames('[/Fl /ASCII85#44ecode]')).toEqual(['Fl', 'ASCII85Decode']);
  });
});
