import { expect, test } from '@jest/globals';
import { offerState, type OfferFacts } from './wallet-offers.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute));
const fresh: OfferFacts = {
  ...{ expiresAt: at(10), wrongCodes: 0 },
  ...{ withdrawnAt: null, tokenExpiresAt: null, issuedAt: null },
};

test.each([
  ['open', {}, 9],
  ['over', {}, 10],
  ['open', { wrongCodes: 4 }, 1],
  ['over', { wrongCodes: 5 }, 1],
  ['withdrawn', { withdrawnAt: at(1) }, 2],
  // What a wallet has begun it may end, though the offer is over meanwhile.
  ['taken', { tokenExpiresAt: at(14) }, 13],
  ['over', { tokenExpiresAt: at(14) }, 14],
  ['withdrawn', { tokenExpiresAt: at(14), withdrawnAt: at(12) }, 13],
  ['issued', { tokenExpiresAt: at(14), issuedAt: at(12) }, 40],
] as const)('an offer is %s with %o after %i minutes', (state, facts, minute) => {
  expect(offerState({ ...fresh, ...facts }, at(minute))).toBe(state);
});
