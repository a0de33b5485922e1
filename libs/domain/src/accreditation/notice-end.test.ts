import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingDaysBetween } from '../calendar/working-days.js';
import { noticeEnd, suspensionsOf, workingDaysLost } from './notice-end.js';

const calendar = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  makeUpDays: new Set(['2026-09-27', '2026-10-10']),
  officialThrough: '2026-12-31',
};
/** A moment in Harbin. */
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`);
const NOW = at('2026-11-30');

describe('the times that a notice stands still', () => {
  it.each([
    ['none without objections', [], []],
    ['one that was dismissed', [['2026-11-02', '2026-11-04']], [['2026-11-02', '2026-11-04']]],
    ['one that is open lasts until now', [['2026-11-25', null]], [['2026-11-25', '2026-11-30']]],
    [
      'overlapping ones are one',
      [
        ['2026-11-04', '2026-11-06'],
        ['2026-11-02', '2026-11-05'],
        ['2026-11-03', '2026-11-03'],
      ],
      [['2026-11-02', '2026-11-06']],
    ],
    [
      'apart they are two',
      [
        ['2026-11-02', '2026-11-03'],
        ['2026-11-05', '2026-11-06'],
      ],
      [
        ['2026-11-02', '2026-11-03'],
        ['2026-11-05', '2026-11-06'],
      ],
    ],
  ] as const)('%s', (_, spans, expected) => {
    const open = spans.map(([from, to]) => ({ writtenAt: at(from), decidedAt: to === null ? null : at(to) }));
    expect(suspensionsOf(open, NOW)).toEqual(expected.map(([from, to]) => ({ from, to })));
  });

  it('are days in Asia/Shanghai', () => {
    const span = { writtenAt: at('2026-11-02', '00:30'), decidedAt: at('2026-11-02', '23:30') };
    expect(suspensionsOf([span], NOW)).toEqual([{ from: '2026-11-02', to: '2026-11-02' }]);
  });
});

describe('the end of a notice', () => {
  it.each([
    ['is five working days after the publication', [], '2026-11-09'],
    ['is not moved by an objection dismissed on its day', [['2026-11-03', '2026-11-03']], '2026-11-09'],
    ['is two days later for Tuesday to Thursday', [['2026-11-03', '2026-11-05']], '2026-11-11'],
    ['is one later for Friday to Monday', [['2026-11-06', '2026-11-09']], '2026-11-10'],
    ['is not moved by a weekend', [['2026-11-06', '2026-11-08']], '2026-11-09'],
    ['leaves the lost days after a late dismissal', [['2026-11-09', '2026-11-23']], '2026-11-23'],
    [
      'adds up two objections one after the other',
      [
        ['2026-11-03', '2026-11-04'],
        ['2026-11-04', '2026-11-05'],
      ],
      '2026-11-11',
    ],
  ] as const)('%s', (_, spans, expected) => {
    const suspensions = spans.map(([from, to]) => ({ from, to }));
    expect(noticeEnd('2026-11-02', 5, suspensions, calendar).day).toBe(expected);
  });

  it('counts neither holidays as lost nor make-up days as free', () => {
    expect(workingDaysLost([{ from: '2026-09-30', to: '2026-10-10' }], calendar)).toBe(3);
    expect(noticeEnd('2026-09-30', 5, [], calendar)).toEqual({ day: '2026-10-13', provisional: false });
  });

  it('leaves as many working days outside suspensions as the policy sets, whatever happens', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 8, 1 + number)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { maxLength: 4 }),
        (start, limit, gaps) => {
          let from = start;
          const suspensions = gaps.map(([wait, length]) => {
            const span = { from: day(from + wait), to: day(from + wait + length) };
            from += wait + length;
            return span;
          });
          const end = noticeEnd(day(start), limit, suspensions, calendar).day;
          const all = workingDaysBetween(day(start), end, calendar).days;
          expect(all - workingDaysLost(suspensions, calendar)).toBe(limit);
        },
      ),
    );
  });
});
