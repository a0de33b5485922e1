import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { SealedLinks } from './sealed-links.js';

const key = randomBytes(32);
const links = new SealedLinks(key);

describe('a sealed link', () => {
  it('gives back the id, for its own purpose and with its own key only', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const token = links.seal(id, 'digest');
        expect(links.open(token, 'digest')).toBe(id);
        expect(links.open(token, 'other')).toBeNull();
        expect(new SealedLinks(randomBytes(32)).open(token, 'digest')).toBeNull();
        expect(new SealedLinks(randomBytes(32), key).open(token, 'digest')).toBe(id);
      }),
    );
  });

  it('is nothing once a character of it is another', () => {
    const token = links.seal('01900000-0000-7000-8000-000000000001', 'digest');
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(links.open(token.slice(0, at) + other + token.slice(at + 1), 'digest')).toBeNull();
    }
  });

  it('is no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(links.open(text, 'digest')).toBeNull();
      }),
    );
  });
});
