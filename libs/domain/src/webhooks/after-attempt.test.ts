import { describe, expect, test } from '@jest/globals';
import { afterAttempt, isGivenUp, MOST_ATTEMPTS } from './after-attempt.js';

const answer = (status: number, retryAfter: number | null = null) => ({ status, retryAfter });

describe('after an attempt', () => {
  test.each([200, 201, 202, 204, 299])('%i is delivered', (status) => {
    expect(afterAttempt(answer(status), 1, 0)).toEqual({ outcome: 'delivered' });
  });

  test.each([301, 302, 307, 308, 400, 401, 404, 409, 429, 500, 503, 100])('%i is tried again', (status) => {
    expect(afterAttempt(answer(status), 1, 0)).toMatchObject({ outcome: 'failed', pause: 5 });
  });

  test('410 ends everything, at whichever attempt', () => {
    expect(afterAttempt(answer(410), 1, 0)).toEqual({ outcome: 'gone' });
    expect(afterAttempt(answer(410), MOST_ATTEMPTS, 0)).toEqual({ outcome: 'gone' });
  });

  test.each([0, 1])('the schedule takes three days and a little, spread by %i', (spread) => {
    let seconds = 0;
    for (let tries = 1; tries < MOST_ATTEMPTS; tries += 1) {
      const verdict = afterAttempt(null, tries, spread);
      if (verdict.outcome !== 'failed') throw new Error('It goes on');
      seconds += verdict.pause;
    }
    const days = seconds / 86_400;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(4);
    expect(afterAttempt(null, MOST_ATTEMPTS, spread)).toEqual({ outcome: 'dead' });
  });

  test.each([
    ['is respected', answer(503, 600), { pause: 600, rest: 600 }],
    ['shortens nothing', answer(503, 1), { pause: 5, rest: 1 }],
    ['holds for a day at most', answer(429, 9_999_999), { pause: 86_400, rest: 86_400 }],
    ['of one message holds up no other', answer(500, 600), { pause: 600, rest: null }],
    ['is not needed', answer(429), { pause: 5, rest: null }],
  ])('Retry-After %s', (_, said, expected) => {
    expect(afterAttempt(said, 1, 0)).toEqual({ outcome: 'failed', ...expected });
  });
});

test.each([
  ['to which nothing ever went', null, true],
  ['to which nothing went since', '2026-01-01', true],
  ['that took others meanwhile', '2026-01-03', false],
])('a receiver %s', (_, delivered, givenUp) => {
  const last = delivered === null ? null : new Date(delivered);
  expect(isGivenUp(new Date('2026-01-02'), last)).toBe(givenUp);
});
