import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayName } from './display-name.js';

describe('the name of a file', () => {
  test.each([
    ['职称证书.pdf', '职称证书.pdf'],
    ['SCAN.PDF', 'SCAN.PDF'],
    ['..\\..\\etc/passwd.pdf', 'passwd.pdf'],
    ['pass\u202Ewd\u2066.pdf', 'passwd.pdf'],
    ['a\u0000\u001b\r\nb.pdf', 'ab.pdf'],
    ['证书 v1.2', '证书 v1.2.pdf'],
    ['certificate', 'certificate.pdf'],
    ['', 'evidence.pdf'],
    ['.pdf', 'evidence.pdf'],
    ['certificate.exe.pdf', 'certificate.exe.pdf'],
    ['certificate.exe', null],
    ['certificate.pdf.exe', null],
    ['certificate.png', null],
    ['fdp.\u202Eexe', null],
  ])('%j becomes %j', (name, shown) => {
    expect(displayName(name, 'application/pdf')).toBe(shown);
  });

  test.each(['a.jpg', 'a.jpeg', 'a.JPG'])('%s fits a JPEG', (name) => {
    expect(displayName(name, 'image/jpeg')).toBe(name);
  });

  test('is never longer than 120 characters, and stays what it is when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const shown = displayName(`${text}.png`, 'image/png');
        expect([...shown!].length).toBeLessThanOrEqual(120);
        expect(shown).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069/\\]+\.png$/u);
        expect(displayName(shown!, 'image/png')).toBe(shown);
      }),
    );
  });
});
