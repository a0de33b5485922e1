import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedExchanges, EXCHANGES } from './exchange.js';
import { bookingLifecycle, caseLifecycle, passLifecycle } from './lifecycle.js';
import { isLive } from './states.js';

const STATES = [...new Set([bookingLifecycle, caseLifecycle, passLifecycle].flatMap(({ states }) => states))];
const facts = fc.record({
  state: fc.constantFrom(...STATES),
  roles: fc.subarray(['holder', 'agency', 'manager', 'system'] as const),
  rated: fc.boolean(),
  ratingAnswered: fc.boolean(),
});

describe('what is added to a request without moving it on', () => {
  it.each([
    ['holder', 'in_progress', ['message', 'attach', 'add_document']],
    ['holder', 'fulfilled', []],
    ['agency', 'submitted', ['message', 'attach', 'note']],
    ['agency', 'in_progress', ['message', 'attach', 'add_outcome', 'note']],
    ['agency', 'fulfilled', ['add_outcome', 'note']],
    ['agency', 'redeemed', ['note']],
    ['manager', 'in_progress', ['note']],
    ['system', 'in_progress', []],
  ] as const)('%s in %s: %j', (role, state, expected) => {
    expect(allowedExchanges({ state, roles: [role], rated: false, ratingAnswered: false })).toEqual(expected);
  });

  it('lets no holder write or read a note on an own request, whatever else he or she is', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allowed = allowedExchanges({ ...given, roles: [...given.roles, 'holder'] });
        expect(allowed).toEqual(isLive(given.state) ? ['message', 'attach', 'add_document'] : []);
      }),
    );
  });

  it('lets an agency answer a rating that there is, once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const may = allowedExchanges(given).includes('answer_rating');
        const isAgency = given.roles.includes('agency') && !given.roles.includes('holder');
        expect(may).toBe(isAgency && given.rated && !given.ratingAnswered);
      }),
    );
  });

  it('gives nothing to those who have no part in it', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(allowedExchanges({ ...given, roles: [] })).toEqual([]);
        expect(EXCHANGES).toEqual(expect.arrayContaining(allowedExchanges(given)));
      }),
    );
  });
});
