import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findEventBreak, type EventFingerprint } from './find-event-break.js';

const of = (text: string): EventFingerprint[] =>
  text.split(' ').flatMap((each) => (each === '' ? [] : { id: each[0]!, digest: each }));

describe('what became of sealed events', () => {
  it.each([
    ['a b c', 'a b c', null],
    ['a b c', 'a bx c', { eventId: 'b', what: 'changed' }],
    ['a b c', 'a c', { eventId: 'b', what: 'missing' }],
    ['a b c', 'a b', { eventId: 'c', what: 'missing' }],
    ['a b c', '', { eventId: 'a', what: 'missing' }],
    ['a b c', 'a x b c', { eventId: 'x', what: 'added' }],
    ['a b c', 'a b c x', { eventId: 'x', what: 'added' }],
    ['a b c', 'b a c', { eventId: 'a', what: 'changed' }],
    ['a b c', 'a x c', { eventId: 'x', what: 'added' }],
    ['a b c', 'a c x', { eventId: 'b', what: 'missing' }],
  ])('%s, of which is there: %s', (sealed, found, expected) => {
    expect(findEventBreak(of(sealed), of(found))).toEqual(expected);
  });

  const trail = fc.uniqueArray(fc.record({ id: fc.uuid(), digest: fc.uuid() }), {
    minLength: 2,
    maxLength: 40,
    selector: ({ id }) => id,
  });

  it('is found and named, whatever one of them it is', () => {
    fc.assert(
      fc.property(trail, fc.nat(), fc.nat(), (sealed, one, other) => {
        const n = one % sealed.length;
        const m = other % sealed.length;
        const it = sealed[n]!;
        const stranger = { id: 'stranger', digest: it.digest };
        expect(findEventBreak(sealed, [...sealed])).toBeNull();
        expect(findEventBreak(sealed, sealed.with(n, { ...it, digest: 'x' }))).toEqual({
          ...{ eventId: it.id, what: 'changed' },
        });
        expect(findEventBreak(sealed, sealed.toSpliced(n, 1))).toEqual({ eventId: it.id, what: 'missing' });
        expect(findEventBreak(sealed, sealed.toSpliced(n, 0, stranger))).toEqual({
          ...{ eventId: 'stranger', what: 'added' },
        });
        const swapped = sealed.with(n, sealed[m]!).with(m, it);
        const first = sealed[Math.min(n, m)]!.id;
        expect(findEventBreak(sealed, swapped)).toEqual(n === m ? null : { eventId: first, what: 'changed' });
      }),
    );
  });
});
