import { describe, expect, test } from '@jest/globals';
import { refuseSandboxCard, sandboxCards, sandboxNumber, sandboxStateOf } from './sandbox-cards.js';

const TODAY = '2026-12-01';
const cards = sandboxCards(TODAY);
const of = (state: string) => cards.find((card) => card.state === state)!;

describe('the cards of the sandbox', () => {
  test.each([
    ['active', null],
    ['suspended', 'card_suspended'],
    ['revoked', 'card_ended'],
    ['expired', 'card_over'],
    ['superseded', 'card_ended'],
  ])('%s: %s', (state, reason) => {
    expect(refuseSandboxCard(of(state), null, TODAY)).toBe(reason);
    expect(of(state).name).toMatch(/^沙箱/);
  });

  test('the active one is over once the clock was moved for a year', () => {
    expect(refuseSandboxCard(of('active'), null, '2027-11-30')).toBeNull();
    expect(refuseSandboxCard(of('active'), null, '2027-12-01')).toBe('card_over');
  });

  test('a code stands for the card once, and not for longer than it lives', () => {
    const code = { reason: null, taken: false };
    expect(refuseSandboxCard(of('active'), code, TODAY)).toBeNull();
    expect(refuseSandboxCard(of('active'), { ...code, taken: true }, TODAY)).toBe('presentation_used');
    expect(refuseSandboxCard(of('active'), { ...code, reason: 'presentation_over' }, TODAY)).toBe(
      'presentation_over',
    );
  });

  test('their numbers are of no year in which cards are issued, and name their state', () => {
    expect(cards.map(({ number }) => number.slice(0, 7))).toEqual(cards.map(() => 'HLJ9999'));
    expect(sandboxStateOf(sandboxNumber('revoked').toLowerCase())).toBe('revoked');
    expect(['HLJ20260000000127', 'HLJ99990000000001', ''].map(sandboxStateOf)).toEqual([null, null, null]);
  });
});
