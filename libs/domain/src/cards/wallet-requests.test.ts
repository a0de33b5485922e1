import { expect, test } from '@jest/globals';
import { claimsAsked, walletRequestState, type WalletRequestFacts } from './wallet-requests.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute));
const fresh: WalletRequestFacts = { expiresAt: at(5), declinedAt: null, answeredAt: null };

test.each([
  ['open', {}, 4],
  ['over', {}, 5],
  ['declined', { declinedAt: at(1) }, 9],
  ['answered', { answeredAt: at(4) }, 13],
  ['over', { answeredAt: at(4) }, 14],
] as const)('a request is %s with %o after %i minutes', (state, facts, minute) => {
  expect(walletRequestState({ ...fresh, ...facts }, at(minute))).toBe(state);
});

test('a wallet is asked for what the agency may be told, as far as a credential says it', () => {
  expect(claimsAsked(['name', 'entitlements'])).toEqual(['name']);
  expect(claimsAsked(['name', 'tier', 'validUntil', 'entitlements'])).toEqual([
    'name',
    'tier',
    'valid_until',
  ]);
});
