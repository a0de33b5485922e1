import { describe, expect, test } from '@jest/globals';
import { cardLifecycle } from './lifecycle.js';
import { groupedNumber, maskedName, printVerdictOf, refusePrint, type PrintFacts } from './card-print.js';

const TODAY = '2026-06-15';
const card = { state: 'active', validFrom: '2026-01-01', validUntil: '2026-12-31' } as const;
const facts = (own: Partial<PrintFacts['card']>, withdrawnAt: Date | null = null): PrintFacts => ({
  ...{ card: { ...card, ...own }, withdrawnAt },
});
const AT = new Date('2026-06-01T00:00:00Z');

describe('what a print is worth', () => {
  test.each([
    ['valid', null, facts({})],
    ['valid', null, facts({ validUntil: TODAY })],
    ['invalid', 'card_over', facts({ validUntil: '2026-06-14' })],
    ['invalid', 'card_over', facts({ state: 'expired' })],
    ['invalid', 'card_ended', facts({ state: 'revoked' })],
    ['invalid', 'card_ended', facts({ state: 'superseded' })],
    ['suspended', 'card_suspended', facts({ state: 'suspended' })],
    ['invalid', 'print_withdrawn', facts({}, AT)],
    // A suspension may be lifted, what was taken back stays so.
    ['invalid', 'print_withdrawn', facts({ state: 'suspended' }, AT)],
    ['invalid', 'card_ended', facts({ state: 'revoked' }, AT)],
  ] as const)('%s: %s', (result, reason, given) => {
    expect(printVerdictOf(refusePrint(given, TODAY))).toEqual({ result, reason });
  });

  test.each(cardLifecycle.states)(
    'of a card that is %s: valid when it is active, and never unknown',
    (state) => {
      const { result } = printVerdictOf(refusePrint(facts({ state }), TODAY));
      expect(result === 'valid').toBe(state === 'active');
      expect(result).not.toBe('unknown');
    },
  );

  test('what cannot be known is never told as if the card had ended', () => {
    expect(printVerdictOf('print_of_unknown_key').result).toBe('unknown');
    expect(printVerdictOf('print_unknown').result).toBe('unknown');
  });
});

test.each([
  ['张三', '张＊'],
  ['欧阳娜娜', '欧＊＊娜'],
  ['王小明', '王＊明'],
  ['买买提·阿不都', '买＊＊·＊＊都'],
  ['䶮', '䶮'],
  ['Anna Maria Petrova', 'A*** M*** P***'],
  ['Александр', 'А***'],
  ['', '***'],
])('the name %p is compared as %p', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});

test('a number is printed in groups', () => {
  expect(groupedNumber('HLJ20260000123497')).toBe('HLJ 2026 0000 1234 97');
  expect(groupedNumber('other')).toBe('other');
});
