import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/add-days.js';
import { shanghaiDay } from '../calendar/shanghai-day.js';
import { expandPattern, MOST_PATTERN_SLOTS, type SlotPattern, type SlotTimes } from './slot-pattern.js';

/** The National Day of 2026, with a Saturday that is worked for it. */
const calendar = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  makeUpDays: new Set(['2026-10-10']),
  officialThrough: '2026-12-31',
};
const pattern: SlotPattern = {
  from: '2026-09-28',
  to: '2026-10-11',
  weekdays: [1, 3],
  times: [
    { starts: '13:30', ends: '14:00' },
    { starts: '09:00', ends: '09:30' },
  ],
  cancelHours: 24,
  workingDaysOnly: false,
};
const expand = (change: Partial<SlotPattern> = {}) => expandPattern({ ...pattern, ...change }, calendar);
const beginnings = (change: Partial<SlotPattern>) =>
  (expand(change) as SlotTimes[]).map(({ startsAt }) => startsAt.toISOString());

describe('a pattern of slots', () => {
  it('gives each time on each of its weekdays, by the clock of the province', () => {
    expect(beginnings({ to: '2026-09-30' })).toEqual([
      '2026-09-28T01:00:00.000Z',
      '2026-09-28T05:30:00.000Z',
      '2026-09-30T01:00:00.000Z',
      '2026-09-30T05:30:00.000Z',
    ]);
    expect((expand({ to: '2026-09-28' }) as SlotTimes[])[0]).toEqual({
      startsAt: new Date('2026-09-28T01:00:00Z'),
      endsAt: new Date('2026-09-28T01:30:00Z'),
      cancelUntil: new Date('2026-09-27T01:00:00Z'),
    });
  });

  it('leaves out holidays, and takes days that make up for them, where only working days count', () => {
    const days = (change: Partial<SlotPattern>) => [
      ...new Set((expand(change) as SlotTimes[]).map(({ startsAt }) => shanghaiDay(startsAt))),
    ];
    expect(days({ workingDaysOnly: true })).toEqual(['2026-09-28', '2026-09-30']);
    expect(days({ weekdays: [6] })).toEqual(['2026-10-03', '2026-10-10']);
    expect(days({ weekdays: [6], workingDaysOnly: true })).toEqual(['2026-10-10']);
  });

  it.each([
    ['days_reversed', { to: '2026-09-27' }],
    ['span_too_long', { to: '2027-09-29' }],
    ['times_reversed', { times: [{ starts: '10:00', ends: '10:00' }] }],
    [
      'times_overlap',
      {
        times: [
          { starts: '10:00', ends: '11:00' },
          { starts: '09:00', ends: '10:01' },
        ],
      },
    ],
    [
      'too_many',
      {
        to: '2027-09-01',
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        times: Array.from({ length: 3 }, (_, hour) => ({ starts: `0${hour}:00`, ends: `0${hour}:30` })),
      },
    ],
  ] as const)('is refused as %s', (problem, change) => {
    expect(expand(change)).toBe(problem);
  });

  it('gives slots in order that never meet, on the days asked for and no others', () => {
    const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    const times = fc
      .uniqueArray(fc.integer({ min: 0, max: 22 }), { minLength: 1, maxLength: 4 })
      .map((hours) => hours.map((hour) => ({ starts: time(hour), ends: time(hour + 1) })));
    fc.assert(
      fc.property(
        fc.record({
          from: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
          days: fc.integer({ min: 0, max: 60 }),
          weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
          times,
          cancelHours: fc.integer({ min: 0, max: 72 }),
          workingDaysOnly: fc.boolean(),
        }),
        ({ days, ...given }) => {
          const slots = expandPattern({ ...given, to: addDays(given.from, days) }, calendar) as SlotTimes[];
          expect(slots.length).toBeLessThanOrEqual(MOST_PATTERN_SLOTS);
          for (const [index, slot] of slots.entries()) {
            const day = shanghaiDay(slot.startsAt);
            // The library's own weekday: noon in UTC lies on the same day in the province.
            const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
            expect(given.weekdays).toContain(weekday);
            expect(slot.endsAt.getTime()).toBeGreaterThan(slot.startsAt.getTime());
            if (index > 0)
              expect(slots[index - 1]!.endsAt.getTime()).toBeLessThanOrEqual(slot.startsAt.getTime());
          }
        },
      ),
    );
  });
});
