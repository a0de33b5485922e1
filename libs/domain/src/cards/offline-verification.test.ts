import { describe, expect, test } from '@jest/globals';
import { CARD_STATUS } from './card-status.js';
import { judgeOffline, type OfflineCode, type OfflineFacts } from './offline-verification.js';

const NOW = 1_800_000_000;
const TODAY = '2027-01-15';
const FRESH = { madeAt: NOW - 3600, endsAt: NOW + 3600 };
const AT = (issuedAt: number, seconds = 60) => ({ issuedAt, expiresAt: issuedAt + seconds });

const CODE: OfflineCode = {
  ...{
    keyKnown: true,
    signed: true,
    forAgencies: true,
    holder: 'not_asked',
    times: AT(NOW - 20),
    endsAt: null,
    printed: false,
  },
  ...{ validUntil: '2031-11-23', used: false, status: CARD_STATUS.valid },
};
const judge = (code: Partial<OfflineCode> | null, pack: OfflineFacts['pack'] = FRESH) =>
  judgeOffline({ now: NOW, today: TODAY, pack, code: code && { ...CODE, ...code } });

const PRINT = { printed: true, times: AT(NOW - 9e6), endsAt: NOW + 9, validUntil: null, used: true };
const OVER = { madeAt: NOW - 50_000, endsAt: NOW };
const ENDED = { status: CARD_STATUS.invalid };
const SUSPENDED = { status: CARD_STATUS.suspended };

describe('a card without a network', () => {
  test.each<[string, ReturnType<typeof judge>, string, string | null]>([
    ['all in order', judge({}), 'valid', null],
    ['out of a wallet', judge({ holder: 'proved', endsAt: NOW + 9, validUntil: null }), 'valid', null],
    ['a clock that is 90 s fast', judge({ times: AT(NOW - 149) }), 'valid', null],
    ['a clock that is 90 s slow', judge({ times: AT(NOW + 90) }), 'valid', null],
    ['on its last day', judge({ validUntil: TODAY }), 'valid', null],
    ['no code at all', judge(null), 'unknown', 'code_unreadable'],
    ['no pack', judge({}, null), 'unknown', 'pack_missing'],
    ['no pack and a bad signature', judge({ signed: false }, null), 'unknown', 'pack_missing'],
    ['a pack of tomorrow', judge({}, { madeAt: NOW + 91, endsAt: NOW + 999 }), 'unknown', 'pack_early'],
    ['a key that is not known', judge({ keyKnown: false }), 'unknown', 'presentation_of_unknown_key'],
    [
      'unknown key, card ended',
      judge({ ...ENDED, keyKnown: false }),
      'unknown',
      'presentation_of_unknown_key',
    ],
    ['a bad signature', judge({ signed: false }), 'invalid', 'presentation_broken'],
    ['for somebody else', judge({ forAgencies: false }), 'invalid', 'presentation_for_others'],
    ['without the key of the wallet', judge({ holder: 'unproved' }), 'invalid', 'holder_unproved'],
    ['a credential that is over', judge({ endsAt: NOW - 90 }), 'stale', 'presentation_over'],
    ['a code that is over', judge({ times: AT(NOW - 150) }), 'stale', 'presentation_over'],
    ['a code of tomorrow', judge({ times: AT(NOW + 91) }), 'stale', 'presentation_early'],
    ['a code of a long life', judge({ times: AT(NOW - 20, 61) }), 'invalid', 'presentation_broken'],
    ['a proof without a time', judge({ times: AT(Number.NaN) }), 'invalid', 'presentation_broken'],
    ['a code that was read', judge({ used: true }), 'invalid', 'presentation_used'],
    ['a card that nothing is known of', judge({ status: null }), 'unknown', 'card_unknown'],
    ['a card that has ended', judge(ENDED), 'invalid', 'card_ended'],
    ['a card that is suspended', judge(SUSPENDED), 'invalid', 'card_suspended'],
    ['a card past its last day', judge({ validUntil: '2027-01-14' }), 'invalid', 'card_over'],
    ['a print', judge(PRINT), 'unknown', 'printed_copy'],
    ['a print that was altered', judge({ ...PRINT, signed: false }), 'invalid', 'presentation_broken'],
    [
      'a print by a key that is not known',
      judge({ ...PRINT, keyKnown: false }),
      'unknown',
      'presentation_of_unknown_key',
    ],
    ['a print of a card that has ended', judge({ ...PRINT, ...ENDED }), 'invalid', 'card_ended'],
    ['a print of a card that is suspended', judge({ ...PRINT, ...SUSPENDED }), 'invalid', 'card_suspended'],
    ['a print of a card past its last day', judge({ ...PRINT, endsAt: NOW }), 'invalid', 'card_over'],
    ['a print that says no end', judge({ ...PRINT, endsAt: Number.NaN }), 'invalid', 'card_over'],
    ['a print and an old pack', judge(PRINT, OVER), 'stale', 'pack_over'],
    ['an old pack', judge({}, OVER), 'stale', 'pack_over'],
    ['an end is an end, whatever comes', judge(ENDED, OVER), 'invalid', 'card_ended'],
    ['a suspension may have been lifted', judge(SUSPENDED, OVER), 'stale', 'pack_over'],
    ['an old pack knows a new card no more', judge({ status: null }, OVER), 'unknown', 'card_unknown'],
  ])('%s', (_, verdict, result, reason) => {
    expect(verdict).toEqual({ result, reason });
  });

  test('in every combination is valid only if all is in order, and unknown is never told as an end', () => {
    const packs = [null, FRESH, OVER, { madeAt: NOW + 500, endsAt: NOW + 999 }];
    const flags = [true, false];
    const times = [AT(NOW - 20), AT(NOW - 400), AT(NOW + 400), AT(NOW - 20, 999)];
    const states = [CARD_STATUS.valid, CARD_STATUS.suspended, CARD_STATUS.invalid, null];
    const counted = { valid: 0, invalid: 0, stale: 0, unknown: 0 };
    for (const pack of packs)
      for (const keyKnown of flags)
        for (const signed of flags)
          for (const forAgencies of flags)
            for (const holder of ['not_asked', 'proved', 'unproved'] as const)
              for (const time of times)
                for (const used of flags)
                  for (const status of states)
                    for (const validUntil of [null, TODAY, '2027-01-14']) {
                      const code = { keyKnown, signed, forAgencies, holder, used, status, validUntil };
                      const { result, reason } = judge({ ...code, times: time }, pack);
                      counted[result] += 1;
                      const genuine = keyKnown && signed && forAgencies && holder !== 'unproved';
                      const inTime = time === times[0] && !used;
                      const good = status === CARD_STATUS.valid && validUntil !== '2027-01-14';
                      if ((result === 'valid') !== (pack === FRESH && genuine && inTime && good))
                        throw new Error(JSON.stringify([pack, code, time, result]));
                      const knowsKeys = pack === FRESH || pack === OVER;
                      if ((!knowsKeys || !keyKnown) && result !== 'unknown')
                        throw new Error(JSON.stringify([pack, code, result]));
                      if (
                        reason === 'card_ended' &&
                        !(knowsKeys && genuine && status === CARD_STATUS.invalid)
                      )
                        throw new Error(JSON.stringify([pack, code, reason]));
                    }
    expect(counted.valid).toBe(4);
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(0);
  });
});
